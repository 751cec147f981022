import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn, type Outcome } from '#src/casework/delivery/doing.ts';
import { expertsOf } from '#src/casework/delivery/load-help.ts';
import { loadPlans } from '#src/casework/delivery/load-plans.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest } from '#src/casework/load-request.ts';
import { viewerOf } from '#src/casework/request-view/moves.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { agreePlan, objectToPlan } from './answer-plan.ts';
import { type PlanPage, planPage } from './plan.page.tsx';

type Here = Context<'/requests/:reference/plan'>;

export async function showPlan(context: Here): Promise<Answer> {
  return page(await planPageFor(context, {}));
}

export async function takeAgreement(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const outcome = await agreePlan(doingIn(context as Context), request, Number(context.form.text('number')));
  return answerTo(context, outcome, 'Agreed. The expert has been told.');
}

export async function takeObjection(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const objection = context.form.text('objection');
  const number = Number(context.form.text('number'));
  const outcome = await objectToPlan(doingIn(context as Context), request, { number, objection });
  return answerTo(context, outcome, 'Thank you. The expert reads this and writes a new plan.', objection);
}

async function answerTo(context: Here, outcome: Outcome, notice: string, objection?: string): Promise<Answer> {
  const typed = objection ? { objection } : {};
  if (outcome.kind === 'problems')
    return pageWithErrors(await planPageFor(context, { ...typed, errors: outcome.problems }));
  if (outcome.kind === 'refused') return refused(await planPageFor(context, { ...typed, notice: outcome.words }));
  return redirect(deliveryLinks.plan(context.params.reference), notice);
}

async function planPageFor(context: Here, say: Pick<PlanPage, 'objection' | 'errors' | 'notice'>) {
  const { db, actor, csrf } = context;
  const request = await lookAtRequest(context, 'plan');
  const helping = ['allocated', 'delivering'].includes(request.status);
  return planPage({
    request,
    plans: await loadPlans(db, request.id),
    writes: helping && ownAmong(await expertsOf(db, request.id), actor.id) !== undefined,
    answers: viewerOf(request, actor) === 'setting',
    csrf,
    ...say,
  });
}
