import { actingIn } from '#src/casework/acting.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { supervises } from '#src/casework/delivery/own-allocation.ts';
import { settingAddress } from '#src/casework/delivery/visits.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { sessionPage } from './session.page.tsx';
import { mayTakeOut } from './take-out.ts';

type Here = Context<'/sessions/:session'>;

export async function showSession(context: Here): Promise<Answer> {
  const file = await loadSession(context.db, context.params.session);
  return page(await sessionPageFor(context, file));
}

/** The page of a session for this reader, with the look logged. */
export async function sessionPageFor(context: Here, file: SessionFile) {
  const { db, actor, csrf } = context;
  const { session, request } = file;
  await recordLook(actingIn(context as Context), {
    page: 'session',
    settingId: request.setting.id,
    requestId: request.id,
  });
  const waits = session.needsSignature && !session.signedAt && session.sentBackReason === null && !session.voidedAt;
  return sessionPage({
    file,
    address: await settingAddress(db, request.setting.id),
    mine: session.personId === actor.id,
    saved: context.query.get('saved') === 'yes',
    takesOut: await mayTakeOut(doingIn(context as Context), file),
    signs: waits && (await supervises(db, actor.id, session.expertId)),
    csrf,
  });
}
