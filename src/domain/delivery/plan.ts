import type { CalendarDay } from '../calendar/calendar-day.ts';
import { isShort } from '../is-short.ts';
import { isLonger } from './time-limit.ts';

/** Issue 3: at most five goals, each from a baseline to an expected level, 1 to 10 (Target Monitoring and Evaluation). */
export const MOST_GOALS = 5;
/** Issue 3: a plan the setting does not object to counts as agreed after five working days. */
export const AGREED_AFTER_WORKING_DAYS = 5;
const SHORTEST = 5;
export const LONGEST_GOAL = 300;
export const LONGEST_WHO = 2000;

export type PlannedGoal = { goal: string; baseline: number | undefined; expected: number | undefined };

/** What a plan says before it is checked; a part that could not be read is undefined. Days are `YYYY-MM-DD`. */
export type PlanWanted = {
  goals: PlannedGoal[];
  whoDoesWhat: string;
  sessions: number | undefined;
  startsOn: CalendarDay | undefined;
  endsOn: CalendarDay | undefined;
  longerBecause: string;
  confidenceBefore: number | undefined;
};

/** A plan with every part in place. */
export type PlanReady = Omit<PlanWanted, 'goals' | 'sessions' | 'startsOn' | 'endsOn' | 'confidenceBefore'> & {
  goals: { goal: string; baseline: number; expected: number }[];
  sessions: number;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  confidenceBefore: number;
};

/**
 * The plan ready to be proposed, or what to put right by field (`goal1`, `baseline1`, `expected1` … `sessions`).
 * `promised` is how many sessions the panel allocated: a plan never spends more than was promised.
 */
export function checkPlan(
  wanted: PlanWanted,
  by: { today: CalendarDay; promised: number },
): { plan: PlanReady } | { problems: Record<string, string> } {
  const problems = { ...goalProblems(wanted.goals), ...wordProblems(wanted), ...timeProblems(wanted, by) };
  const { sessions, startsOn, endsOn, confidenceBefore } = wanted;
  if (Object.keys(problems).length > 0 || !sessions || !startsOn || !endsOn || !confidenceBefore) return { problems };
  const goals = wanted.goals.map(({ goal, baseline = 1, expected = 10 }) => ({ goal, baseline, expected }));
  return { plan: { ...wanted, goals, sessions, startsOn, endsOn, confidenceBefore } };
}

function goalProblems(goals: PlannedGoal[]): Record<string, string> {
  const problems: Record<string, string> = {};
  if (goals.length === 0) problems.goal1 = 'Write at least one goal';
  for (const [index, { goal, baseline, expected }] of goals.entries()) {
    const place = index + 1;
    if (isShort(goal, SHORTEST)) problems[`goal${place}`] = `Say in a few words what goal ${place} is`;
    if (goal.length > LONGEST_GOAL)
      problems[`goal${place}`] = `Shorten goal ${place} to ${LONGEST_GOAL} characters or fewer`;
    if (!isScore(baseline)) problems[`baseline${place}`] = `Say where goal ${place} is now, from 1 to 10`;
    if (!isScore(expected)) problems[`expected${place}`] = `Say where goal ${place} should be at the end, from 1 to 10`;
    if (isScore(baseline) && isScore(expected) && expected <= baseline)
      problems[`expected${place}`] = `Goal ${place} should end higher than the ${baseline} it starts from`;
  }
  return problems;
}

function wordProblems({ whoDoesWhat, confidenceBefore }: PlanWanted): Record<string, string> {
  const problems: Record<string, string> = {};
  if (isShort(whoDoesWhat, SHORTEST)) problems.who = 'Say who does what between the sessions';
  if (whoDoesWhat.length > LONGEST_WHO) problems.who = `Shorten who does what to ${LONGEST_WHO} characters or fewer`;
  if (!isScore(confidenceBefore)) problems.confidence = 'Choose how sure staff feel now, from 1 to 10';
  return problems;
}

function timeProblems(wanted: PlanWanted, { today, promised }: { today: CalendarDay; promised: number }) {
  const { sessions, startsOn, endsOn, longerBecause } = wanted;
  const problems: Record<string, string> = {};
  if (!sessions || sessions < 1) problems.sessions = 'Say how many sessions, such as 4';
  else if (sessions > promised)
    problems.sessions = `The panel promised ${promised === 1 ? 'one session' : `${promised} sessions`}. Plan for ${promised === 1 ? 'that one' : `at most ${promised}`}; a review can ask for more`;
  if (!startsOn) problems.starts = 'Give the first day as a real date, such as 9 11 2026';
  if (!endsOn) problems.ends = 'Give the day of the review as a real date, such as 18 12 2026';
  else if (endsOn < today) problems.ends = 'Give a day for the review that is today or later';
  else if (startsOn && endsOn < startsOn) problems.ends = 'The review must be on the first day or later';
  const sound = Object.keys(problems).length === 0 && sessions && startsOn && endsOn;
  if (sound && isLonger({ sessions, startsOn, endsOn }) && isShort(longerBecause, SHORTEST))
    problems.longer = 'Say why it takes more than 6 sessions or 8 weeks';
  return problems;
}

function isScore(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 10;
}
