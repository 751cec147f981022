import { partsIn } from '#src/casework/typed-day.ts';
import { addDays, type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { ECHO_AFTER_DAYS } from '#src/domain/reviews/echoes.ts';
import type { ReviewDraft, ReviewProblem } from '#src/domain/reviews/review.ts';
import { NEXT_STEPS, type NextStep } from '#src/domain/reviews/reviews.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Goal, ReviewFile } from './review-file.ts';

/** The form as it was typed, shown again word for word when something needs putting right. */
export type Typed = {
  /** By the field's name, `goal-12`. */
  scores: Record<string, string>;
  confidenceAfter: string;
  handedOver: string;
  keptBy: string;
  nextStep: string;
  reason: string;
  until: DateParts;
  advice: string;
  namedPersonId: string;
  nextOn: DateParts;
};

/** The longest text taken in each box, in characters. */
export const LONGEST = { handedOver: 2000, keptBy: 200, reason: 600, advice: 6000 } as const;
type Box = keyof typeof LONGEST;

export function goalField({ id }: Pick<Goal, 'id'>): string {
  return `goal-${id}`;
}

export function blank({ plan, people }: ReviewFile, actorId: number): Typed {
  return {
    scores: Object.fromEntries((plan?.goals ?? []).map((goal) => [goalField(goal), ''])),
    confidenceAfter: '',
    handedOver: '',
    keptBy: '',
    nextStep: '',
    reason: '',
    until: {},
    advice: '',
    namedPersonId: people.some(({ id }) => id === actorId) ? String(actorId) : '',
    nextOn: {},
  };
}

export function readTyped(form: Form): Typed {
  const scores = Object.keys(form.fields()).filter((name) => /^goal-\d{1,9}$/.test(name));
  return {
    scores: Object.fromEntries(scores.map((name) => [name, form.text(name)])),
    confidenceAfter: form.text('confidenceAfter'),
    handedOver: form.text('handedOver'),
    keptBy: form.text('keptBy'),
    nextStep: form.text('nextStep'),
    reason: form.text('reason'),
    until: partsIn(form, 'until'),
    advice: form.text('advice'),
    namedPersonId: form.text('namedPersonId'),
    nextOn: partsIn(form, 'nextOn'),
  };
}

/** What was typed as a review; an empty next date is the usual one for the next step. */
export function draftOf(typed: Typed, partnership: Partnership, today: CalendarDay): ReviewDraft {
  const nextStep = Object.hasOwn(NEXT_STEPS, typed.nextStep) ? (typed.nextStep as NextStep) : undefined;
  const until = dateOf(typed.until);
  return {
    scores: Object.fromEntries(Object.entries(typed.scores).map(([name, score]) => [name.slice(5), whole(score)])),
    confidenceAfter: typed.confidenceAfter === 'not_asked' ? 'not_asked' : whole(typed.confidenceAfter),
    handedOver: typed.handedOver,
    keptBy: typed.keptBy,
    nextStep,
    reason: typed.reason,
    until,
    advice: typed.advice,
    namedPersonId: whole(typed.namedPersonId),
    nextOn: dateOf(typed.nextOn) ?? usualNext(nextStep, until, partnership, today),
  };
}

/** The next date a setting can count on when none is given: the echo, the new end, or the service standard. */
export function usualNext(
  nextStep: NextStep | undefined,
  until: string | undefined,
  { calendar, serviceStandards }: Pick<Partnership, 'calendar' | 'serviceStandards'>,
  today: CalendarDay,
): CalendarDay {
  if (nextStep === 'close') return addDays(today, ECHO_AFTER_DAYS);
  if (nextStep === 'continue' && until && isDay(until)) return until;
  return addWorkingDays(calendar, today, serviceStandards[nextStep === 'step_up' ? 'panelDays' : 'triageDays']);
}

export function tooLong(typed: Typed): Errors {
  const over = (Object.keys(LONGEST) as Box[]).filter((box) => [...typed[box]].length > LONGEST[box]);
  return Object.fromEntries(
    over.map((box) => [box, `Shorten this to ${LONGEST[box].toLocaleString('en-GB')} characters or fewer`]),
  );
}

/** The words beside each box, in the page's order. */
export function errorsOf(problems: readonly ReviewProblem[], typed: Typed): Errors {
  return { ...Object.fromEntries(problems.map(({ field, words }) => [field, words])), ...tooLong(typed) };
}

/** Undefined when all three boxes are empty; otherwise the day, or what was typed so that it can be put right. */
function dateOf({ day = '', month = '', year = '' }: DateParts): string | undefined {
  if (day === '' && month === '' && year === '') return undefined;
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : 'no real day';
}

function whole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
