import type { MissedBy, SessionKind, SessionState } from '#src/domain/delivery/sessions.ts';
import type { Discipline, Grade } from '#src/domain/experts/expert.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { loadPlans, type Plan } from './load-plans.ts';

/** Who gives the help, and where their promise stands. */
export type HelpingExpert = {
  id: number;
  expertId: number;
  personId: number;
  name: string;
  discipline: Discipline;
  grade: Grade;
  isLead: boolean;
  sessions: number;
  startBy: string;
  longerBecause: string | null;
  acceptedAt: Date | null;
  handedBackAt: Date | null;
  handBackReason: string | null;
  handedOverFrom: number | null;
  finishedAt: Date | null;
};

export type HelpSession = {
  id: number;
  key: string;
  expertId: number;
  expertName: string;
  kind: SessionKind;
  oneToOneReason: string | null;
  state: SessionState;
  /** `YYYY-MM-DD` */
  onDay: string;
  /** `HH:MM:SS` in London. */
  atTime: string | null;
  place: string | null;
  missedBy: MissedBy | null;
  missedReason: string | null;
  minutes: number | null;
  staffReached: number | null;
  childrenWithEhcp: number | null;
  childrenWithoutEhcp: number | null;
  whatHappened: string | null;
  nextStep: string | null;
  longerBecause: string | null;
  needsSignature: boolean;
  signedAt: Date | null;
  sentBackReason: string | null;
  /** Cancelled, or entered in error: kept, marked and counted nowhere. */
  voidedAt: Date | null;
  voidReason: string | null;
  version: number;
};

export type HelpAttachment = {
  id: number;
  name: string;
  mediaType: string;
  size: number;
  addedBy: number;
  addedByName: string;
  addedAt: Date;
  removedAt: Date | null;
};

export type Help = {
  /** Those who told of their allocation, the lead of the help first; also who handed it back or over since. */
  experts: HelpingExpert[];
  /** The newest plan that the setting did not object to; the newest of all when it objected to each. */
  plan: Plan | undefined;
  /** Every plan, newest first. */
  plans: Plan[];
  /** Newest first; voided ones are among them. */
  sessions: HelpSession[];
  attachments: HelpAttachment[];
};

/** Everything that was allocated, planned, done and attached for one request, as whoever may see the request sees it. */
export async function loadHelp(db: Tx, requestId: number): Promise<Help> {
  const plans = await loadPlans(db, requestId);
  return {
    experts: await expertsOf(db, requestId),
    plan: planInForce(plans),
    plans,
    sessions: await sessionsFrom(db).where('sessions.request_id', '=', requestId).execute(),
    attachments: await attachmentsOf(db, requestId),
  };
}

/** The plan that counts among a request's plans, newest first. */
export function planInForce(plans: Plan[]): Plan | undefined {
  return plans.find((plan) => plan.state !== 'objected') ?? plans[0];
}

/** Whether an allocation still holds: effective, not handed back, not ended. */
export function isHelping(expert: Pick<HelpingExpert, 'handedBackAt' | 'finishedAt'>): boolean {
  return !expert.handedBackAt && !expert.finishedAt;
}

export async function expertsOf(db: Tx, requestId: number): Promise<HelpingExpert[]> {
  return await db
    .selectFrom('allocations')
    .innerJoin('experts', 'experts.id', 'allocations.expert_id')
    .innerJoin('people', 'people.id', 'allocations.person_id')
    .select(['allocations.id', 'allocations.expert_id as expertId', 'allocations.person_id as personId'])
    .select(['people.name', 'experts.discipline', 'experts.grade', 'allocations.is_lead as isLead'])
    .select(['allocations.sessions', 'allocations.start_by as startBy', 'allocations.longer_because as longerBecause'])
    .select(['allocations.accepted_at as acceptedAt', 'allocations.handed_back_at as handedBackAt'])
    .select(['allocations.hand_back_reason as handBackReason', 'allocations.handed_over_from as handedOverFrom'])
    .select('allocations.finished_at as finishedAt')
    .where('allocations.request_id', '=', requestId)
    .where('allocations.effective_at', 'is not', null)
    .where('allocations.withdrawn_at', 'is', null)
    .orderBy('allocations.is_lead', 'desc')
    .orderBy('allocations.id')
    .execute();
}

/** Sessions with their expert's name, newest first; add what narrows them. */
export function sessionsFrom(db: Tx) {
  return db
    .selectFrom('sessions')
    .innerJoin('experts', 'experts.id', 'sessions.expert_id')
    .innerJoin('people', 'people.id', 'experts.person_id')
    .select(['sessions.id', 'sessions.key', 'sessions.expert_id as expertId', 'people.name as expertName'])
    .select(['sessions.kind', 'sessions.one_to_one_reason as oneToOneReason', 'sessions.state'])
    .select(['sessions.on_day as onDay', 'sessions.at_time as atTime', 'sessions.place'])
    .select(['sessions.missed_by as missedBy', 'sessions.missed_reason as missedReason', 'sessions.minutes'])
    .select(['sessions.staff_reached as staffReached', 'sessions.children_with_ehcp as childrenWithEhcp'])
    .select(['sessions.children_without_ehcp as childrenWithoutEhcp', 'sessions.what_happened as whatHappened'])
    .select(['sessions.next_step as nextStep', 'sessions.longer_because as longerBecause'])
    .select(['sessions.needs_signature as needsSignature', 'sessions.signed_at as signedAt'])
    .select(['sessions.sent_back_reason as sentBackReason', 'sessions.voided_at as voidedAt'])
    .select(['sessions.void_reason as voidReason', 'sessions.version'])
    .orderBy('sessions.on_day', 'desc')
    .orderBy('sessions.at_time', (order) => order.desc().nullsLast())
    .orderBy('sessions.id', 'desc');
}

export async function attachmentsOf(db: Tx, requestId: number): Promise<HelpAttachment[]> {
  return await db
    .selectFrom('attachments')
    .innerJoin('people', 'people.id', 'attachments.added_by')
    .select(['attachments.id', 'attachments.name', 'attachments.media_type as mediaType', 'attachments.size'])
    .select([
      'attachments.added_by as addedBy',
      'people.name as addedByName',
      'attachments.added_at as addedAt',
      'attachments.removed_at as removedAt',
    ])
    .where('attachments.request_id', '=', requestId)
    .orderBy('attachments.id', 'desc')
    .execute();
}
