import { type CalendarDay, isDay } from '../calendar/calendar-day.ts';
import { isShort } from '../is-short.ts';
import { SHORTEST_ADVICE } from '../requests/lifecycle.ts';
import type { Level } from '../vocabulary.ts';
import type { OverrideReason, Route, TriageOutcome } from './outcomes.ts';
import type { Recommendation } from './recommend.ts';

/** What a lead has filled in so far; a part not yet given is left out. */
export type Decision = {
  outcome?: TriageOutcome | undefined;
  level?: Level | undefined;
  advice?: string | undefined;
  /** Who the setting can talk to. */
  namedPersonId?: number | undefined;
  /** The next date the setting can count on, `YYYY-MM-DD`. */
  nextOn?: string | undefined;
  question?: string | undefined;
  route?: Route | undefined;
  hopedFor?: string | undefined;
  overrideReason?: OverrideReason | undefined;
  overrideNote?: string | undefined;
};

export type DecisionProblem = { field: keyof Decision; words: string };

/** Fewer characters than this are not a question, a hope or a reason. */
const SHORTEST_SENTENCE = 10;

/** True when the lead differs from the recommended outcome or level: a person decides, and says why. */
export function needsReason(
  recommendation: Pick<Recommendation, 'outcome' | 'level'>,
  decision: Pick<Decision, 'outcome' | 'level'>,
): boolean {
  return decision.outcome !== recommendation.outcome || decision.level !== recommendation.level;
}

/**
 * Everything that keeps a decision from being recorded, in the page's order; empty when it can be.
 * Brief, 'Nobody leaves empty-handed': every outcome carries advice, a named person and a next date.
 */
export function decisionProblems(
  decision: Decision,
  by: { today: CalendarDay; recommendation: Pick<Recommendation, 'outcome' | 'level'> },
): DecisionProblem[] {
  const chosen = chosenProblems(decision);
  const differs = chosen.length === 0 && needsReason(by.recommendation, decision);
  return [
    ...chosen,
    ...outcomeProblems(decision),
    ...handProblems(decision, by.today),
    ...(differs ? reasonProblems(decision) : []),
  ];
}

function chosenProblems(decision: Decision): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  if (!decision.outcome) problems.push({ field: 'outcome', words: 'Choose what happens now' });
  if (!decision.level) problems.push({ field: 'level', words: 'Choose the level of support' });
  return problems;
}

function outcomeProblems(decision: Decision): DecisionProblem[] {
  if (decision.outcome === 'ask' && isShort(decision.question, SHORTEST_SENTENCE)) {
    return [{ field: 'question', words: 'Write the one question you want to ask the setting' }];
  }
  if (decision.outcome === 'reroute' && !decision.route) {
    return [{ field: 'route', words: 'Choose the other route' }];
  }
  if (decision.outcome === 'panel' && isShort(decision.hopedFor, SHORTEST_SENTENCE)) {
    return [{ field: 'hopedFor', words: 'Say what you hope the panel can arrange' }];
  }
  return [];
}

function handProblems(decision: Decision, today: CalendarDay): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  if (isShort(decision.advice, SHORTEST_ADVICE)) {
    const words = `Give advice the setting can use now, in at least ${SHORTEST_ADVICE} characters`;
    problems.push({ field: 'advice', words });
  }
  if (!decision.namedPersonId) {
    problems.push({ field: 'namedPersonId', words: 'Choose the person the setting can talk to' });
  }
  const next = nextProblem(decision.nextOn, today);
  if (next) problems.push({ field: 'nextOn', words: next });
  return problems;
}

function nextProblem(nextOn: string | undefined, today: CalendarDay): string | undefined {
  if (!nextOn) return 'Give the next date the setting can count on';
  if (!isDay(nextOn)) return 'The next date must be a real date, for example 3 11 2026';
  if (nextOn < today) return 'The next date must be today or later';
  return undefined;
}

function reasonProblems(decision: Decision): DecisionProblem[] {
  if (!decision.overrideReason) {
    return [{ field: 'overrideReason', words: 'Choose why you decide differently from what is recommended' }];
  }
  if (decision.overrideReason === 'other' && isShort(decision.overrideNote, SHORTEST_SENTENCE)) {
    return [{ field: 'overrideNote', words: 'Say in a few words why you decide differently' }];
  }
  return [];
}
