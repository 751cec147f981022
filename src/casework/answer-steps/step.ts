import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { RequestSetting } from '#src/domain/requests/phases.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

export const STEP_CODES = [
  'about',
  'who',
  'child',
  'areas',
  'concerns',
  'in-place',
  'words',
  'help',
  'contact',
  'try',
] as const;
export type StepCode = (typeof STEP_CODES)[number];
export type Field = keyof Answers;

/** What a step needs to draw itself: the fields as they should read, and the answers they stand in. */
export type StepView = {
  form: Form;
  errors: Errors;
  answers: Answers;
  setting: RequestSetting;
  /** "From your last request" beside a field that nobody has touched yet. */
  mark(field: Field): Node;
  leadName: string | undefined;
  /** Whose menu has the pages of the strategies. */
  menuOf?: { code: string };
};

export type Reader = { form: Form; before: Answers; setting: RequestSetting; today: CalendarDay };

/**
 * What was read: a field with `undefined` was emptied, a field that is absent could not be taken and keeps
 * what is saved. Errors say what to do, by the name of the field in the form.
 */
export type Reading = { values: Answers; errors: Errors };

/** One question and its answer, for reading. */
export type Row = { label: string; value: Node };

/** One short page of questions: how it is drawn, read and told back. */
export type Step = {
  code: StepCode;
  /** The page's heading. */
  title(view: { answers: Answers; setting: RequestSetting }): string;
  /** In the list of parts. */
  name: string;
  lead?: string;
  fields: readonly Field[];
  applies(answers: Answers): boolean;
  /** The stored answers as the form's fields would hold them. */
  typed(answers: Answers, setting: RequestSetting): Record<string, string | string[]>;
  draw(view: StepView): Node;
  read(reader: Reader): Reading;
  rows(answers: Answers, setting: RequestSetting): Row[];
};
