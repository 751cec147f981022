import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

export type ImportKind = Tables['imports']['kind'];

const LOCK = 7_220_132;

/** One import of a partnership at a time; let go when the transaction ends. */
export async function lockImports(db: Tx, partnershipId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${partnershipId})`.execute(db);
}

/** A mark of all that a plan of this kind was made from: as long as it is the same, the plan still holds. */
export async function stateOf(db: Tx, kind: ImportKind): Promise<string> {
  const settings = sql`select md5(string_agg(concat_ws(':', id, version), ',' order by id)) from settings`;
  const people = sql`select md5(string_agg(concat_ws(':', id, name, job_title, revoked_at), ',' order by id)) from people`;
  const posts = sql`select md5(string_agg(concat_ws(':', id, starts_on, ends_on), ',' order by id)) from posts`;
  const experts = sql`select md5(string_agg(concat_ws(':', id, version), ',' order by id)) from experts`;
  const byKind = { people: [settings, people, posts], experts: [settings, people, posts, experts] };
  const parts = kind === 'people' || kind === 'experts' ? byKind[kind] : [settings];
  const { rows } = await sql<{ state: string }>`
    select concat_ws(' ', ${sql.join(parts.map((part) => sql`coalesce((${part}), '')`))}) as state`.execute(db);
  return rows[0]?.state ?? '';
}
