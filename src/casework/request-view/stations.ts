import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { ROUTES, type Route } from '#src/domain/triage/outcomes.ts';
import type { Station } from '#src/govuk/pieces/the-line.tsx';
import { nearDate, weekdayOfInstant } from './days.ts';
import { byOrWas, byWords, type Journey, latestRound } from './journey.ts';
import { afterHelp, expertsDone, expertsNow, panelDone, planAndHelp, waits } from './stations-of-help.ts';

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
  allocated: (journey) => [
    panelDone(journey),
    expertsNow(journey),
    { name: 'Plan together', state: 'next' },
    { name: 'Help', state: 'next' },
  ],
  delivering: (journey) => [
    panelDone(journey),
    expertsDone(journey),
    ...planAndHelp(journey),
    ...onNextDate(journey, 'Review'),
  ],
  advised: (journey) => [...questionDone(journey), answered(journey, 'Answered with advice'), ...nextContact(journey)],
  rerouted: (journey) => [...questionDone(journey), answered(journey, routeName(journey)), ...nextContact(journey)],
  enough: (journey) => [ended(journey, 'Strategies were enough'), ...lookBack(journey)],
  withdrawn: (journey) => [ended(journey, 'Withdrawn'), { name: 'Answer', state: 'skipped' }],
  closed: (journey) => [
    panelDone(journey),
    expertsDone(journey),
    ended(journey, 'Closed after help'),
    ...afterHelp(journey),
  ],
};

function begun({ request, again }: Journey): Station[] {
  const sent: Station = {
    name: request.status === 'enough' ? 'Asked' : 'Sent',
    state: 'done',
    who: request.sentByName,
    when: weekdayOfInstant(request.sentAt),
  };
  return again ? [sent, { name: again.name, state: 'done', when: weekdayOfInstant(again.at) }] : [sent];
}

function before(journey: Journey): Station[] {
  const passed = journey.triages.at(-1);
  const decided = journey.decisions.at(-1);
  if (decided) return [{ name: 'With the panel', state: 'done', when: weekdayOfInstant(decided.decidedAt) }];
  if (passed?.outcome !== 'panel') return questionDone(journey);
  return [{ name: 'With the panel', state: 'done', when: weekdayOfInstant(passed.decidedAt) }];
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

function takenOn({ request, triages, cameAt }: Journey): Station {
  const last = triages.at(-1);
  const who = last && last.namedPersonName !== request.leadName ? `with ${last.namedPersonName}` : undefined;
  const since = cameAt ?? last?.decidedAt;
  return {
    name: `Taken on by ${request.leadName}`,
    state: 'now',
    who,
    when: since && `since ${weekdayOfInstant(since)}`,
  };
}

function leadPassedOn({ request, triages }: Journey): Station {
  const last = triages.at(-1);
  return { name: `With ${request.leadName}`, state: 'done', when: last && `until ${weekdayOfInstant(last.decidedAt)}` };
}

function panelNow({ triages, decisions, cameAt }: Journey): Station {
  const last = decisions.at(-1) ?? triages.at(-1);
  const since = cameAt ?? last?.decidedAt;
  return {
    name: 'With the panel',
    state: 'now',
    who: last && `ask ${last.namedPersonName}`,
    when: since && `since ${weekdayOfInstant(since)}`,
  };
}

function answered(journey: Journey, name: string): Station {
  const byPanel = journey.decisions.length > 0;
  const who = byPanel ? 'the panel' : journey.triages.at(-1)?.decidedByName;
  return { ...ended(journey, name), who };
}

function ended({ request }: Journey, name: string): Station {
  return { name, state: 'done', when: request.endedAt ? weekdayOfInstant(request.endedAt) : undefined };
}

function nextContact(journey: Journey): Station[] {
  const { request, triages, decisions, today } = journey;
  if (!request.nextOn || request.nextOn < today) return [];
  const who = (decisions.at(-1) ?? triages.at(-1))?.namedPersonName;
  return [{ name: 'Next contact', state: 'next', who, when: nearDate(request.nextOn, today) }];
}

function lookBack({ request, today }: Journey): Station[] {
  if (!request.nextOn || request.nextOn < today) return [];
  return [{ name: 'Look back', state: 'next', when: nearDate(request.nextOn, today) }];
}

function onNextDate({ request, today }: Journey, name: string): Station[] {
  const { nextOn } = request;
  if (!nextOn) return [{ name, state: 'next' }];
  return [{ name, state: 'next', when: byOrWas(nextOn, today) }];
}

function dueWords(by: string, today: CalendarDay): string {
  if (by === today) return 'answer due today';
  return `${by < today ? 'answer was due' : 'answer by'} ${nearDate(by, today)}`;
}

function routeName({ triages, decisions }: Journey): string {
  const route = decisions.at(-1)?.route ?? triages.at(-1)?.route;
  return route && route in ROUTES ? `Another route: ${ROUTES[route as Route].toLowerCase()}` : 'Another route';
}
