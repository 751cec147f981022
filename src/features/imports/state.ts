import { sql } from 'kysely';
import { lockCodes } from '#src/casework/menu/free-code.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

export type ImportKind = Tables['imports']['kind'];

const LOCK = 7_220_132;

/** One import of a partnership at a time; let go when the transaction ends. */
export async function lockImports(db: Tx, partnershipId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${partnershipId})`.execute(db);
}

/** Until the transaction ends nobody writes in an entry that a file may write in, or begins one. */
export async function lockEntries(db: Tx, partnershipId: number): Promise<void> {
  await lockCodes(db, partnershipId);
  await db.selectFrom('entries').select('id').orderBy('id').forUpdate().execute();
}

/** A mark of all that a plan of this kind was made from: as long as it is the same, the plan still holds. */
export async function stateOf(db: Tx, kind: ImportKind): Promise<string> {
  const settings = sql`select md5(string_agg(concat_ws(':', id, version), ',' order by id)) from settings`;
  const people = sql`select md5(string_agg(concat_ws(':', id, name, job_title, revoked_at), ',' order by id)) from people`;
  const posts = sql`select md5(string_agg(concat_ws(':', id, starts_on, ends_on), ',' order by id)) from posts`;
  const experts = sql`select md5(string_agg(concat_ws(':', id, version), ',' order by id)) from experts`;
  const entries = sql`select md5(string_agg(concat_ws(':', id, version), ',' order by id)) from entries`;
  const versions = sql`select md5(string_agg(concat_ws(':', id, version, approved_at, withdrawn_at), ',' order by id)) from entry_versions`;
  const byKind = {
    people: [settings, people, posts],
    experts: [settings, people, posts, experts],
    entries: [entries, versions],
  };
  const parts = kind === 'people' || kind === 'experts' || kind === 'entries' ? byKind[kind] : [settings];
  const { rows } = await sql<{ state: string }>`
    select concat_ws(' ', ${sql.join(parts.map((part) => sql`coalesce((${part}), '')`))}) as state`.execute(db);
  return rows[0]?.state ?? '';
}
