import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { ROUTES, type Route } from '#src/domain/triage/outcomes.ts';
import type { Station } from '#src/govuk/pieces/the-line.tsx';
import { nearDate, weekdayOfInstant } from './days.ts';
import type { Question, RequestHistory, Triage } from './request-history.ts';

type RequestOnTheLine = {
  status: Status;
  sentAt: Date;
  sentByName: string;
  leadName: string;
  answerBy: string;
  nextOn: string | null;
  endedAt: Date | null;
};

/** What the line needs to know of a request. */
export type Journey = {
  request: RequestOnTheLine;
  triages: Pick<Triage, 'outcome' | 'route' | 'namedPersonName' | 'decidedByName' | 'decidedAt'>[];
  questions: Pick<Question, 'askedAt' | 'answerBy' | 'answeredAt' | 'lapsedAt'>[];
  reopenedAt?: Date | undefined;
  today: CalendarDay;
  /** The experts who help now or helped last, their lead first, and when they were named. */
  experts: { name: string; isLead: boolean; namedAt: Date }[];
  /** A question is "to you" only for the setting. */
  viewer: 'setting' | 'partnership';
};

/** A request and its history as the line wants them. */
export function journeyOf(
  request: RequestOnTheLine,
  history: RequestHistory,
  by: Pick<Journey, 'today' | 'viewer'>,
): Journey {
  const reopened = history.events.findLast((event) => event.name === 'request_reopened');
  return {
    request,
    triages: history.triages,
    questions: history.questions,
    experts: history.experts,
    reopenedAt: reopened?.at,
    ...by,
  };
}

/**
 * A request's journey: done with dates, now with who has it and by when, next with its date.
 * Only the latest round is drawn: what came before a reopening is in the history.
 */
export function stationsOf(whole: Journey): Station[] {
  const journey = latestRound(whole);
  return [...begun(journey), ...BY_STATUS[journey.request.status](journey)];
}

const BY_STATUS: Record<Status, (journey: Journey) => Station[]> = {
  new: (journey) => [...before(journey), withLead(journey), answerNext(journey)],
  question: (journey) => [leadAsked(journey), questionNow(journey), answerAfterQuestion(journey)],
  taken_on: (journey) => [...questionDone(journey), takenOn(journey), ...onNextDate(journey, 'Next step')],
  with_panel: (journey) => [leadPassedOn(journey), panelNow(journey), ...onNextDate(journey, 'Panel decides')],
  waiting: (journey) => [panelDone(journey), waits(journey), ...onNextDate(journey, 'An expert')],
  allocated: (journey) => [panelDone(journey), withExperts(journey, 'now'), { name: 'Plan together', state: 'next' }],
  delivering: (journey) => [
    panelDone(journey),
    withExperts(journey, 'done'),
    helpNow(journey),
    ...onNextDate(journey, 'Review'),
  ],
  advised: (journey) => [...questionDone(journey), answered(journey, 'Answered with advice'), ...nextContact(journey)],
  rerouted: (journey) => [...questionDone(journey), answered(journey, routeName(journey)), ...nextContact(journey)],
  enough: (journey) => [ended(journey, 'Strategies were enough'), ...lookBack(journey)],
  withdrawn: (journey) => [ended(journey, 'Withdrawn'), { name: 'Answer', state: 'skipped' }],
  closed: (journey) => [
    panelDone(journey),
    withExperts(journey, 'done'),
    ended(journey, 'Closed after help'),
    ...lookBack(journey),
  ],
};

function latestRound(journey: Journey): Journey {
  const from = journey.reopenedAt;
  if (!from) return journey;
  const triages = journey.triages.filter((triage) => triage.decidedAt >= from);
  const questions = journey.questions.filter((question) => question.askedAt >= from);
  return { ...journey, triages, questions };
}

function begun({ request, reopenedAt }: Journey): Station[] {
  const sent: Station = {
    name: request.status === 'enough' ? 'Asked' : 'Sent',
    state: 'done',
    who: request.sentByName,
    when: weekdayOfInstant(request.sentAt),
  };
  return reopenedAt ? [sent, { name: 'Reopened', state: 'done', when: weekdayOfInstant(reopenedAt) }] : [sent];
}

function before(journey: Journey): Station[] {
  const last = journey.triages.at(-1);
  if (last?.outcome !== 'panel') return questionDone(journey);
  return [{ name: 'With the panel', state: 'done', when: weekdayOfInstant(last.decidedAt) }];
}

function questionDone(journey: Journey): Station[] {
  const last = journey.questions.at(-1);
  if (!last) return [];
  const name = questionName(journey);
  if (last.answeredAt) return [{ name, state: 'done', when: `answered ${weekdayOfInstant(last.answeredAt)}` }];
  if (last.lapsedAt) return [{ name, state: 'done', when: `no answer by ${nearDate(last.answerBy, journey.today)}` }];
  return [{ name, state: 'skipped' }];
}

function questionName({ viewer }: Journey): string {
  return viewer === 'setting' ? 'Question to you' : 'Question to the setting';
}

function withLead({ request, today }: Journey): Station {
  return { name: `With ${request.leadName}`, state: 'now', when: dueWords(request.answerBy, today) };
}

function answerNext({ request, today }: Journey): Station {
  return {
    name: 'Answer',
    state: 'next',
    when: request.answerBy < today ? undefined : byWords(request.answerBy, today),
  };
}

function leadAsked(journey: Journey): Station {
  const asked = journey.questions.at(-1)?.askedAt;
  return { name: `With ${journey.request.leadName}`, state: 'done', when: asked && `asked ${weekdayOfInstant(asked)}` };
}

function questionNow(journey: Journey): Station {
  const by = journey.questions.at(-1)?.answerBy;
  return { name: questionName(journey), state: 'now', when: by && dueWords(by, journey.today) };
}

function answerAfterQuestion({ request, viewer }: Journey): Station {
  const whose = viewer === 'setting' ? 'yours' : 'the setting’s';
  return { name: 'Answer', state: 'next', who: request.leadName, when: `after ${whose}` };
}

function takenOn({ request, triages }: Journey): Station {
  const last = triages.at(-1);
  const who = last && last.namedPersonName !== request.leadName ? `with ${last.namedPersonName}` : undefined;
  const when = last && `since ${weekdayOfInstant(last.decidedAt)}`;
  return { name: `Taken on by ${request.leadName}`, state: 'now', who, when };
}

function leadPassedOn({ request, triages }: Journey): Station {
  const last = triages.at(-1);
  return { name: `With ${request.leadName}`, state: 'done', when: last && `until ${weekdayOfInstant(last.decidedAt)}` };
}

function panelDone({ triages, experts }: Journey): Station {
  const at = experts[0]?.namedAt ?? triages.at(-1)?.decidedAt;
  return { name: 'Panel', state: 'done', when: at && weekdayOfInstant(at) };
}

function waits({ request, today }: Journey): Station {
  return {
    name: 'Waiting for an expert',
    state: 'now',
    when: request.nextOn ? dueWords(request.nextOn, today) : undefined,
  };
}

function withExperts({ experts }: Journey, state: 'now' | 'done'): Station {
  const first = experts[0];
  const others = experts.length > 1 ? ` and ${experts.length - 1} more` : '';
  return {
    name: first ? `${first.name}${others}` : 'Expert named',
    state,
    when: first && `named ${weekdayOfInstant(first.namedAt)}`,
  };
}

function helpNow({ experts }: Journey): Station {
  return { name: 'Help under way', state: 'now', who: experts[0]?.name };
}

function panelNow({ triages }: Journey): Station {
  const last = triages.at(-1);
  return {
    name: 'With the panel',
    state: 'now',
    who: last && `ask ${last.namedPersonName}`,
    when: last && `since ${weekdayOfInstant(last.decidedAt)}`,
  };
}

function answered(journey: Journey, name: string): Station {
  const who = journey.triages.at(-1)?.decidedByName;
  return { ...ended(journey, name), who };
}

function ended({ request }: Journey, name: string): Station {
  return { name, state: 'done', when: request.endedAt ? weekdayOfInstant(request.endedAt) : undefined };
}

function nextContact(journey: Journey): Station[] {
  const { request, triages, today } = journey;
  if (!request.nextOn || request.nextOn < today) return [];
  const who = triages.at(-1)?.namedPersonName;
  return [{ name: 'Next contact', state: 'next', who, when: nearDate(request.nextOn, today) }];
}

function lookBack({ request, today }: Journey): Station[] {
  if (!request.nextOn || request.nextOn < today) return [];
  return [{ name: 'Look back', state: 'next', when: nearDate(request.nextOn, today) }];
}

function onNextDate({ request, today }: Journey, name: string): Station[] {
  const { nextOn } = request;
  if (!nextOn) return [{ name, state: 'next' }];
  return [
    { name, state: 'next', when: nextOn < today ? `was due ${nearDate(nextOn, today)}` : byWords(nextOn, today) },
  ];
}

function dueWords(by: string, today: CalendarDay): string {
  if (by === today) return 'answer due today';
  return `${by < today ? 'answer was due' : 'answer by'} ${nearDate(by, today)}`;
}

function byWords(by: string, today: CalendarDay): string {
  return by === today ? 'today' : `by ${nearDate(by, today)}`;
}

function routeName({ triages }: Journey): string {
  const route = triages.at(-1)?.route;
  return route && route in ROUTES ? `Another route: ${ROUTES[route as Route].toLowerCase()}` : 'Another route';
}
