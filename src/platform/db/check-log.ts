import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { identify, type Tx } from './identity.ts';
import type { Tables } from './tables.ts';

const LOGS = ['acts', 'looks', 'events'] as const;
type Log = (typeof LOGS)[number];

/** One place where the log is not as it was written, in words for whoever checks it. */
export type Break = { partnership: string; log: Log; what: string };
export type LogCheck = { rows: number; breaks: Break[] };
type Found = Omit<Break, 'partnership'>;

/** How far a chain goes: acts and looks number their rows, events are counted. */
type End = { log: Log; person: number; position: number; hash: string };

/**
 * Walks every chain of the log: each row's hash made anew, each row after the one before it, each chain as long as
 * its head says. Reads as the program does, partnership by partnership; only the heads as their owner. Works while
 * the service is in use: rows and heads are read at one moment.
 */
export async function checkLog(database: { app: Kysely<Tables>; owner: pg.Pool }): Promise<LogCheck> {
  const partnerships = await database.app.selectFrom('partnerships').selectAll().orderBy('id').execute();
  const check: LogCheck = { rows: 0, breaks: [] };
  for (const { id, code } of partnerships) {
    await database.app
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        await identify(tx, { partnershipId: id, personId: null, scope: SYSTEM_SCOPE });
        const ends = [...(await lastRows(tx, 'acts')), ...(await lastRows(tx, 'looks')), ...(await foldEvents(tx))];
        const found = [
          ...(await brokenRows(tx, 'acts')),
          ...(await brokenRows(tx, 'looks')),
          ...(await brokenEvents(tx)),
          ...endsThatDiffer(await headsAt(tx, database.owner, id), ends),
        ];
        check.rows += await countOf(tx);
        check.breaks.push(...found.map((each) => ({ partnership: code, ...each })));
      });
  }
  return check;
}

async function brokenRows(tx: Tx, log: 'acts' | 'looks'): Promise<Found[]> {
  const made = log === 'acts' ? sql`act_hash(rows)` : sql`look_hash(rows)`;
  const { rows } = await sql<{ id: number; person: number; why: string }>`
    select id, person, case
        when position <> expected then 'a row before it is missing'
        when previous_hash <> before then 'it does not follow the row before it'
        else 'it was changed' end as why
    from (
      select id, coalesce(person_id, 0) as person, position, hash, previous_hash, ${made} as made,
        row_number() over chain as expected, lag(hash, 1, '') over chain as before
      from ${sql.table(log)} as rows
      window chain as (partition by person_id order by position)
    ) as walked
    where position <> expected or previous_hash <> before or hash <> made
    order by id`.execute(tx);
  return rows.map(({ id, person, why }) => ({ log, what: `row ${id} of ${nameOf(person)}: ${why}` }));
}

async function brokenEvents(tx: Tx): Promise<Found[]> {
  const { rows } = await sql<{ id: number }>`
    select events.id from events left join acts on acts.id = events.act_id
    where acts.id is null or events.hash <> event_hash(events, acts.hash)
    order by events.id`.execute(tx);
  return rows.map(({ id }) => ({ log: 'events', what: `row ${id}: it was changed, or the act it belongs to` }));
}

async function lastRows(tx: Tx, log: 'acts' | 'looks'): Promise<End[]> {
  const { rows } = await sql<Omit<End, 'log'>>`
    select distinct on (person_id) coalesce(person_id, 0) as person, position, hash
    from ${sql.table(log)} order by person_id, position desc`.execute(tx);
  return rows.map((row) => ({ log, ...row }));
}

const EVENTS_AT_A_TIME = 20_000;

/** A person's events have no number of their own: their hashes are folded in order, as the database did. */
async function foldEvents(tx: Tx): Promise<End[]> {
  const ends = new Map<number, End>();
  let after = 0;
  for (;;) {
    const { rows } = await sql<{ id: number; person: number; hash: string }>`
      select events.id, coalesce(acts.person_id, 0) as person, events.hash
      from events left join acts on acts.id = events.act_id
      where events.id > ${after} order by events.id limit ${EVENTS_AT_A_TIME}`.execute(tx);
    for (const { person, hash } of rows) {
      const before = ends.get(person);
      const folded = createHash('sha256')
        .update(`${before?.hash ?? ''}${hash}`)
        .digest('hex');
      ends.set(person, { log: 'events', person, position: (before?.position ?? 0) + 1, hash: folded });
    }
    const last = rows.at(-1);
    if (!last) return [...ends.values()];
    after = last.id;
  }
}

/** The heads as they stood at the moment that the transaction reads. */
async function headsAt(tx: Tx, owner: pg.Pool, partnershipId: number): Promise<End[]> {
  const { rows } = await sql<{ moment: string }>`select pg_export_snapshot() as moment`.execute(tx);
  const client = await owner.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set transaction snapshot '${rows[0]?.moment}'`);
    const heads = await client.query<End>(
      'select log, person_id as person, position, hash from log_heads where partnership_id = $1 order by log, person_id',
      [partnershipId],
    );
    return heads.rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

function endsThatDiffer(heads: End[], ends: End[]): Found[] {
  const keys = new Set([...heads, ...ends].map(({ log, person }) => `${log} ${person}`));
  return [...keys].flatMap((key) => {
    const [log, number] = key.split(' ') as [Log, string];
    const person = Number(number);
    const head = heads.find((each) => each.log === log && each.person === person);
    const end = ends.find((each) => each.log === log && each.person === person);
    if (head?.position === end?.position && head?.hash === end?.hash) return [];
    const what = `the chain of ${nameOf(person)} ends at row ${end?.position ?? 0}, and its head says ${head?.position ?? 0}`;
    return [
      {
        log,
        what:
          end?.position === head?.position ? `the chain of ${nameOf(person)} ends otherwise than its head says` : what,
      },
    ];
  });
}

async function countOf(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from acts) + (select count(*) from looks) + (select count(*) from events) as count`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

function nameOf(person: number): string {
  return person === 0 ? 'the system itself' : `person ${person}`;
}
