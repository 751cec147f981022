import { sql } from 'kysely';
import { loadReviews, type Review } from '#src/casework/reviews/load-reviews.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import type { Area, Level, Subject } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type PanelWord, panelWords } from './panel-words.ts';

export type Triage = {
  id: number;
  outcome: TriageOutcome;
  level: Level;
  recommendedOutcome: string;
  recommendedLevel: string;
  recommendedBecause: string[];
  overrideReason: string | null;
  happening: string;
  doableNow: string;
  advice: string;
  strategies: string[];
  route: string | null;
  panelHope: string | null;
  namedPersonId: number;
  namedPersonName: string;
  namedPersonJob: string;
  namedPersonEmail: string;
  nextOn: string;
  decidedById: number;
  decidedByName: string;
  decidedAt: Date;
};

export type Question = {
  id: number;
  question: string;
  askedByName: string;
  askedAt: Date;
  answerBy: string;
  answer: string | null;
  answeredById: number | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  lapsedAt: Date | null;
};

/** An event with the act it belongs to; `who` is null when the clock or an import did it. */
export type HistoryEvent = {
  id: number;
  actId: number;
  name: string;
  data: Record<string, unknown>;
  at: Date;
  whoId: number | null;
  who: string | null;
  reason: string | null;
  /** The person an event's `to` names: whoever has the request from then on. */
  toName: string | null;
};

export type NamedExpert = {
  name: string;
  isLead: boolean;
  namedAt: Date;
  acceptedAt: Date | null;
  /** `YYYY-MM-DD`, the last day by which help begins. */
  startBy: string;
};

export type RequestHistory = {
  triages: Triage[];
  questions: Question[];
  events: HistoryEvent[];
  experts: NamedExpert[];
  decisions: PanelWord[];
  reviews: Review[];
};

/** Everything that happened to a request, in the actor's scope: each list oldest first. */
export async function requestHistory(db: Tx, requestId: number): Promise<RequestHistory> {
  const events = await eventsOf(db, requestId);
  return {
    triages: await triagesOf(db, requestId),
    questions: await questionsOf(db, requestId),
    events,
    experts: await expertsOf(db, requestId),
    decisions: await panelWords(db, events),
    reviews: await loadReviews(db, requestId),
  };
}

export async function triagesOf(db: Tx, requestId: number): Promise<Triage[]> {
  return await db
    .selectFrom('triages')
    .innerJoin('people as named', 'named.id', 'triages.named_person_id')
    .innerJoin('people as decider', 'decider.id', 'triages.decided_by')
    .select([
      'triages.id',
      'triages.outcome',
      'triages.level',
      'recommended_outcome as recommendedOutcome',
      'recommended_level as recommendedLevel',
      'recommended_because as recommendedBecause',
      'override_reason as overrideReason',
      'happening',
      'doable_now as doableNow',
      'advice',
      'strategies',
      'route',
      'panel_hope as panelHope',
      'named.id as namedPersonId',
      'named.name as namedPersonName',
      'named.job_title as namedPersonJob',
      'named.email as namedPersonEmail',
      'next_on as nextOn',
      'decider.id as decidedById',
      'decider.name as decidedByName',
      'decided_at as decidedAt',
    ])
    .where('request_id', '=', requestId)
    .orderBy('triages.id')
    .execute();
}

export async function questionsOf(db: Tx, requestId: number): Promise<Question[]> {
  return await db
    .selectFrom('questions')
    .innerJoin('people as asker', 'asker.id', 'questions.asked_by')
    .leftJoin('people as answerer', 'answerer.id', 'questions.answered_by')
    .select([
      'questions.id',
      'question',
      'asker.name as askedByName',
      'asked_at as askedAt',
      'answer_by as answerBy',
      'answer',
      'answered_by as answeredById',
      'answerer.name as answeredByName',
      'answered_at as answeredAt',
      'lapsed_at as lapsedAt',
    ])
    .where('request_id', '=', requestId)
    .orderBy('questions.id')
    .execute();
}

export async function eventsOf(db: Tx, requestId: number): Promise<HistoryEvent[]> {
  return await db
    .selectFrom('events')
    .innerJoin('acts', 'acts.id', 'events.act_id')
    .leftJoin('people', 'people.id', 'acts.person_id')
    .leftJoin('people as receiver', (join) => join.on(sql<boolean>`receiver.id::text = events.data ->> 'to'`))
    .select(['events.id', 'events.act_id as actId', 'events.name', 'events.data', 'acts.at', 'acts.reason'])
    .select(['acts.person_id as whoId', 'people.name as who', TO_NAME])
    .where('events.request_id', '=', requestId)
    .orderBy('events.id')
    .execute();
}

// Some events name the receiver, others give the number.
const TO_NAME = sql<string | null>`coalesce(receiver.name,
  case when events.data ->> 'to' !~ '^[0-9]+$' then events.data ->> 'to' end)`.as('toName');

/** The experts who help with a request or helped last, whoever leads first. */
export async function expertsOf(db: Tx, requestId: number): Promise<NamedExpert[]> {
  return await db
    .selectFrom('allocations')
    .innerJoin('people', 'people.id', 'allocations.person_id')
    .select(['people.name', 'is_lead as isLead', sql<Date>`allocations.effective_at`.as('namedAt')])
    .select(['accepted_at as acceptedAt', 'start_by as startBy'])
    .where('request_id', '=', requestId)
    .where('effective_at', 'is not', null)
    .where('handed_back_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('is_lead', 'desc')
    .orderBy('allocations.id')
    .execute();
}

/** The one open question of a request, if there is one. */
export function openQuestion(questions: Question[]): Question | undefined {
  return questions.findLast((question) => !question.answeredAt && !question.lapsedAt);
}

export type EarlierRequest = {
  id: number;
  reference: string;
  status: Status;
  subject: Subject;
  mainArea: Area;
  level: Level | null;
  sentAt: Date;
  endedAt: Date | null;
  /** The advice of the last outcome, when there was one. */
  advice: string | null;
};

/** Other requests of the setting, newest first. */
export async function earlierRequests(
  db: Tx,
  request: { id: number; setting: { id: number } },
  limit = 10,
): Promise<EarlierRequest[]> {
  return await db
    .selectFrom('requests')
    .select(['id', 'reference', 'status', 'subject', 'main_area as mainArea', 'level', 'sent_at as sentAt'])
    .select(['ended_at as endedAt', LAST_ADVICE])
    .where('setting_id', '=', request.setting.id)
    .where('id', '<>', request.id)
    .orderBy('sent_at', 'desc')
    .limit(limit)
    .execute();
}

const LAST_ADVICE = sql<string | null>`(
  select advice from triages where triages.request_id = requests.id order by triages.id desc limit 1
)`.as('advice');
