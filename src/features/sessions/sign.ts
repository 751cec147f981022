import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { helpLetter } from '#src/casework/delivery/letter.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { supervises } from '#src/casework/delivery/own-allocation.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';

const LONGEST_REASON = 500;
const CHANGED = 'This record was changed while you were reading. Read it again, then sign it or send it back.';

/** The supervisor signs what their assistant or trainee recorded, in the version they read. The session is locked. */
export async function signSession(doing: Doing, file: SessionFile, seen: number): Promise<Outcome> {
  const { session, request } = file;
  const { acting, actor } = doing;
  await mustSupervise(doing, file);
  if (session.signedAt) return { kind: 'done' };
  if (!waits(file) || seen !== session.version) return { kind: 'refused', words: CHANGED };
  await acting.db
    .updateTable('sessions')
    .set({ signed_by: actor.id, signed_at: acting.at, version: session.version + 1 })
    .where('id', '=', session.id)
    .execute();
  await recordAct(acting, {
    name: 'sign_session',
    events: [
      {
        name: 'session_signed',
        requestId: request.id,
        settingId: request.setting.id,
        data: { sessionId: session.id, onDay: session.onDay },
      },
    ],
  });
  return { kind: 'done' };
}

/** The supervisor asks for a change first, and says what. The session is locked. */
export async function sendBack(
  doing: Doing,
  file: SessionFile,
  { seen, reason }: { seen: number; reason: string },
): Promise<Outcome> {
  const { session, request } = file;
  const { acting, actor } = doing;
  await mustSupervise(doing, file);
  if (session.sentBackReason === reason) return { kind: 'done' };
  if (reason.length < 3) return { kind: 'problems', problems: { reason: 'Say in a few words what should change' } };
  if (reason.length > LONGEST_REASON)
    return { kind: 'problems', problems: { reason: `Shorten this to ${LONGEST_REASON} characters or fewer` } };
  if (!waits(file) || seen !== session.version) return { kind: 'refused', words: CHANGED };
  await acting.db
    .updateTable('sessions')
    .set({ sent_back_reason: reason, version: session.version + 1 })
    .where('id', '=', session.id)
    .execute();
  await recordAct(acting, {
    name: 'send_back_session',
    reason,
    events: [
      {
        name: 'session_sent_back',
        requestId: request.id,
        settingId: request.setting.id,
        data: { sessionId: session.id, onDay: session.onDay },
      },
    ],
    messages: [
      helpLetter(
        request,
        { id: session.personId, name: session.expertName },
        {
          kind: 'session_sent_back',
          subject: 'A record of yours needs a change',
          sentences: [
            `${actor.name} has read your record and asks for a change before signing it. What to change is on its page.`,
          ],
          action: { text: 'Open the record', path: deliveryLinks.session(session.id) },
        },
      ),
    ],
  });
  return { kind: 'done' };
}

function waits({ session }: SessionFile): boolean {
  const { needsSignature, signedAt, sentBackReason, voidedAt, state } = session;
  return needsSignature && !signedAt && sentBackReason === null && !voidedAt && state !== 'planned';
}

async function mustSupervise({ acting, actor }: Doing, { session }: SessionFile): Promise<void> {
  if (!(await supervises(acting.db, actor.id, session.expertId))) throw new NotAllowed();
}
