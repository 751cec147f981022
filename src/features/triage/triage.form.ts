import { type CalendarDay, day, isDay } from '#src/domain/calendar/calendar-day.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Decision, DecisionProblem } from '#src/domain/triage/decision.ts';
import { OVERRIDE_REASONS, TRIAGE_OUTCOMES } from '#src/domain/triage/outcomes.ts';
import { QUESTION_TEMPLATES } from '#src/domain/triage/question-templates.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { usualNextDate } from './usual-next-date.ts';

/** The form as it was typed, whatever it holds: shown again word for word when something needs putting right. */
export type Typed = {
  happening: string;
  advice: string;
  strategies: string[];
  outcome: string;
  level: string;
  namedPersonId: string;
  nextOn: DateParts;
  template: string;
  question: string;
  /** The place of the route in the partnership's list. */
  route: string;
  hopedFor: string;
  overrideReason: string;
  overrideNote: string;
  openedAt: string;
};

/** The longest text taken in each box, in characters. */
export const LONGEST = { happening: 3000, advice: 6000, question: 1200, hopedFor: 1200, overrideNote: 600 } as const;

const LONGEST_MINUTES = 120;

export function readTyped(form: Form): Typed {
  return {
    happening: form.text('happening'),
    advice: form.text('advice'),
    strategies: form.list('strategies').filter((code) => strategyByCode(code)),
    outcome: form.text('outcome'),
    level: form.text('level'),
    namedPersonId: form.text('namedPersonId'),
    nextOn: { day: form.text('nextOn-day'), month: form.text('nextOn-month'), year: form.text('nextOn-year') },
    template: form.text('template'),
    question: form.text('question'),
    route: form.text('route'),
    hopedFor: form.text('hopedFor'),
    overrideReason: form.text('overrideReason'),
    overrideNote: form.text('overrideNote'),
    openedAt: form.text('openedAt'),
  };
}

/** What was decided, and which service when another route was chosen. */
export function decisionOf(
  typed: Typed,
  partnership: Partnership,
  today: CalendarDay,
): { decision: Decision; service: string | undefined } {
  const outcome = keyOf(TRIAGE_OUTCOMES, typed.outcome);
  const route = /^\d{1,2}$/.test(typed.route) ? partnership.routes[Number(typed.route)] : undefined;
  const decision: Decision = {
    outcome,
    level: keyOf(LEVELS, typed.level),
    advice: typed.advice,
    namedPersonId: /^\d{1,9}$/.test(typed.namedPersonId) ? Number(typed.namedPersonId) : undefined,
    nextOn: dateOf(typed.nextOn) ?? usualNextDate(outcome ?? 'advise', partnership, today),
    question: typed.question || templateText(typed.template),
    route: route?.route,
    hopedFor: typed.hopedFor,
    overrideReason: keyOf(OVERRIDE_REASONS, typed.overrideReason),
    overrideNote: typed.overrideNote,
  };
  return { decision, service: route?.name };
}

/** The words beside each box, in the page's order; boxes that hold more than they can are named too. */
export function errorsOf(problems: DecisionProblem[], typed: Typed): Errors {
  const long = tooLong(typed);
  const errors: Errors = {};
  for (const field of PAGE_ORDER) {
    const longest = long[field as keyof typeof LONGEST];
    const words = longest ? `Shorten this to ${longest.toLocaleString('en-GB')} characters or fewer` : undefined;
    const found = words ?? problems.find((problem) => problem.field === field)?.words;
    if (found) errors[field] = found;
  }
  return errors;
}

const PAGE_ORDER: readonly (keyof Decision | 'happening')[] = [
  'happening',
  'advice',
  'level',
  'outcome',
  'question',
  'hopedFor',
  'route',
  'overrideReason',
  'overrideNote',
  'namedPersonId',
  'nextOn',
];

export function tooLong(typed: Typed): Partial<typeof LONGEST> {
  const over = Object.entries(LONGEST).filter(
    ([field, longest]) => [...typed[field as keyof typeof LONGEST]].length > longest,
  );
  return Object.fromEntries(over);
}

/** Whole minutes since the page was made, at most two hours; null when it is not known. */
export function minutesSince(openedAt: string, at: Date): number | null {
  const opened = Date.parse(openedAt);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(openedAt) || Number.isNaN(opened) || opened > at.getTime()) return null;
  return Math.min(LONGEST_MINUTES, Math.round((at.getTime() - opened) / 60_000));
}

function templateText(code: string): string {
  const key = keyOf(QUESTION_TEMPLATES, code);
  return key ? QUESTION_TEMPLATES[key].text : '';
}

/** Undefined when all three boxes are empty; otherwise the day, or what was typed so that it can be put right. */
function dateOf({ day: d = '', month = '', year = '' }: DateParts): string | undefined {
  if (d === '' && month === '' && year === '') return undefined;
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(text) ? day(text) : text;
}

function keyOf<T extends Record<string, unknown>>(list: T, key: string): (keyof T & string) | undefined {
  return Object.hasOwn(list, key) ? key : undefined;
}
