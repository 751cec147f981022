import { sql } from 'kysely';
import type { SessionKind } from '#src/domain/delivery/sessions.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type NewAllocation = { reference: string; settingName: string; sessions: number; startBy: string };

/** What was allocated to a person and not accepted yet, the soonest to start first. */
export async function newAllocations(db: Tx, personId: number): Promise<NewAllocation[]> {
  return await helping(db, personId)
    .select(['requests.reference', 'settings.name as settingName', 'allocations.sessions'])
    .select('allocations.start_by as startBy')
    .where('allocations.accepted_at', 'is', null)
    .orderBy('allocations.start_by')
    .orderBy('allocations.id')
    .execute();
}

/** Requests that were accepted and have no plan yet. */
export async function plansToWrite(db: Tx, personId: number): Promise<NewAllocation[]> {
  return await helping(db, personId)
    .select(['requests.reference', 'settings.name as settingName', 'allocations.sessions'])
    .select('allocations.start_by as startBy')
    .where('allocations.accepted_at', 'is not', null)
    .where('allocations.is_lead', '=', true)
    .where('requests.status', '=', 'allocated')
    .orderBy('allocations.start_by')
    .orderBy('allocations.id')
    .execute();
}

/** Plans that the setting wants changed, for whoever leads the help. */
export async function plansToChange(db: Tx, personId: number): Promise<{ reference: string; settingName: string }[]> {
  return await helping(db, personId)
    .select(['requests.reference', 'settings.name as settingName'])
    .where('allocations.is_lead', '=', true)
    .where('requests.status', '=', 'delivering')
    .where(sql<boolean>`(select objected_at is not null from plans
      where plans.request_id = requests.id order by number desc limit 1)`)
    .orderBy('requests.next_on')
    .orderBy('requests.id')
    .execute();
}

export type ReviewDue = { reference: string; settingName: string; reviewOn: string };

/** Reviews to hold until a day, for whoever leads the help, the earliest first. */
export async function reviewsDue(db: Tx, personId: number, until: string): Promise<ReviewDue[]> {
  const rows = await helping(db, personId)
    .select(['requests.reference', 'settings.name as settingName', 'requests.next_on as reviewOn'])
    .where('allocations.is_lead', '=', true)
    .where('requests.status', '=', 'delivering')
    .where('requests.next_on', '<=', until)
    .orderBy('requests.next_on')
    .orderBy('requests.id')
    .execute();
  return rows.map(({ reviewOn, ...row }) => ({ ...row, reviewOn: reviewOn ?? until }));
}

export type OwnVisit = {
  id: number;
  reference: string;
  settingName: string;
  kind: SessionKind;
  onDay: string;
  atTime: string | null;
  place: string | null;
};

/** A person's planned visits from one day to another, both included, in order. */
export async function visitsBetween(db: Tx, personId: number, from: string, until: string): Promise<OwnVisit[]> {
  return await ownSessions(db, personId)
    .where('sessions.state', '=', 'planned')
    .where('sessions.on_day', '>=', from)
    .where('sessions.on_day', '<=', until)
    .execute();
}

export type NoteToFinish = OwnVisit & { sentBack: boolean };

/** Visits whose day has passed without a record, and records that a supervisor sent back. */
export async function notesToFinish(db: Tx, personId: number, today: string): Promise<NoteToFinish[]> {
  return await ownSessions(db, personId)
    .select(sql<boolean>`sessions.sent_back_reason is not null`.as('sentBack'))
    .where((where) =>
      where.or([
        where.and([where('sessions.state', '=', 'planned'), where('sessions.on_day', '<', today)]),
        where.and([where('sessions.state', '<>', 'planned'), where('sessions.sent_back_reason', 'is not', null)]),
      ]),
    )
    .execute();
}

/** How many records wait for this supervisor's signature, and since which day. */
export async function signaturesWaiting(db: Tx, personId: number): Promise<{ count: number; since: string | null }> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('experts', 'experts.id', 'sessions.expert_id')
    .innerJoin('experts as mine', 'mine.id', 'experts.supervisor_id')
    .select((select) => [select.fn.countAll<number>().as('count'), select.fn.min('sessions.on_day').as('since')])
    .where('mine.person_id', '=', personId)
    .where('sessions.needs_signature', '=', true)
    .where('sessions.signed_at', 'is', null)
    .where('sessions.sent_back_reason', 'is', null)
    .where('sessions.voided_at', 'is', null)
    .where('sessions.state', '<>', 'planned')
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since };
}

function helping(db: Tx, personId: number) {
  return db
    .selectFrom('allocations')
    .innerJoin('requests', 'requests.id', 'allocations.request_id')
    .innerJoin('settings', 'settings.id', 'allocations.setting_id')
    .where('allocations.person_id', '=', personId)
    .where('allocations.effective_at', 'is not', null)
    .where('allocations.handed_back_at', 'is', null)
    .where('allocations.withdrawn_at', 'is', null)
    .where('allocations.finished_at', 'is', null)
    .where('requests.ended_at', 'is', null);
}

function ownSessions(db: Tx, personId: number) {
  return db
    .selectFrom('sessions')
    .innerJoin('experts', 'experts.id', 'sessions.expert_id')
    .innerJoin('requests', 'requests.id', 'sessions.request_id')
    .innerJoin('settings', 'settings.id', 'sessions.setting_id')
    .select(['sessions.id', 'requests.reference', 'settings.name as settingName', 'sessions.kind'])
    .select(['sessions.on_day as onDay', 'sessions.at_time as atTime', 'sessions.place'])
    .where('experts.person_id', '=', personId)
    .where('sessions.voided_at', 'is', null)
    .orderBy('sessions.on_day')
    .orderBy('sessions.at_time')
    .orderBy('sessions.id');
}
