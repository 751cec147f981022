import type { Doing } from '#src/casework/delivery/doing.ts';
import { expertsOf, type HelpingExpert } from '#src/casework/delivery/load-help.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import {
  checkRecord,
  needsSignature,
  type RecordReady,
  type RecordWanted,
} from '#src/domain/delivery/session-record.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { savedUnder, type Taken } from './own-session.ts';
import { isSame, rowOf, valuesOf } from './session-values.ts';
import { beyondThePlan } from './sessions.queries.ts';

/**
 * Records a session that was not planned. `key` was made by the page, so that the same session sent twice, or sent again
 * after the connection was lost, is one session. `request` is locked.
 */
export async function recordSession(
  doing: Doing,
  request: Request,
  { wanted, key }: { wanted: RecordWanted; key: string },
): Promise<Taken> {
  const { db } = doing.acting;
  const mine = ownAmong(await expertsOf(db, request.id), doing.actor.id);
  if (!mine) throw new NotAllowed();
  const saved = await savedUnder(db, { key, request, expertId: mine.expertId });
  const beyond = wanted.onDay && (await beyondThePlan(db, request.id, { onDay: wanted.onDay, except: saved?.id }));
  const checked = checkRecord(wanted, { today: doing.today, beyond });
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems };
  if (saved)
    return isSame(valuesOf(saved), rowOf(checked.record))
      ? { kind: 'done', id: saved.id }
      : { kind: 'changed_meanwhile', session: saved };
  if (!canHave(request)) return { kind: 'refused', words: notNow(request) };
  const id = await keep(doing, request, { mine, record: checked.record, key });
  return { kind: 'done', id };
}

/** Whether help is given for this request now, so that sessions can be planned and recorded. */
export function canHave({ status }: Request): boolean {
  return status === 'allocated' || status === 'delivering';
}

export function notNow({ status }: Request): string {
  return `This request is now “${STATUSES[status].label}”, so no session can be added to it.`;
}

type Keep = { mine: HelpingExpert; record: RecordReady; key: string };

async function keep({ acting, actor }: Doing, request: Request, { mine, record, key }: Keep): Promise<number> {
  const signed = needsSignature(mine.grade);
  const row = await acting.db
    .insertInto('sessions')
    .values({
      ...rowOf(record),
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      expert_id: mine.expertId,
      key,
      recorded_by: actor.id,
      recorded_at: acting.at,
      needs_signature: signed,
      version: 1,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  // The key belongs to a session of another request or expert: nothing that a page of ours sends.
  if (!row) throw new NotFound();
  await recordAct(acting, {
    name: 'record_session',
    ...(record.longerBecause ? { reason: record.longerBecause } : {}),
    events: [
      {
        name: 'session_recorded',
        requestId: request.id,
        settingId: request.setting.id,
        data: {
          sessionId: row.id,
          kind: record.kind,
          state: record.state,
          onDay: record.onDay,
          needsSignature: signed,
        },
      },
    ],
  });
  return row.id;
}
