import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { helpLetter } from '#src/casework/delivery/letter.ts';
import { loadPlans, type Plan } from '#src/casework/delivery/load-plans.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';

const LONGEST_OBJECTION = 1000;

/** The setting agrees to the newest plan, which the page showed under this number. `request` is locked. */
export async function agreePlan(doing: Doing, request: Request, number: number): Promise<Outcome> {
  const plan = await newestPlan(doing, request);
  if (plan?.number !== number) return newer(plan);
  if (plan.state === 'agreed') return { kind: 'done' };
  if (plan.state === 'objected')
    return { kind: 'refused', words: 'Somebody at your setting has objected to this plan. The expert is changing it.' };
  const { db, at } = doing.acting;
  await db
    .updateTable('plans')
    .set({ agreed_at: at, agreed_by: doing.actor.id, version: plan.version + 1 })
    .where('id', '=', plan.id)
    .execute();
  await recordAnswer(doing, request, plan, { act: 'agree_plan', event: 'plan_agreed' });
  return { kind: 'done' };
}

/** The setting says what should change; the expert writes a new plan. `request` is locked. */
export async function objectToPlan(
  doing: Doing,
  request: Request,
  { number, objection }: { number: number; objection: string },
): Promise<Outcome> {
  const plan = await newestPlan(doing, request);
  if (plan?.number !== number) return newer(plan);
  if (plan.state === 'objected') return { kind: 'done' };
  if (plan.state === 'agreed')
    return { kind: 'refused', words: 'This plan has been agreed. Talk to the expert, who can write a new one.' };
  if (objection.length < 3)
    return { kind: 'problems', problems: { objection: 'Say in a few words what should change' } };
  if (objection.length > LONGEST_OBJECTION)
    return { kind: 'problems', problems: { objection: `Shorten this to ${LONGEST_OBJECTION} characters or fewer` } };
  const { db, at } = doing.acting;
  await db
    .updateTable('plans')
    .set({ objection, objected_at: at, version: plan.version + 1 })
    .where('id', '=', plan.id)
    .execute();
  await recordAnswer(doing, request, plan, { act: 'object_to_plan', event: 'plan_objected', reason: objection });
  return { kind: 'done' };
}

async function newestPlan({ acting, actor }: Doing, request: Request): Promise<Plan | undefined> {
  if (!moversOf(actor, { id: request.id, settingId: request.setting.id }).includes('setting')) throw new NotAllowed();
  const [plan] = await loadPlans(acting.db, request.id);
  return plan;
}

function newer(plan: Plan | undefined): Outcome {
  if (!plan) return { kind: 'refused', words: 'There is no plan yet.' };
  return { kind: 'refused', words: `There is a newer plan, number ${plan.number}. Read it below, then answer.` };
}

async function recordAnswer(
  { acting, actor }: Doing,
  request: Request,
  plan: Plan,
  { act, event, reason }: { act: string; event: string; reason?: string },
): Promise<void> {
  const agreed = event === 'plan_agreed';
  await recordAct(acting, {
    name: act,
    ...(reason ? { reason } : {}),
    events: [{ name: event, requestId: request.id, settingId: request.setting.id, data: { number: plan.number } }],
    messages: [
      helpLetter(
        request,
        { id: plan.proposedBy, name: plan.proposedByName },
        {
          kind: event,
          subject: agreed
            ? `Plan agreed: request ${request.reference}`
            : `About your plan: request ${request.reference}`,
          sentences: [
            agreed
              ? `${actor.name} of ${request.setting.name} has agreed to your plan.`
              : `${actor.name} of ${request.setting.name} would like something in your plan to change. Their words are on its page.`,
          ],
          action: { text: 'Open the plan', path: deliveryLinks.plan(request.reference) },
        },
      ),
    ],
  });
}
