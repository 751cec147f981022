import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Message, queueMessages } from './queue-messages.ts';

/** Who acts, when, and in which HTTP request; a handler's context has all of it. */
export type Acting = {
  db: Tx;
  at: Date;
  httpRequest: string;
  partnershipId: number;
  /** Null when the system acts by itself: a clock ran out, a file was imported from the command line. */
  personId: number | null;
};

/** A past fact. `data` holds what changed; for a request it is as sensitive as the request itself. */
export type Event = { name: string; requestId?: number; settingId?: number; data?: Record<string, unknown> };

export type Act = { name: string; reason?: string; events: Event[]; messages?: Message[] };

/** Rows in one statement: PostgreSQL takes 65,535 values, and an import may have more events than that. */
const BATCH = 5_000;

/** Writes the act, its events and its messages in the current transaction: nothing changes without this. */
export async function recordAct(acting: Acting, act: Act): Promise<void> {
  await acting.db
    .insertInto('acts')
    .values({
      partnership_id: acting.partnershipId,
      person_id: acting.personId,
      at: acting.at,
      name: act.name,
      setting_id: oneSetting(act.events),
      reason: act.reason?.trim() || null,
      http_request: acting.httpRequest,
    })
    .execute();
  const id = await numberOfThisAct(acting.db);
  for (let start = 0; start < act.events.length; start += BATCH) {
    const rows = act.events.slice(start, start + BATCH).map((event) => ({
      partnership_id: acting.partnershipId,
      act_id: id,
      name: event.name,
      request_id: event.requestId ?? null,
      setting_id: event.settingId ?? null,
      data: JSON.stringify(event.data ?? {}),
    }));
    await acting.db.insertInto('events').values(rows).execute();
  }
  if (act.messages?.length) await queueMessages(acting, id, act.messages);
}

// Not by "returning": for that the database plans who may see acts, which takes four times as long as the insert.
async function numberOfThisAct(db: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`select currval('acts_id_seq') as id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The act has no number.');
  return row.id;
}

/** The setting that every event is about; row security shows the act's reason to those who work with it. */
function oneSetting(events: Event[]): number | null {
  const [first, ...others] = new Set(events.map((event) => event.settingId ?? null));
  return others.length === 0 ? (first ?? null) : null;
}

/** Adds a job that runs only if the current transaction is kept. */
export async function addJob(db: Tx, task: string, payload: object): Promise<void> {
  await sql`select add_job(${task}, ${JSON.stringify(payload)}::json)`.execute(db);
}
