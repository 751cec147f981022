import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { followers, helpLetter } from '#src/casework/delivery/letter.ts';
import { expertsOf, type HelpingExpert, isHelping } from '#src/casework/delivery/load-help.ts';
import { loadPlans, type Plan } from '#src/casework/delivery/load-plans.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { longDate } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { AGREED_AFTER_WORKING_DAYS, checkPlan, type PlanReady, type PlanWanted } from '#src/domain/delivery/plan.ts';
import { makeMove, STATUSES } from '#src/domain/requests/lifecycle.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';

/**
 * The expert proposes a plan: the first starts the help, a later one takes the place of the one before, which is kept.
 * `number` is the number the page was made for, so that two presses make one plan. `request` is locked.
 */
export async function proposePlan(
  doing: Doing,
  request: Request,
  { wanted, number }: { wanted: PlanWanted; number: number },
): Promise<Outcome<{ number: number }>> {
  const { acting, actor, today } = doing;
  const experts = await expertsOf(acting.db, request.id);
  const mine = ownAmong(experts, actor.id);
  if (!mine) throw new NotAllowed();
  const starting = request.status === 'allocated';
  if (!starting && request.status !== 'delivering') return { kind: 'refused', words: notNow(request) };
  const [before] = await loadPlans(acting.db, request.id);
  const checked = checkPlan(wanted, { today, promised: promised(experts) });
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems };
  if ((before?.number ?? 0) + 1 !== number) return again(before, checked.plan, actor.id);
  await keepPlan(doing, request, checked.plan, number);
  await startHelp(doing, request, mine, checked.plan);
  await recordProposal(doing, request, { plan: checked.plan, number });
  return { kind: 'done', number };
}

/** What the panel promised altogether, from those who help now. */
export function promised(experts: HelpingExpert[]): number {
  return experts.filter(isHelping).reduce((sum, { sessions }) => sum + sessions, 0);
}

function notNow({ status }: Request): string {
  return `This request is now “${STATUSES[status].label}”, so it cannot have a plan. Reload the page to see where it is.`;
}

/** Sent twice it is the same plan; otherwise somebody else proposed one meanwhile. */
function again(before: Plan | undefined, plan: PlanReady, actorId: number): Outcome<{ number: number }> {
  const same =
    before?.proposedBy === actorId &&
    before.whoDoesWhat === plan.whoDoesWhat &&
    before.endsOn === plan.endsOn &&
    before.goals.map(({ goal }) => goal).join() === plan.goals.map(({ goal }) => goal).join();
  if (before && same) return { kind: 'done', number: before.number };
  return {
    kind: 'refused',
    words: `${before?.proposedByName ?? 'Someone'} proposed plan ${before?.number ?? 1} while you were writing. Compare it with yours below, then propose yours if it should take its place.`,
  };
}

async function keepPlan(
  { acting, actor, partnership, today }: Doing,
  request: Request,
  plan: PlanReady,
  number: number,
) {
  const row = { partnership_id: acting.partnershipId, setting_id: request.setting.id, request_id: request.id };
  const { id } = await acting.db
    .insertInto('plans')
    .values({
      ...row,
      number,
      who_does_what: plan.whoDoesWhat,
      sessions: plan.sessions,
      starts_on: plan.startsOn,
      ends_on: plan.endsOn,
      longer_because: plan.longerBecause || null,
      confidence_before: plan.confidenceBefore,
      proposed_by: actor.id,
      proposed_at: acting.at,
      agree_by: addWorkingDays(partnership.calendar, today, AGREED_AFTER_WORKING_DAYS),
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const goals = plan.goals.map((goal, index) => ({ ...row, plan_id: id, position: index + 1, ...goal }));
  await acting.db.insertInto('goals').values(goals).execute();
}

async function startHelp({ acting, today }: Doing, request: Request, mine: HelpingExpert, plan: PlanReady) {
  const move = makeMove(request.status, 'start', { movers: ['expert'], today });
  const status = 'refused' in move ? request.status : move.status;
  await acting.db
    .updateTable('requests')
    .set({ status, next_on: plan.endsOn, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
  // Whoever plans the help has taken it on.
  if (!mine.acceptedAt)
    await acting.db.updateTable('allocations').set({ accepted_at: acting.at }).where('id', '=', mine.id).execute();
}

async function recordProposal(
  { acting, actor, partnership, today }: Doing,
  request: Request,
  { plan, number }: { plan: PlanReady; number: number },
): Promise<void> {
  const agreeBy = addWorkingDays(partnership.calendar, today, AGREED_AFTER_WORKING_DAYS);
  const staff = await followers(acting.db, request, today);
  await recordAct(acting, {
    name: 'propose_plan',
    ...(plan.longerBecause ? { reason: plan.longerBecause } : {}),
    events: [
      {
        name: 'plan_proposed',
        requestId: request.id,
        settingId: request.setting.id,
        data: { number, sessions: plan.sessions, endsOn: plan.endsOn, goals: plan.goals.length, agreeBy },
      },
    ],
    messages: staff.map((person) =>
      helpLetter(request, person, {
        kind: 'plan_proposed',
        subject: `A plan for request ${request.reference}`,
        sentences: [
          `${actor.name} has written ${number === 1 ? 'a plan' : 'a new plan'} for the help with request ${request.reference}.`,
          `Please read it and agree, or say what should change, by ${longDate(agreeBy)}. If we hear nothing, it goes ahead.`,
        ],
        action: { text: 'Read the plan', path: deliveryLinks.plan(request.reference) },
      }),
    ),
  });
}
