import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 10;

export type Session = { tokenHash: string; partnershipId: number; personId: number };

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Starts a session for a person on the server; the browser holds only the token. */
export async function beginSession(tx: Tx, token: string, who: { partnershipId: number; personId: number }, at: Date) {
  await present(tx, token);
  await tx
    .insertInto('browser_sessions')
    .values({
      token_hash: hashOf(token),
      partnership_id: who.partnershipId,
      person_id: who.personId,
      started_at: at,
      last_seen_at: at,
    })
    .execute();
}

/** The live session a token belongs to, or undefined when it is unknown, ended, idle too long or too old. */
export async function findSession(tx: Tx, token: string, at: Date): Promise<Session | undefined> {
  await present(tx, token);
  const row = await tx
    .selectFrom('browser_sessions')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const idle = at.getTime() - row.last_seen_at.getTime() > IDLE_MINUTES * 60_000;
  const old = at.getTime() - row.started_at.getTime() > LONGEST_HOURS * 3_600_000;
  if (idle || old) return undefined;
  if (at.getTime() - row.last_seen_at.getTime() > 60_000) {
    await tx
      .updateTable('browser_sessions')
      .set({ last_seen_at: at })
      .where('token_hash', '=', row.token_hash)
      .execute();
  }
  return { tokenHash: row.token_hash, partnershipId: row.partnership_id, personId: row.person_id };
}

export async function endSession(tx: Tx, token: string, at: Date): Promise<void> {
  await present(tx, token);
  await tx.updateTable('browser_sessions').set({ ended_at: at }).where('token_hash', '=', hashOf(token)).execute();
}

// Row security shows a session only to who holds its token.
async function present(tx: Tx, token: string): Promise<void> {
  await sql`select set_config('alongside.session', ${hashOf(token)}, true)`.execute(tx);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
