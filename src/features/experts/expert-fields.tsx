import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import { DISCIPLINES, GRADES } from '#src/domain/experts/expert.ts';
import { WEEKDAYS } from '#src/domain/experts/weekdays.ts';
import { AREAS, PHASES } from '#src/domain/vocabulary.ts';
import { checkboxesField, dateField, type Errors, radiosField, selectField, textField } from '#src/govuk/fields.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Typed } from './expert.form.ts';

export type Fields = {
  typed: Typed;
  errors: Errors;
  clusters: { id: number; name: string }[];
  supervisors: ExpertFile[];
  /** What the partnership calls its clusters: "clusters". */
  clusterWord: string;
  /** An address is who somebody is: it does not change here. */
  known: boolean;
};

export function expertFields(fields: Fields): Node {
  return [
    section({ title: 'Who', children: who(fields) }),
    section({ title: 'Discipline and supervision', children: discipline(fields) }),
    section({ title: 'Time', children: time(fields) }),
    section({ title: 'Where and what', children: where(fields) }),
  ];
}

function who({ typed, errors, known }: Fields): Node {
  return [
    textField({ name: 'name', label: 'Name', size: 's', errors, value: typed.name, autocomplete: 'off' }),
    known
      ? null
      : textField({
          name: 'email',
          label: 'Work e-mail address',
          size: 's',
          hint: 'Somebody who is here already, with another role, keeps their account.',
          errors,
          value: typed.email,
          type: 'email',
          autocomplete: 'off',
        }),
    textField({ name: 'jobTitle', label: 'Job title', size: 's', errors, value: typed.jobTitle, autocomplete: 'off' }),
  ];
}

function discipline({ typed, errors, supervisors }: Fields): Node {
  const disciplines = Object.entries(DISCIPLINES).map(([value, { label }]) => ({ value, text: label }));
  const people = supervisors.map(({ id, name, discipline: of }) => ({
    value: String(id),
    text: `${name}, ${DISCIPLINES[of].short}`,
  }));
  return [
    radiosField({
      name: 'discipline',
      legend: 'Discipline',
      size: 's',
      errors,
      value: typed.discipline,
      items: disciplines,
    }),
    radiosField({
      name: 'grade',
      legend: 'Grade',
      size: 's',
      errors,
      value: typed.grade,
      items: choices(GRADES),
      inline: true,
    }),
    selectField({
      name: 'supervisor',
      label: 'Supervisor',
      size: 's',
      hint: 'Needed for assistants and trainees: the supervisor signs what they record.',
      errors,
      value: typed.supervisor,
      items: [{ value: '', text: 'Nobody' }, ...people],
    }),
    textField({ name: 'employer', label: 'Employer', size: 's', errors, value: typed.employer }),
    radiosField({
      name: 'grantFunded',
      legend: 'Paid from the grant?',
      size: 's',
      errors,
      value: typed.grantFunded,
      inline: true,
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    }),
  ];
}

function time({ typed, errors }: Fields): Node {
  return [
    textField({
      name: 'fte',
      label: 'Full-time equivalent (FTE)',
      size: 's',
      hint: '1 is five days a week, 0.4 is two.',
      errors,
      value: typed.fte,
      width: 4,
      inputmode: 'decimal',
    }),
    checkboxesField({
      name: 'workingDays',
      legend: 'Working days',
      size: 's',
      small: true,
      errors,
      values: typed.workingDays,
      items: WEEKDAYS.map((text, index) => ({ value: String(index + 1), text })),
    }),
    textField({
      name: 'directPercent',
      label: 'Share of this time for direct work with settings',
      size: 's',
      hint: 'The rest is for planning, writing, supervision and travel.',
      errors,
      value: typed.directPercent,
      width: 3,
      inputmode: 'numeric',
      suffix: '%',
    }),
    dateField({
      name: 'startsOn',
      legend: 'First day',
      size: 's',
      hint: 'For example, 1 9 2026',
      errors,
      value: typed.startsOn,
    }),
    dateField({
      name: 'endsOn',
      legend: 'Last day',
      size: 's',
      hint: 'Leave it blank when no end is known.',
      errors,
      value: typed.endsOn,
    }),
  ];
}

function where({ typed, errors, clusters, clusterWord }: Fields): Html[] {
  return [
    checkboxesField({
      name: 'clusters',
      legend: clusterWord,
      size: 's',
      small: true,
      errors,
      values: typed.clusters,
      items: clusters.map(({ id, name }) => ({ value: String(id), text: name })),
    }),
    checkboxesField({
      name: 'phases',
      legend: 'Phases',
      size: 's',
      hint: 'None ticked means any.',
      small: true,
      errors,
      values: typed.phases,
      items: choices(PHASES),
    }),
    checkboxesField({
      name: 'strengths',
      legend: 'Areas of strength',
      size: 's',
      small: true,
      errors,
      values: typed.strengths,
      items: choices(AREAS),
    }),
    textField({
      name: 'homeSetting',
      label: 'The setting that lends them',
      size: 's',
      hint: 'For seconded school leaders: its number (URN), as on its page under Settings. They are never sent back to it.',
      errors,
      value: typed.homeSetting,
      width: 10,
    }),
  ];
}

function choices(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, text]) => ({ value, text }));
}
