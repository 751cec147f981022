import { z } from 'zod';
import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import type { ExpertToSave } from '#src/casework/experts/save-expert.ts';
import { type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import { DISCIPLINES, type Discipline, GRADES } from '#src/domain/experts/expert.ts';
import { expertFaults } from '#src/domain/experts/expert-faults.ts';
import { WEEKDAYS } from '#src/domain/experts/weekdays.ts';
import { AREAS, codes, PHASES } from '#src/domain/vocabulary.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export type Parts = { day: string; month: string; year: string };
/** What was typed, to show it again. */
export type Typed = Record<
  | 'name'
  | 'email'
  | 'jobTitle'
  | 'discipline'
  | 'grade'
  | 'supervisor'
  | 'employer'
  | 'fte'
  | 'directPercent'
  | 'homeSetting'
  | 'grantFunded',
  string
> &
  Record<'workingDays' | 'clusters' | 'phases' | 'strengths', string[]> & { startsOn: Parts; endsOn: Parts };

/** What the form is checked against. */
export type Around = {
  experts: ExpertFile[];
  clusterIds: number[];
  /** The setting of the number typed, when there is an open one. */
  homeSetting: { id: number } | undefined;
  /** The expert who is being changed: nobody supervises themselves. */
  me?: number;
};
export type Wanted = ExpertToSave & { name: string; email: string; jobTitle: string };

export function readTyped(form: Form): Typed {
  const text = (name: string) => form.text(name);
  return {
    name: text('name'),
    email: text('email').toLowerCase(),
    jobTitle: text('jobTitle'),
    discipline: text('discipline'),
    grade: text('grade'),
    supervisor: text('supervisor'),
    employer: text('employer'),
    fte: text('fte'),
    directPercent: text('directPercent'),
    homeSetting: text('homeSetting'),
    grantFunded: text('grantFunded'),
    workingDays: form.list('workingDays'),
    clusters: form.list('clusters'),
    phases: form.list('phases'),
    strengths: form.list('strengths'),
    startsOn: partsIn(form, 'startsOn'),
    endsOn: partsIn(form, 'endsOn'),
  };
}

/** What was typed as an expert to save, or what to put right. */
export function readExpert(typed: Typed, around: Around): { wanted: Wanted } | { errors: Errors } {
  const errors = personErrors(typed);
  const discipline = (Object.keys(DISCIPLINES) as Discipline[]).find((code) => code === typed.discipline);
  const grade = codes(GRADES).find((code) => code === typed.grade);
  const startsOn = dayIn(typed.startsOn);
  const endsOn = isBlank(typed.endsOn) ? null : dayIn(typed.endsOn);
  const supervisor = around.experts.find(({ id }) => String(id) === typed.supervisor && id !== around.me) ?? null;
  if (!discipline) errors.discipline = 'Choose the discipline';
  if (!grade) errors.grade = 'Choose the grade';
  if (!startsOn) errors.startsOn = 'Give the first day as a real date, such as 1 9 2026';
  if (endsOn === undefined) errors.endsOn = 'Give the last day as a real date, or leave it blank';
  if (typed.homeSetting && !around.homeSetting)
    errors.homeSetting = 'We hold no open setting with this number: check it';
  if (typed.grantFunded !== 'yes' && typed.grantFunded !== 'no') errors.grantFunded = 'Choose yes or no';
  const expert: Wanted = {
    name: typed.name,
    email: typed.email,
    jobTitle: typed.jobTitle,
    discipline: discipline ?? 'educational_psychology',
    grade: grade ?? 'qualified',
    supervisorId: supervisor?.id ?? null,
    employer: typed.employer,
    fte: /^(0|1)?([.,]\d{1,2})?$/.test(typed.fte) ? Number(typed.fte.replace(',', '.')) : Number.NaN,
    workingDays: WEEKDAYS.flatMap((_, index) => (typed.workingDays.includes(String(index + 1)) ? [index + 1] : [])),
    directPercent: /^\d{1,3}$/.test(typed.directPercent) ? Number(typed.directPercent) : Number.NaN,
    clusterIds: around.clusterIds.filter((id) => typed.clusters.includes(String(id))),
    phases: codes(PHASES).filter((code) => typed.phases.includes(code)),
    strengths: codes(AREAS).filter((code) => typed.strengths.includes(code)),
    homeSettingId: around.homeSetting?.id ?? null,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? null,
    grantFunded: typed.grantFunded === 'yes',
  };
  const by = {
    supervisor: supervisor && { ...supervisor, endsOn: supervisor.endsOn },
    homeSetting: typed.homeSetting !== '',
    clusters: expert.clusterIds.length,
  };
  for (const { field, words } of expertFaults(expert, by)) errors[field] ??= words;
  return Object.keys(errors).length > 0 ? { errors: inPageOrder(errors) } : { wanted: expert };
}

/** The form as it stands for an expert we know. */
export function typedFrom(expert: ExpertFile, homeSetting: string): Typed {
  return {
    name: expert.name,
    email: expert.email,
    jobTitle: expert.jobTitle,
    discipline: expert.discipline,
    grade: expert.grade,
    supervisor: String(expert.supervisorId ?? ''),
    employer: expert.employer,
    fte: String(expert.fte),
    directPercent: String(expert.directPercent),
    homeSetting,
    grantFunded: expert.grantFunded ? 'yes' : 'no',
    workingDays: expert.workingDays.map(String),
    clusters: expert.clusterIds.map(String),
    phases: expert.phases,
    strengths: expert.strengths,
    startsOn: partsOf(expert.startsOn),
    endsOn: partsOf(expert.endsOn),
  };
}

export function partsIn(form: Form, name: string): Parts {
  return { day: form.text(`${name}-day`), month: form.text(`${name}-month`), year: form.text(`${name}-year`) };
}

export function partsOf(value: string | null): Parts {
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

export function dayIn({ day, month, year }: Parts): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

export function isBlank({ day, month, year }: Parts): boolean {
  return `${day}${month}${year}` === '';
}

function personErrors({ name, email, jobTitle }: Typed): Errors {
  const errors: Errors = {};
  if (name.length < 2 || name.length > 120) errors.name = 'Give their name, as colleagues know them';
  if (!z.email().safeParse(email).success) errors.email = 'Give their work e-mail address, like name@council.example';
  if (jobTitle.length < 2 || jobTitle.length > 120) errors.jobTitle = 'Give their job title';
  return errors;
}

const ORDER =
  `name email jobTitle discipline grade supervisor employer grantFunded fte workingDays directPercent clusters
  phases strengths homeSetting startsOn endsOn`.split(/\s+/);

function inPageOrder(errors: Errors): Errors {
  return Object.fromEntries(ORDER.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])));
}
