import { actingIn } from '#src/casework/acting.ts';
import { endHelp } from '#src/casework/delivery/end-help.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { movesOf } from '#src/casework/request-view/moves.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { coordinatorsOf, staffOf } from '#src/casework/who-is-there.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { makeMove } from '#src/domain/requests/lifecycle.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { letter } from './letter.ts';
import { reasonProblem, whyPage } from './why.page.tsx';

type Here = Context<'/requests/:reference/recall'>;

export async function askTakeBack(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'take-back');
  mustLead(context, request);
  return page(takeBackPage(context, request, ''));
}

/** Takes a request back from the panel: the lead decides again, within the usual time. */
export async function takeBack(context: Here): Promise<Answer> {
  const { actor, today, partnership, form, db } = context;
  const request = await lockRequest(context);
  mustLead(context, request);
  const reason = form.text('reason');
  if (!movesOf(request, actor).includes('take_back')) {
    return refused(
      takeBackPage(context, request, reason, {
        reason: 'This request is not with the panel now, so there is nothing to take back',
      }),
    );
  }
  const problem = reasonProblem(reason);
  const move = makeMove(request.status, 'take_back', {
    movers: moversOf(actor, { id: request.id, settingId: request.setting.id }),
    today,
    reason,
  });
  if (problem || 'refused' in move)
    return pageWithErrors(takeBackPage(context, request, reason, { reason: problem ?? '' }));
  const answerBy = addWorkingDays(partnership.calendar, today, partnership.serviceStandards.triageDays);
  await db
    .updateTable('requests')
    .set({ status: move.status, answer_by: answerBy, next_on: answerBy, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
  await endHelp(actingIn(context as Context), request.id, 'The request went back to its lead.');
  await recordAct(actingIn(context as Context), {
    name: 'take_back',
    reason,
    events: [{ name: 'taken_back', requestId: request.id, settingId: request.setting.id, data: { answerBy } }],
    messages: await messages(context, request),
  });
  return redirect(requestLinks.triage(request.reference), 'Taken back from the panel. It is yours to decide.');
}

async function messages({ db, actor, today }: Here, request: Request) {
  const { reference, leadId, leadName } = request;
  const staff = (await staffOf(db, request.setting.id, today)).filter((person) => person.id === request.sentBy);
  const words = `${actor.name} has taken request ${reference} back from the panel and will answer it.`;
  const subject = `Request ${reference} is back with its lead`;
  const lead = leadId === actor.id ? [] : [{ id: leadId, name: leadName }];
  return [...staff, ...(await coordinatorsOf(db, request.setting.clusterId, today)), ...lead].map((person) =>
    letter(request, person, 'taken_back', { subject, sentences: [words] }),
  );
}

function mustLead({ actor }: Here, request: Request): void {
  if (!moversOf(actor, { id: request.id, settingId: request.setting.id }).includes('lead')) throw new NotAllowed();
}

function takeBackPage({ csrf }: Here, { reference, version }: Request, reason: string, errors?: Errors) {
  return whyPage({
    title: 'Take it back from the panel',
    lead: 'The request comes back to its lead, who decides on it again.',
    action: requestLinks.takeBack(reference),
    button: 'Take it back',
    seen: version,
    reference,
    csrf,
    reason,
    ...(errors ? { errors } : {}),
  });
}
