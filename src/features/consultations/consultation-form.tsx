import type { Giver } from '#src/casework/consulting/who-records.ts';
import { CONSULTATION_OUTCOMES, CONSULTATION_WAYS } from '#src/domain/consulting/consultation.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import {
  checkboxesField,
  dateField,
  type Errors,
  radiosField,
  selectField,
  textAreaField,
  textField,
} from '#src/govuk/fields.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { LONGEST, type TypedConsultation, USUAL_MINUTES } from './consultation.form.ts';
import { nobodyNamedField } from './name-check.tsx';
import { strategyFields } from './strategy-fields.tsx';

export type FormView = {
  typed: TypedConsultation;
  /** Who may have given the advice; the one who answers the setting first. */
  givers: Giver[];
  /** The writer gave it: nothing to ask. */
  own: boolean;
  mayRequest: boolean;
  errors?: Errors | undefined;
};

/** Everything asked about a consultation, most of it in one tap each. */
export function consultationFields(view: FormView): Node {
  const { typed, errors, own, givers } = view;
  return [
    radiosField({
      name: 'way',
      legend: 'How did you talk?',
      size: 's',
      value: typed.way,
      items: items(CONSULTATION_WAYS),
      small: true,
      errors,
    }),
    dateField({ name: 'held', legend: 'On which day?', size: 's', value: typed.held, errors }),
    <div class="al-consult-minutes">
      {radiosField({
        name: 'minutes',
        legend: 'About how many minutes?',
        size: 's',
        inline: true,
        small: true,
        value: typed.minutes,
        items: minuteItems(typed.minutes),
        errors,
      })}
    </div>,
    own
      ? null
      : selectField({
          name: 'givenBy',
          label: 'Who gave the advice?',
          size: 's',
          value: typed.givenBy,
          items: [
            { value: '', text: 'Choose' },
            ...givers.map((each) => ({ value: String(each.id), text: `${each.name}, ${each.jobTitle}` })),
          ],
          errors,
        }),
    checkboxesField({
      name: 'areas',
      legend: 'Which areas of need?',
      size: 's',
      values: typed.areas,
      items: items(AREAS),
      small: true,
      errors,
    }),
    textAreaField({
      name: 'about',
      label: 'What was it about?',
      size: 's',
      hint: 'A sentence or two. Never a child’s name or initials: “two children in Reception” says enough.',
      rows: 3,
      max: LONGEST.about,
      value: typed.about,
      errors,
    }),
    strategyFields({ areas: typed.areas, words: typed.words, ticked: typed.strategies }),
    textAreaField({
      name: 'advised',
      label: 'What was advised?',
      size: 's',
      hint: 'In plain words; with a strategy ticked you can leave it empty. Nobody’s name here either.',
      rows: 3,
      max: LONGEST.advised,
      value: typed.advised,
      errors,
    }),
    ...outcome(view),
    nobodyNamedField([typed.about, typed.advised, typed.route], typed.nobodyNamed),
  ];
}

function outcome({ typed, errors, mayRequest }: FormView): Node[] {
  const { request, ...others } = CONSULTATION_OUTCOMES;
  const offered = mayRequest ? CONSULTATION_OUTCOMES : others;
  return [
    radiosField({
      name: 'outcome',
      legend: 'What comes of it?',
      size: 's',
      value: typed.outcome,
      items: items(offered, mayRequest ? { request: 'A draft is begun from what you wrote here.' } : {}),
      small: true,
      errors,
    }),
    dateField({
      name: 'back',
      legend: 'If you try something: come back by',
      hint: 'We ask on that day whether it helped.',
      size: 's',
      value: typed.back,
      errors,
    }),
    textField({ name: 'route', label: 'If it is another route: which?', size: 's', value: typed.route, errors }),
  ];
}

function items(list: Record<string, string>, hints: Record<string, string> = {}) {
  return Object.entries(list).map(([value, text]) => ({
    value,
    text,
    ...(hints[value] ? { hint: hints[value] } : {}),
  }));
}

function minuteItems(typed: string) {
  const usual = USUAL_MINUTES.map(String);
  const all = typed === '' || usual.includes(typed) || !/^\d{1,3}$/.test(typed) ? usual : [...usual, typed];
  return all.map((value) => ({ value, text: value }));
}
