import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { type CallBack, loadCallBack, openCallBacks } from '#src/casework/consulting/load-call-backs.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { isManager } from '#src/domain/people/actor.ts';
import { reaches } from '#src/domain/people/scope.ts';
import { type Answer, page, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { callBacksPage } from './call-backs.page.tsx';
import { gives } from './consultations.policy.ts';

type One = Context<'/call-backs/:id'>;

/** Who waits to be rung: for a lead those of their settings, for a setting its own. */
export async function showCallBacks(context: Context): Promise<Answer> {
  return page(await callBacksPageFor(context));
}

/** The lead has rung: on to writing down what was said. */
export async function markCalled(context: One): Promise<Answer> {
  const { at, actor } = context;
  const call = await lockCall(context);
  if (!gives(actor, call.settingId)) throw new NotFound();
  // Rung a moment ago, perhaps by a double click: on to the same page.
  if (call.doneAt) return redirect(consultingLinks.newAfter(call));
  if (call.cancelledAt) return refused(await callBacksPageFor(context as Context, CANCELLED));
  await change(context, call, { done_at: at, done_by: actor.id });
  await log(context, call, 'call_setting_back', 'call_back_done');
  return redirect(consultingLinks.newAfter(call), 'Saved. Now what was said, in two minutes.');
}

/** The call is no longer wanted, whoever says so. */
export async function cancelCall(context: One): Promise<Answer> {
  const call = await lockCall(context);
  if (call.cancelledAt) return redirect(consultingLinks.callBacks);
  if (call.doneAt) return refused(await callBacksPageFor(context as Context, RUNG));
  await change(context, call, { cancelled_at: context.at });
  await log(context, call, 'cancel_call_back', 'call_back_cancelled');
  return redirect(consultingLinks.callBacks, 'Saved. The call is no longer waited for.');
}

const CANCELLED = 'This call is no longer wanted, so there is nobody to ring.';
const RUNG = 'Somebody has rung already, so there is nothing to cancel.';

async function callBacksPageFor({ db, actor, today, csrf }: Context, notice?: string) {
  const own = actor.scope.own.length > 0;
  const settingIds = isManager(actor) ? undefined : own ? actor.scope.own : actor.scope.led;
  const calls = await openCallBacks(db, settingIds);
  return callBacksPage({ calls, ours: own && !isManager(actor), today, csrf, ...(notice ? { notice } : {}) });
}

async function lockCall({ db, actor, params }: One): Promise<CallBack> {
  const call = await loadCallBack(db, params.id);
  if (!call || !reaches(actor.scope, call.settingId)) throw new NotFound();
  await db.selectFrom('call_backs').select('id').where('id', '=', call.id).forUpdate().execute();
  const locked = await loadCallBack(db, call.id);
  if (!locked) throw new NotFound();
  return locked;
}

type Changes = { done_at: Date; done_by: number } | { cancelled_at: Date };

async function change({ db }: One, call: CallBack, changes: Changes): Promise<void> {
  await db
    .updateTable('call_backs')
    .set((row) => ({ ...changes, version: row('version', '+', 1) }))
    .where('id', '=', call.id)
    .execute();
}

async function log(context: One, call: CallBack, name: string, event: string): Promise<void> {
  const data = { callBackId: call.id };
  await recordAct(actingIn(context as Context), { name, events: [{ name: event, settingId: call.settingId, data }] });
}
