import type { Doing } from '#src/casework/delivery/doing.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { expertOf } from '#src/casework/delivery/own-allocation.ts';
import { recordAct } from '#src/casework/record-act.ts';
import {
  checkRecord,
  needsSignature,
  type RecordReady,
  type RecordWanted,
} from '#src/domain/delivery/session-record.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import type { Taken } from './own-session.ts';
import { differences, isSame, rowOf, valuesOf } from './session-values.ts';
import { beyondThePlan } from './sessions.queries.ts';

const LONGEST_REASON = 500;

/**
 * Records what became of a planned visit, or amends a record with a reason: what it said before stays in the history.
 * What an assistant or a trainee changes needs their supervisor's signature again. The session is locked.
 */
export async function changeRecord(
  doing: Doing,
  { session, request }: SessionFile,
  { wanted, seen, reason }: { wanted: RecordWanted; seen: number; reason: string },
): Promise<Taken> {
  const { db } = doing.acting;
  const expert = await expertOf(db, doing.actor.id);
  if (session.personId !== doing.actor.id || !expert) throw new NotAllowed();
  if (session.voidedAt)
    return { kind: 'refused', words: 'This was taken out, so it cannot be changed. Record a new one instead.' };
  const beyond = wanted.onDay && (await beyondThePlan(db, request.id, { onDay: wanted.onDay, except: session.id }));
  const checked = checkRecord(wanted, { today: doing.today, beyond });
  const amending = session.state !== 'planned';
  // Sent twice: it says so already.
  if ('record' in checked && amending && isSame(valuesOf(session), rowOf(checked.record)))
    return { kind: 'done', id: session.id };
  const problems = { ...('problems' in checked ? checked.problems : {}), ...(amending ? reasonProblems(reason) : {}) };
  if ('problems' in checked || Object.keys(problems).length > 0) return { kind: 'problems', problems };
  if (seen !== session.version) return { kind: 'changed_meanwhile', session };
  await write(doing, { session, request }, { record: checked.record, signed: needsSignature(expert.grade), reason });
  return { kind: 'done', id: session.id };
}

type Writing = { record: RecordReady; signed: boolean; reason: string };

async function write({ acting, actor }: Doing, { session, request }: SessionFile, { record, signed, reason }: Writing) {
  const after = rowOf(record);
  await acting.db
    .updateTable('sessions')
    .set({
      ...after,
      recorded_by: actor.id,
      recorded_at: acting.at,
      needs_signature: signed,
      signed_by: null,
      signed_at: null,
      sent_back_reason: null,
      version: session.version + 1,
    })
    .where('id', '=', session.id)
    .execute();
  const amending = session.state !== 'planned';
  const facts = {
    sessionId: session.id,
    kind: record.kind,
    state: record.state,
    onDay: record.onDay,
    needsSignature: signed,
  };
  await recordAct(acting, {
    name: amending ? 'amend_session' : 'record_session',
    ...(amending ? { reason } : {}),
    events: [
      {
        name: amending ? 'session_amended' : 'session_recorded',
        requestId: request.id,
        settingId: request.setting.id,
        data: amending ? { ...facts, ...differences(valuesOf(session), after) } : { ...facts, planned: true },
      },
    ],
  });
}

function reasonProblems(reason: string): Record<string, string> {
  if (reason.length < 3) return { reason: 'Say in a few words why you change it' };
  if (reason.length > LONGEST_REASON) return { reason: `Shorten this to ${LONGEST_REASON} characters or fewer` };
  return {};
}
