import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { findRequest, type Request } from '../load-request.ts';
import { type HelpSession, sessionsFrom } from './load-help.ts';

/** A session with the request it belongs to, and whose it is. */
export type SessionFile = { session: HelpSession & { personId: number }; request: Request };

/** The session of an address, in the reader's scope; NotFound otherwise. `lock` for an act. */
export async function loadSession(db: Tx, typedId: string, lock = false): Promise<SessionFile> {
  const id = /^[1-9]\d{0,8}$/.test(typedId) ? Number(typedId) : 0;
  const about = await db
    .selectFrom('sessions')
    .innerJoin('requests', 'requests.id', 'sessions.request_id')
    .select(['requests.id', 'requests.reference'])
    .where('sessions.id', '=', id)
    .executeTakeFirst();
  if (!about) throw new NotFound();
  if (lock) {
    await db.selectFrom('requests').select('id').where('id', '=', about.id).forUpdate().execute();
    await db.selectFrom('sessions').select('id').where('id', '=', id).forUpdate().execute();
  }
  const session = await sessionsFrom(db)
    .select('experts.person_id as personId')
    .where('sessions.id', '=', id)
    .executeTakeFirst();
  const request = await findRequest(db, about.reference);
  if (!session || !request) throw new NotFound();
  return { session, request };
}
