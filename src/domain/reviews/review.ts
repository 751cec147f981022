import type { CalendarDay } from '../calendar/calendar-day.ts';
import { isShort } from '../is-short.ts';
import { SHORTEST_ADVICE } from '../requests/lifecycle.ts';
import type { NextStep } from './reviews.ts';

/** A review as somebody fills it in; what is missing is undefined or empty. Scores are by the goal's number. */
export type ReviewDraft = {
  scores: Readonly<Record<number, number | undefined>>;
  /** 1 to 10, or that staff could not be asked yet. */
  confidenceAfter: number | 'not_asked' | undefined;
  handedOver: string;
  keptBy: string;
  nextStep: NextStep | undefined;
  /** Why the help goes on. */
  reason: string;
  /** The new end date, when the help goes on; text that is no day is kept as it was typed. */
  until: string | undefined;
  advice: string;
  namedPersonId: number | undefined;
  nextOn: string | undefined;
};

export type ReviewProblem = { field: keyof ReviewDraft | `goal-${number}`; words: string };

type Known = { today: CalendarDay; goals: readonly { id: number; goal: string }[] };

/**
 * What stands in the way of recording a review, in the order of the page; nothing when it can be recorded.
 * Nobody leaves empty-handed: advice, a named person and a next date belong to every next step.
 */
export function reviewProblems(draft: ReviewDraft, { today, goals }: Known): ReviewProblem[] {
  const problems: ReviewProblem[] = goals.flatMap(({ id }, index) =>
    isScore(draft.scores[id]) ? [] : [{ field: `goal-${id}`, words: `Choose where goal ${index + 1} is now` }],
  );
  const add = (field: keyof ReviewDraft, words: string) => problems.push({ field, words });
  if (draft.confidenceAfter !== 'not_asked' && !isScore(draft.confidenceAfter)) {
    add('confidenceAfter', 'Choose how sure staff feel now, or that you could not ask yet');
  }
  if (isShort(draft.handedOver, 5)) add('handedOver', 'Say what was handed over, in a few words');
  if (isShort(draft.keptBy, 2)) add('keptBy', 'Say who keeps it going');
  if (!draft.nextStep) add('nextStep', 'Choose what happens next');
  if (draft.nextStep === 'continue') {
    if (isShort(draft.reason, 5)) add('reason', 'Say why the help goes on, in a few words');
    if (!isFrom(today, draft.until)) add('until', 'Give the new end date as a real date, today or later');
  }
  if (isShort(draft.advice, SHORTEST_ADVICE)) {
    add('advice', `Give advice the setting can use now, in at least ${SHORTEST_ADVICE} characters`);
  }
  if (!draft.namedPersonId) add('namedPersonId', 'Choose the person the setting can talk to');
  if (!isFrom(today, draft.nextOn)) add('nextOn', 'Give the next date as a real date, today or later');
  return problems;
}

function isScore(score: unknown): boolean {
  return typeof score === 'number' && Number.isInteger(score) && score >= 1 && score <= 10;
}

function isFrom(today: CalendarDay, value: string | undefined): boolean {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= today;
}
