import type { Plan } from '#src/casework/delivery/load-plans.ts';
import { dayIn, partsIn, partsOf } from '#src/casework/typed-day.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { MOST_GOALS, type PlanWanted } from '#src/domain/delivery/plan.ts';
import { usualEnd } from '#src/domain/delivery/time-limit.ts';
import type { DateParts } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export type TypedGoal = { goal: string; baseline: string; expected: string };
/** What was typed, to show it again; always five goals, empty ones too. */
export type TypedPlan = {
  goals: TypedGoal[];
  who: string;
  sessions: string;
  starts: DateParts;
  ends: DateParts;
  longer: string;
  confidence: string;
};

const PLACES = Array.from({ length: MOST_GOALS }, (_, index) => index + 1);

export function readPlan(form: Form): TypedPlan {
  return {
    goals: PLACES.map((place) => ({
      goal: form.text(`goal${place}`),
      baseline: form.text(`baseline${place}`),
      expected: form.text(`expected${place}`),
    })),
    who: form.text('who'),
    sessions: form.text('sessions'),
    starts: partsIn(form, 'starts'),
    ends: partsIn(form, 'ends'),
    longer: form.text('longer'),
    confidence: form.text('confidence'),
  };
}

/** What the page begins with: the plan before, or what is usual. */
export function firstPlan(by: {
  today: CalendarDay;
  promised: number;
  longer: string;
  before: Plan | undefined;
}): TypedPlan {
  const { today, promised, longer, before } = by;
  const goals = before?.goals.map(({ goal, baseline, expected }) => ({
    goal,
    baseline: String(baseline),
    expected: String(expected),
  }));
  const starts = before ? day(before.startsOn) : today;
  return {
    goals: PLACES.map((place) => goals?.[place - 1] ?? { goal: '', baseline: '', expected: '' }),
    who: before?.whoDoesWhat ?? '',
    sessions: String(before?.sessions ?? promised),
    starts: partsOf(starts),
    ends: partsOf(before ? day(before.endsOn) : usualEnd(starts)),
    longer: before?.longerBecause ?? longer,
    confidence: before?.confidenceBefore ? String(before.confidenceBefore) : '',
  };
}

/** What the rules are asked about; goals nobody wrote in are left out. */
export function wantedPlan(typed: TypedPlan): PlanWanted {
  return {
    goals: typed.goals
      .filter(({ goal, baseline, expected }) => `${goal}${baseline}${expected}` !== '')
      .map(({ goal, baseline, expected }) => ({ goal, baseline: whole(baseline), expected: whole(expected) })),
    whoDoesWhat: typed.who,
    sessions: whole(typed.sessions),
    startsOn: dayIn(typed.starts),
    endsOn: dayIn(typed.ends),
    longerBecause: typed.longer,
    confidenceBefore: whole(typed.confidence),
  };
}

function whole(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
