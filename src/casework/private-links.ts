import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Database } from '#src/platform/db/open-database.ts';
import type { Acting } from './record-act.ts';

/** What a private link opens: exactly one thing. */
export type Opens = { voiceId: number } | { echoId: number } | { personId: number };

export type PrivateLink = {
  partnershipId: number;
  kind: 'voice' | 'echo' | 'calendar';
  voiceId: number | null;
  echoId: number | null;
  personId: number | null;
  /** `YYYY-MM-DD`, the last day it works; null for ever. */
  expiresOn: string | null;
  revokedAt: Date | null;
};

/**
 * Makes a link that works without an account and returns its token, which is shown once: only a hash is kept.
 * A link that opened the same thing before stops working.
 */
export async function makePrivateLink(acting: Acting, opens: Opens, expiresOn: string | null): Promise<string> {
  await revokePrivateLinks(acting, opens);
  const token = randomBytes(18).toString('base64url');
  await acting.db
    .insertInto('private_links')
    .values({
      token_hash: hashOf(token),
      partnership_id: acting.partnershipId,
      kind: kindOf(opens),
      voice_id: 'voiceId' in opens ? opens.voiceId : null,
      echo_id: 'echoId' in opens ? opens.echoId : null,
      person_id: 'personId' in opens ? opens.personId : null,
      created_by: acting.personId,
      created_at: acting.at,
      expires_on: expiresOn,
    })
    .execute();
  return token;
}

export async function revokePrivateLinks(acting: Acting, opens: Opens): Promise<void> {
  const [column, id] = columnOf(opens);
  await acting.db
    .updateTable('private_links')
    .set({ revoked_at: acting.at })
    .where(sql.ref(column), '=', id)
    .where('partnership_id', '=', acting.partnershipId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** The link with this token, working or not; undefined when there never was one. */
export async function findPrivateLink(db: Tx | Database['app'], token: string): Promise<PrivateLink | undefined> {
  if (!db.isTransaction) return await db.transaction().execute((tx) => findPrivateLink(tx, token));
  // Row security shows the row to who holds the token, in whatever partnership.
  await sql`select set_config('alongside.private_link', ${hashOf(token)}, true)`.execute(db);
  return await db
    .selectFrom('private_links')
    .select(['partnership_id as partnershipId', 'kind', 'voice_id as voiceId', 'echo_id as echoId'])
    .select(['person_id as personId', 'expires_on as expiresOn', 'revoked_at as revokedAt'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
}

/** Whether the link still opens something on this day. */
export function linkWorks(link: Pick<PrivateLink, 'expiresOn' | 'revokedAt'>, today: string): boolean {
  return !link.revokedAt && (link.expiresOn === null || link.expiresOn >= today);
}

function kindOf(opens: Opens): PrivateLink['kind'] {
  if ('voiceId' in opens) return 'voice';
  return 'echoId' in opens ? 'echo' : 'calendar';
}

function columnOf(opens: Opens): [string, number] {
  if ('voiceId' in opens) return ['voice_id', opens.voiceId];
  return 'echoId' in opens ? ['echo_id', opens.echoId] : ['person_id', opens.personId];
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
