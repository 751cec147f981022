import { actingIn } from '#src/casework/acting.ts';
import { endHelp } from '#src/casework/delivery/end-help.ts';
import { lockRequest, type Request } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { eventsOf } from '#src/casework/request-view/request-history.ts';
import { answeringFor, coordinatorsOf } from '#src/casework/who-is-there.ts';
import { makeMove } from '#src/domain/requests/lifecycle.ts';
import { type Answer, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { changeNotice, movedOn } from './moved-on.tsx';
import { isTakenAlready, moversFor, seenVersion } from './moves.ts';
import { withdrawnForPartnership } from './request-messages.ts';
import { links, type paths } from './requests.links.ts';
import { readWithdraw, type WithdrawForm } from './withdraw.form.ts';
import { withdrawPage } from './withdraw.page.tsx';

type Here = Context<typeof paths.withdraw>;

/** The setting withdraws its request, and says why. */
export async function withdraw(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const movers = moversFor(context.actor, request, 'withdraw');
  const typed = readWithdraw(context.form);
  const { reason } = typed;
  const seen = seenVersion(context.form.text('seen'));
  const here = links.request(request.reference);
  const same = { event: 'request_withdrawn', personId: context.actor.id, reason, seen };
  if (await isTakenAlready(context.db, request, same)) return redirect(here);
  const move = makeMove(request.status, 'withdraw', {
    movers,
    today: context.today,
    reason: reason || 'not given yet',
  });
  if ('refused' in move) return movedOn(context, request, typed.words);
  if (Object.keys(typed.errors).length > 0 || seen !== request.version) return again(context, request, typed, seen);
  await context.db
    .updateTable('requests')
    .set({ status: move.status, ended_at: context.at, next_on: null, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
  const experts = await endHelp(actingIn(context as Context), request.id, 'The request was withdrawn.');
  await recordAct(actingIn(context as Context), {
    name: 'withdraw_request',
    reason,
    events: [
      {
        name: 'request_withdrawn',
        requestId: request.id,
        settingId: request.setting.id,
        data: { why: typed.why, version: request.version + 1 },
      },
    ],
    messages: [
      ...(await messagesFor(context, request)),
      ...experts.map((to) => withdrawnForPartnership(to, request, context.actor)),
    ],
  });
  return redirect(here, 'The request is withdrawn. You can reopen it at any time.');
}

async function again(context: Here, request: Request, typed: WithdrawForm, seen: number): Promise<Answer> {
  const { db, csrf, today } = context;
  await recordLook(actingIn(context as Context), {
    page: 'withdrawing',
    settingId: request.setting.id,
    requestId: request.id,
  });
  if (seen === request.version) return pageWithErrors(withdrawPage({ request, csrf, typed }));
  const notice = changeNotice(await eventsOf(db, request.id), today);
  return refused(withdrawPage({ request, csrf, typed, notice }));
}

async function messagesFor({ db, actor, today }: Here, request: Request): Promise<Message[]> {
  const leads = await answeringFor(db, request.leadId, today);
  const panel = request.status === 'with_panel' ? await coordinatorsOf(db, request.setting.clusterId, today) : [];
  return [...leads, ...panel].map((to) => withdrawnForPartnership(to, request, actor));
}
