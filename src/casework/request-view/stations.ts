import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { ROUTES } from '#src/domain/triage/outcomes.ts';
import type { Station } from '#src/govuk/pieces/the-line.tsx';
import { nearDate, weekdayOfInstant } from './days.ts';
import type { HistoryEvent, Question, Triage } from './request-history.ts';

/** What the line needs to know of a request; a list that has no history at hand gives empty lists. */
export type Journey = {
  request: {
    status: Status;
    sentAt: Date;
    sentByName: string;
    leadName: string;
    answerBy: string;
    nextOn: string | null;
    endedAt: Date | null;
  };
  triages: Pick<Triage, 'outcome' | 'route' | 'namedPersonName' | 'decidedAt'>[];
  questions: Pick<Question, 'askedAt' | 'answerBy' | 'answeredAt' | 'lapsedAt'>[];
  events: Pick<HistoryEvent, 'name' | 'at'>[];
  today: CalendarDay;
  /** For whom the line is drawn: a question is "to you" only for the setting. */
  viewer: 'setting' | 'partnership';
};

/**
 * A request's journey: done with dates, now with who has it and by when, next with its date.
 * Only the latest round is drawn; everything before it is in the history.
 */
export function stationsOf(journey: Journey): Station[] {
  return [sent(journey), ...BY_STATUS[journey.request.status](journey)];
}

const BY_STATUS: Record<Status, (journey: Journey) => Station[]> = {
  new: (journey) => [...soFar(journey), withLead(journey), answerNext(journey)],
  question: (journey) => [leadDone(journey), questionNow(journey), { name: 'Answer', state: 'next', who: journey.request.leadName }],
  taken_on: (journey) => [...questionDone(journey), takenOn(journey), nextStep(journey)],
  with_panel: (journey) => [leadDone(journey), panelNow(journey), panelDecides(journey)],
  advised: (journey) => [...questionDone(journey), ended(journey, 'Answered with advice'), ...lookBack(journey)],
  rerouted: (journey) => [...questionDone(journey), ended(journey, routeName(journey)), ...lookBack(journey)],
  enough: (journey) => [ended(journey, 'Strategies were enough')],
  withdrawn: (journey) => [ended(journey, 'Withdrawn'), { name: 'Answer', state: 'skipped' }],
};

function sent({ request }: Journey): Station {
  const name = request.status === 'enough' ? 'Asked' : 'Sent';
  return { name, state: 'done', who: request.sentByName, when: weekdayOfInstant(request.sentAt) };
}

/** What came before the request was back with its lead: a question, the panel, or an answer that was not the end. */
function soFar(journey: Journey): Station[] {
  const last = journey.triages.at(-1);
  const reopened = journey.events.findLast((event) => event.name === 'request_reopened');
  if (reopened && (!last || last.decidedAt < reopened.at)) {
    return [{ name: 'Reopened', state: 'done', when: weekdayOfInstant(reopened.at) }];
  }
  if (last?.outcome === 'panel') return [{ name: 'With the panel', state: 'done', when: weekdayOfInstant(last.decidedAt) }];
  return questionDone(journey);
}

function questionDone({ questions, viewer }: Journey): Station[] {
  const last = questions.at(-1);
  if (!last) return [];
  const name = viewer === 'setting' ? 'Question to you' : 'Question to the setting';
  if (last.answeredAt) return [{ name, state: 'done', when: `answered ${weekdayOfInstant(last.answeredAt)}` }];
  if (last.lapsedAt) return [{ name, state: 'done', when: `no answer by ${nearDate(last.answerBy, '' as CalendarDay)}` }];
  return [];
}

function withLead({ request, today }: Journey): Station {
  const late = request.answerBy < today;
  const when = late ? `answer was due ${nearDate(request.answerBy, today)}` : `answer by ${nearDate(request.answerBy, today)}`;
  return { name: 'With your lead', state: 'now', who: request.leadName, when };
}

function answerNext({ request, today }: Journey): Station {
  if (request.answerBy < today) return { name: 'Answer', state: 'next', when: 'as soon as we can' };
  return { name: 'Answer', state: 'next', when: `by ${nearDate(request.answerBy, today)}` };
}
