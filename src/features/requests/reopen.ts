import { actingIn } from '#src/casework/acting.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { lockRequest, type Request } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { viewerOf } from '#src/casework/request-view/moves.ts';
import { eventsOf } from '#src/casework/request-view/request-history.ts';
import { openSecondLook } from '#src/casework/second-look.ts';
import { staffToTell } from '#src/casework/who-is-there.ts';
import { answerByFrom } from '#src/domain/requests/answer-by.ts';
import { makeMove, type Status } from '#src/domain/requests/lifecycle.ts';
import { missingToSend } from '#src/domain/requests/missing-to-send.ts';
import { type Answer, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { changeNotice, movedOn } from './moved-on.tsx';
import { isTakenAlready, moversFor, seenVersion } from './moves.ts';
import { type ReopenForm, readReopen } from './reopen.form.ts';
import { reopenPage } from './reopen.page.tsx';
import { reopenedForLead, reopenedForSetting } from './request-messages.ts';
import { links, type paths } from './requests.links.ts';

type Here = Context<typeof paths.reopen>;
type Reopened = { lead: { id: number; name: string }; answerBy: string };

/** The setting or its lead opens an ended request again; it goes to whoever leads the setting today. */
export async function reopen(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const movers = moversFor(context.actor, request, 'reopen');
  const typed = readReopen(context.form);
  const { reason } = typed;
  const seen = seenVersion(context.form.text('seen'));
  const here = links.request(request.reference);
  const same = { event: 'request_reopened', personId: context.actor.id, reason, seen };
  if (await isTakenAlready(context.db, request, same)) return redirect(here);
  const move = makeMove(request.status, 'reopen', { movers, today: context.today, reason: reason || 'not given yet' });
  if ('refused' in move) return movedOn(context, request, reason);
  if (mustBeShownAgain(request, typed, seen)) return again(context, request, typed, seen);
  const reopened = await keep(context, request, move.status);
  await recordAct(actingIn(context as Context), {
    name: 'reopen_request',
    reason,
    events: [
      {
        name: 'request_reopened',
        requestId: request.id,
        settingId: request.setting.id,
        data: { leadId: reopened.lead.id, answerBy: reopened.answerBy, version: request.version + 1 },
      },
    ],
    messages: await messagesFor(context, request, reopened),
  });
  return redirect(here, `The request is open again, with ${reopened.lead.name}.`);
}

function mustBeShownAgain(request: Request, typed: ReopenForm, seen: number): boolean {
  const faulty = Object.keys(typed.errors).length > 0;
  return faulty || seen !== request.version || missingToSend(request.answers, request.setting).length > 0;
}

async function again(context: Here, request: Request, typed: ReopenForm, seen: number): Promise<Answer> {
  const { db, csrf, today, actor } = context;
  await recordLook(actingIn(context as Context), {
    page: 'reopening',
    settingId: request.setting.id,
    requestId: request.id,
  });
  const missing = missingToSend(request.answers, request.setting);
  const shown = { request, csrf, typed, missing, mayAmend: viewerOf(request, actor) === 'setting' };
  if (seen === request.version) return pageWithErrors(reopenPage(shown));
  const notice = changeNotice(await eventsOf(db, request.id), today);
  return refused(reopenPage({ ...shown, notice }));
}

async function keep({ db, today, partnership }: Here, request: Request, status: Status): Promise<Reopened> {
  const look = await openSecondLook(db, request.id);
  const found = look ? undefined : await findLead(db, request.setting, today);
  const lead = { id: found?.id ?? request.leadId, name: found?.name ?? request.leadName };
  const answerBy = answerByFrom(partnership.calendar, today, partnership.serviceStandards.triageDays);
  await db
    .updateTable('requests')
    .set({
      status,
      lead_id: lead.id,
      answer_by: answerBy,
      next_on: answerBy,
      ended_at: null,
      version: request.version + 1,
    })
    .where('id', '=', request.id)
    .execute();
  return { lead, answerBy };
}

/** The lead who now has it, unless that is who reopened it; and the setting, unless it did so itself. */
async function messagesFor(
  { db, actor, today }: Here,
  request: Request,
  { lead, answerBy }: Reopened,
): Promise<Message[]> {
  const messages: Message[] = [];
  if (lead.id !== actor.id) messages.push(reopenedForLead(lead, request, { name: actor.name, answerBy }));
  if (viewerOf(request, actor) === 'setting') return messages;
  const staff = await staffToTell(db, request.setting.id, [request.sentBy], today);
  const by = { name: actor.name, leadName: lead.name, answerBy };
  return [...messages, ...staff.map((to) => reopenedForSetting(to, request, by))];
}
