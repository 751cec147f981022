import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { supervises } from '#src/casework/delivery/own-allocation.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { visitLetters } from './visit-letters.ts';

const LONGEST_REASON = 500;

/** Who may cancel a visit or take a record out: whose it is, their supervisor, and those who lead the setting. */
export async function mayTakeOut({ acting, actor }: Doing, { session, request }: SessionFile): Promise<boolean> {
  if (session.personId === actor.id) return true;
  if (moversOf(actor, { id: request.id, settingId: request.setting.id }).includes('lead')) return true;
  return supervises(acting.db, actor.id, session.expertId);
}

/** Cancels a planned visit, or takes out a record entered in error: kept in the history, counted nowhere. Locked. */
export async function takeOut(doing: Doing, file: SessionFile, reason: string): Promise<Outcome> {
  const { session, request } = file;
  const { acting } = doing;
  if (!(await mayTakeOut(doing, file))) throw new NotAllowed();
  if (session.voidedAt) return { kind: 'done' };
  if (reason.length < 3) return { kind: 'problems', problems: { reason: 'Say in a few words why' } };
  if (reason.length > LONGEST_REASON)
    return { kind: 'problems', problems: { reason: `Shorten this to ${LONGEST_REASON} characters or fewer` } };
  const visit = session.state === 'planned';
  await acting.db
    .updateTable('sessions')
    .set({ voided_at: acting.at, void_reason: reason, version: session.version + 1 })
    .where('id', '=', session.id)
    .execute();
  await recordAct(acting, {
    name: visit ? 'cancel_visit' : 'void_session',
    reason,
    events: [
      {
        name: visit ? 'visit_cancelled' : 'session_voided',
        requestId: request.id,
        settingId: request.setting.id,
        data: { sessionId: session.id, onDay: session.onDay, state: session.state },
      },
    ],
    messages: visit
      ? await visitLetters(doing, request, {
          kind: 'visit_cancelled',
          expertName: session.expertName,
          onDay: session.onDay,
          atTime: session.atTime,
          path: deliveryLinks.session(session.id),
        })
      : [],
  });
  return { kind: 'done' };
}
