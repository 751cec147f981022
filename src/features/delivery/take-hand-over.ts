import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { expertsOf, type HelpingExpert, isHelping } from '#src/casework/delivery/load-help.ts';
import { supervises } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { type Candidate, candidatesFor } from './delivery.queries.ts';
import { LONGEST_REASON } from './hand-back.form.ts';
import { handOverPage, type TypedHandOver } from './hand-over.page.tsx';
import { handOverHelp } from './hand-over.ts';

type Here = Context<'/requests/:reference/expert'>;

export async function askHandOver(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'help-hand-over');
  const { leaving, candidates } = await choicesFor(context, request);
  const typed = { from: '', to: '', reason: '' };
  return page(handOverPage({ request, leaving, candidates, csrf: context.csrf, typed }));
}

/** A colleague takes over; pressed twice, the one who left is no longer there and the request simply shows. */
export async function takeHandOver(context: Here): Promise<Answer> {
  const { form, csrf, actor } = context;
  const request = await lockRequest(context);
  const typed: TypedHandOver = { from: form.text('from'), to: form.text('to'), reason: form.text('reason') };
  const { leaving, candidates, helping } = await choicesFor(context, request);
  if (helping.some(({ expertId }) => String(expertId) === typed.to))
    return redirect(requestLinks.request(request.reference));
  const from = leaving.length === 1 ? leaving[0] : leaving.find(({ id }) => String(id) === typed.from);
  const to = candidates.find(({ id }) => String(id) === typed.to);
  const again = (errors: Errors) => pageWithErrors(handOverPage({ request, leaving, candidates, csrf, typed, errors }));
  if (!from || !to || !isReason(typed.reason)) return again(faultsIn({ from, to, reason: typed.reason }));
  const outcome = await handOverHelp(doingIn(context as Context), request, { from, to, reason: typed.reason });
  if (outcome.kind === 'problems') return again(outcome.problems);
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  if (outcome.kind === 'refused') return refused(cannotNow({ title: 'This has moved on', words: outcome.words, back }));
  const own = from.personId === actor.id || !seesAfterwards(context, request);
  return redirect(own ? back.href : requestLinks.request(request.reference), `Handed over. ${to.name} has been told.`);
}

function faultsIn({
  from,
  to,
  reason,
}: {
  from: HelpingExpert | undefined;
  to: Candidate | undefined;
  reason: string;
}) {
  return {
    ...(from ? {} : { from: 'Choose whose place is taken' }),
    ...(to ? {} : { to: 'Choose who takes over' }),
    ...(isReason(reason)
      ? {}
      : { reason: `Give a reason of at most ${LONGEST_REASON} characters, so that everyone can follow` }),
  };
}

function isReason(reason: string): boolean {
  return reason.length > 0 && reason.length <= LONGEST_REASON;
}

function seesAfterwards({ actor }: Here, request: Request): boolean {
  return moversOf(actor, { id: request.id, settingId: request.setting.id }).includes('lead');
}

/** Whose place this person may give to whom: leads and managers anyone's, an expert their own, a supervisor theirs. */
async function choicesFor(context: Here, request: Request) {
  const { db, actor, today } = context;
  const helping = (await expertsOf(db, request.id)).filter(isHelping);
  const leads = seesAfterwards(context, request);
  const leaving: HelpingExpert[] = [];
  for (const expert of helping) {
    if (leads || expert.personId === actor.id || (await supervises(db, actor.id, expert.expertId)))
      leaving.push(expert);
  }
  const [first] = leaving;
  if (!first) throw helping.length === 0 ? new NotFound() : new NotAllowed();
  const about = { id: request.id, clusterId: request.setting.clusterId };
  return { leaving, helping, candidates: await candidatesFor(db, about, { expertId: first.expertId }, today) };
}
