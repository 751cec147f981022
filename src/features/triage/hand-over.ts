import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { openSecondLook, passSecondLookOn } from '#src/casework/second-look.ts';
import { type Colleague, staffOf } from '#src/casework/who-is-there.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { handOverPage } from './hand-over.page.tsx';
import { letter } from './letter.ts';
import { whoCanAnswer } from './triage.queries.ts';
import { reasonProblem } from './why.page.tsx';

type Here = Context<'/requests/:reference/hand-over'>;

export async function askHandOver(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'hand-over');
  const others = await whoElse(context, request);
  return page(handOverPage(context, request, others, { to: '', reason: '' }));
}

/** Gives a request to someone else who can answer it; a second press finds it there already and changes nothing. */
export async function handOver(context: Here): Promise<Answer> {
  const { form, db } = context;
  const request = await lockRequest(context);
  const typed = { to: form.text('to'), reason: form.text('reason') };
  const done = () => redirect(requestLinks.request(request.reference), 'Handed over. They have been told.');
  if (typed.to === String(request.leadId)) return done();
  const others = await whoElse(context, request);
  const show = (errors: Errors) => handOverPage(context, request, others, typed, errors);
  if (!isOpen(request.status)) return refused(show({ to: 'This request is ended, so there is nothing to hand over' }));
  if (Number(form.text('seen')) !== request.version) return refused(show({ to: changed(request) }));
  const to = others.find((person) => String(person.id) === typed.to);
  const reason = reasonProblem(typed.reason);
  if (!to || reason) {
    return pageWithErrors(show({ ...(to ? {} : { to: 'Choose who takes it' }), ...(reason ? { reason } : {}) }));
  }
  await db
    .updateTable('requests')
    .set({ lead_id: to.id, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
  await passSecondLookOn(actingIn(context as Context), request.id, to.id);
  await recordAct(actingIn(context as Context), {
    name: 'hand_over',
    reason: typed.reason,
    events: [
      { name: 'handed_over', requestId: request.id, settingId: request.setting.id, data: { toId: to.id, to: to.name } },
    ],
    messages: await messages(context, request, to),
  });
  return done();
}

function changed({ leadName }: Request): string {
  return `This request changed while the page was open; it is with ${leadName} now. Choose again if it still needs handing over`;
}

async function whoElse({ db, actor, today }: Here, request: Request): Promise<Colleague[]> {
  if (!moversOf(actor, { id: request.id, settingId: request.setting.id }).includes('lead')) throw new NotAllowed();
  const look = await openSecondLook(db, request.id);
  return (await whoCanAnswer(db, request.setting, today)).filter(
    (person) => person.id !== request.leadId && person.id !== look?.decidedBy,
  );
}

async function messages({ db, actor, today }: Here, request: Request, to: Colleague) {
  const { reference, leadId, leadName } = request;
  const asked = (await staffOf(db, request.setting.id, today)).filter((person) => person.id === request.sentBy);
  const before = leadId === actor.id ? [] : [{ id: leadId, name: leadName }];
  const taking = to.id === actor.id ? [] : [to];
  return [
    ...taking.map((person) =>
      letter(request, person, 'handed_to_you', {
        subject: `Request ${reference} is with you now`,
        sentences: [`${actor.name} has handed request ${reference} over to you.`],
      }),
    ),
    ...[...asked, ...before].map((person) =>
      letter(request, person, 'handed_over', {
        subject: `Request ${reference} is with ${to.name} now`,
        sentences: [`${to.name}, ${to.jobTitle}, answers request ${reference} from now on.`],
      }),
    ),
  ];
}
