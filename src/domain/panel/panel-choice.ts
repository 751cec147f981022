import { type CalendarDay, isDay } from '../calendar/calendar-day.ts';
import { DISCIPLINES, type Discipline, type Grade, USUAL_SESSIONS } from '../experts/expert.ts';
import { isShort } from '../is-short.ts';
import { SHORTEST_ADVICE } from '../requests/lifecycle.ts';
import type { Route } from '../triage/outcomes.ts';
import type { PanelDecision } from './decisions.ts';

/** One expert of an allocation; sessions are half-days. */
export type ExpertChoice = { expertId: number; sessions: number | undefined };

/** What a panel has filled in about an item so far; a part not yet given is left out. Days are `YYYY-MM-DD`. */
export type PanelChoice = {
  decision?: PanelDecision | undefined;
  experts?: ExpertChoice[] | undefined;
  /** Which of the experts leads the help. */
  leadExpertId?: number | undefined;
  startBy?: string | undefined;
  longerBecause?: string | undefined;
  route?: Route | undefined;
  /** What the lead, or whoever looks a second time, should look at. */
  reason?: string | undefined;
  advice?: string | undefined;
  namedPersonId?: number | undefined;
  /** Who looks a second time; left out, whoever's turn it is. The setting can talk to them from then on. */
  lookerId?: number | undefined;
  nextOn?: string | undefined;
};

export type PanelProblem = { field: keyof PanelChoice; words: string };

/** What the rules need to know of an expert who was chosen. */
export type ChosenExpert = { name: string; discipline: Discipline; grade: Grade; homeSettingId: number | null };

/** As many half-days as one allocation can hold; the database checks the same. */
export const MOST_SESSIONS = 40;
const SHORTEST_REASON = 10;

/**
 * Everything that keeps a panel's decision from being recorded, in the page's order; empty when it can be.
 * Brief, 'Nobody leaves empty-handed': every decision carries advice or an interim plan, a named person and a next date.
 * Brief, time limit: more than six sessions only with a reason.
 */
export function panelProblems(
  choice: PanelChoice,
  by: { today: CalendarDay; settingId: number; experts: ReadonlyMap<number, ChosenExpert> },
): PanelProblem[] {
  if (!choice.decision)
    return [{ field: 'decision', words: 'Choose what the panel decides' }, ...careProblems(choice, by.today)];
  return [
    ...(choice.decision === 'allocate' ? allocationProblems(choice, by) : []),
    ...otherProblems(choice),
    ...careProblems(choice, by.today),
  ];
}

function allocationProblems(
  choice: PanelChoice,
  by: { today: CalendarDay; settingId: number; experts: ReadonlyMap<number, ChosenExpert> },
): PanelProblem[] {
  const chosen = choice.experts ?? [];
  if (chosen.length === 0) return [{ field: 'experts', words: 'Choose at least one expert' }];
  return [
    ...chosen.flatMap((each) => expertProblems(each, by)).slice(0, 1),
    ...leadProblems(choice, by.experts),
    ...dayProblems('startBy', 'A start-by date', choice.startBy, by.today),
    ...lengthProblems(chosen, choice.longerBecause),
  ];
}

function expertProblems(
  { expertId, sessions }: ExpertChoice,
  by: { settingId: number; experts: ReadonlyMap<number, ChosenExpert> },
): PanelProblem[] {
  const expert = by.experts.get(expertId);
  if (!expert) return [{ field: 'experts', words: 'Choose experts from the list' }];
  // Brief: a secondee is never sent back to the school that released them.
  if (expert.homeSettingId === by.settingId) {
    return [{ field: 'experts', words: `${expert.name} is lent by this setting, so choose someone else` }];
  }
  if (!sessions || !Number.isInteger(sessions) || sessions < 1 || sessions > MOST_SESSIONS) {
    return [{ field: 'experts', words: `Give ${expert.name} a number of sessions from 1 to ${MOST_SESSIONS}` }];
  }
  return [];
}

/** Assistants and trainees never go alone: someone qualified leads. */
function leadProblems(choice: PanelChoice, experts: ReadonlyMap<number, ChosenExpert>): PanelProblem[] {
  const chosen = choice.experts ?? [];
  if (!chosen.some((each) => each.expertId === choice.leadExpertId)) {
    return [{ field: 'leadExpertId', words: 'Choose which of the experts leads' }];
  }
  const lead = experts.get(choice.leadExpertId ?? 0);
  if (!lead || lead.grade === 'qualified') return [];
  const words = `${lead.name} works under supervision: add a qualified ${DISCIPLINES[lead.discipline].one} who leads`;
  return [{ field: 'leadExpertId', words }];
}

function lengthProblems(chosen: ExpertChoice[], because: string | undefined): PanelProblem[] {
  const total = chosen.reduce((sum, each) => sum + (each.sessions ?? 0), 0);
  if (total <= USUAL_SESSIONS || !isShort(because, SHORTEST_REASON)) return [];
  const words = `Say why this needs ${total} sessions: more than ${USUAL_SESSIONS} is possible only with a reason`;
  return [{ field: 'longerBecause', words }];
}

function otherProblems({ decision, route, reason }: PanelChoice): PanelProblem[] {
  if (decision === 'reroute' && !route) return [{ field: 'route', words: 'Choose the other route' }];
  if (decision === 'return' && isShort(reason, SHORTEST_REASON)) {
    return [{ field: 'reason', words: 'Say in a few words what the lead should look at' }];
  }
  if (decision === 'second_look' && isShort(reason, SHORTEST_REASON)) {
    return [{ field: 'reason', words: 'Say in a few words what should be looked at again' }];
  }
  return [];
}

function careProblems(choice: PanelChoice, today: CalendarDay): PanelProblem[] {
  const problems: PanelProblem[] = [];
  if (isShort(choice.advice, SHORTEST_ADVICE)) {
    const words = `Write what the setting can do meanwhile, in at least ${SHORTEST_ADVICE} characters`;
    problems.push({ field: 'advice', words });
  }
  if (!choice.namedPersonId) problems.push({ field: 'namedPersonId', words: 'Choose whom the setting can talk to' });
  return [...problems, ...dayProblems('nextOn', 'The next date', choice.nextOn, today)];
}

function dayProblems(
  field: 'startBy' | 'nextOn',
  what: string,
  value: string | undefined,
  today: CalendarDay,
): PanelProblem[] {
  if (!value) return [{ field, words: `${what} is needed` }];
  if (!isDay(value)) return [{ field, words: `${what} must be a real date, for example 3 11 2026` }];
  return value < today ? [{ field, words: `${what} must be today or later` }] : [];
}
