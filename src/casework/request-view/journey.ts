import type { PlanState } from '#src/casework/delivery/load-plans.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { nearDate } from './days.ts';
import { type PanelWord, stillStanding } from './panel-words.ts';
import type { HistoryEvent, NamedExpert, Question, RequestHistory, Triage } from './request-history.ts';

type RequestOnTheLine = {
  status: Status;
  sentAt: Date;
  sentByName: string;
  leadName: string;
  answerBy: string;
  nextOn: string | null;
  endedAt: Date | null;
};

/** How far the help is: what the line says of it beside its dates. */
export type HelpSoFar = {
  plan: PlanState | undefined;
  /** `YYYY-MM-DD`; the setting agrees by then, or it goes ahead. */
  agreeBy: string | undefined;
  nextVisit: string | undefined;
  /** Sessions that happened, of those planned or promised. */
  happened: number;
  promised: number;
  /** When the setting is asked whether it is still using what was handed over. */
  echoOn: string | undefined;
};

/** What the line needs to know of a request. */
export type Journey = {
  request: RequestOnTheLine;
  triages: Pick<Triage, 'outcome' | 'route' | 'namedPersonName' | 'decidedByName' | 'decidedAt'>[];
  questions: Pick<Question, 'askedAt' | 'answerBy' | 'answeredAt' | 'lapsedAt'>[];
  decisions: Pick<PanelWord, 'decision' | 'route' | 'namedPersonName' | 'decidedAt'>[];
  /** When it last began anew, and how. */
  again?: { name: string; at: Date } | undefined;
  /** Since when it has been where it is. */
  cameAt?: Date | undefined;
  /** The experts who help now or helped last, their lead first. */
  experts: NamedExpert[];
  help?: HelpSoFar | undefined;
  today: CalendarDay;
  /** A question is "to you" only for the setting. */
  viewer: 'setting' | 'partnership';
};

const BEGINS_ANEW: Record<string, string> = { request_reopened: 'Reopened', second_look_asked: 'Second look' };
const ARRIVES = [
  'request_triaged',
  'taken_back',
  'panel_decided',
  'brought_back_to_panel',
  'decision_taken_back',
  'allocation_handed_back',
  'request_reviewed',
];

/** A request and its history as the line wants them. */
export function journeyOf(
  request: RequestOnTheLine,
  history: RequestHistory,
  by: Pick<Journey, 'today' | 'viewer' | 'help'>,
): Journey {
  const { triages, questions, experts, decisions, events } = history;
  const anew = lastOf(stillStanding(events), Object.keys(BEGINS_ANEW));
  return {
    request,
    triages,
    questions,
    experts,
    decisions,
    again: anew && { name: BEGINS_ANEW[anew.name] ?? '', at: anew.at },
    cameAt: lastOf(events, ARRIVES)?.at,
    ...by,
  };
}

/** Only the latest round is drawn: what came before a reopening or a second look is in the history. */
export function latestRound(journey: Journey): Journey {
  const from = journey.again?.at;
  if (!from) return journey;
  const triages = journey.triages.filter((triage) => triage.decidedAt >= from);
  const questions = journey.questions.filter((question) => question.askedAt >= from);
  const decisions = journey.decisions.filter((decision) => decision.decidedAt > from);
  return { ...journey, triages, questions, decisions };
}

/** 'by Tue 10 Nov', and on the day itself 'today'. */
export function byWords(by: string, today: CalendarDay): string {
  return by === today ? 'today' : `by ${nearDate(by, today)}`;
}

/** 'by Tue 10 Nov', or that the day has passed. */
export function byOrWas(by: string, today: CalendarDay): string {
  return day(by) < today ? `was due ${nearDate(by, today)}` : byWords(by, today);
}

function lastOf(events: HistoryEvent[], names: string[]): HistoryEvent | undefined {
  return events.findLast((event) => names.includes(event.name));
}
