import { sql } from 'kysely';
import { codeFor } from '#src/domain/menu/entry-code.ts';
import type { Tx } from '#src/platform/db/identity.ts';

const LOCK = 7_220_178;

/** One at a time gives out codes of a partnership's menu, until its transaction ends. */
export async function lockCodes(db: Tx, partnershipId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${partnershipId})`.execute(db);
}

/** A code for a new entry that nobody else can take meanwhile. */
export async function freeCode(db: Tx, partnershipId: number, title: string): Promise<string> {
  await lockCodes(db, partnershipId);
  const rows = await db.selectFrom('entries').select('code').execute();
  return codeFor(title, new Set(rows.map(({ code }) => code)));
}
