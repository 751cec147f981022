import type { Request } from '#src/casework/load-request.ts';
import type { Acting } from '#src/casework/record-act.ts';
import { addDays, type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { usualEnd } from '#src/domain/delivery/time-limit.ts';
import { isOpen, type Status } from '#src/domain/requests/lifecycle.ts';
import { ECHO_AFTER_DAYS } from '#src/domain/reviews/echoes.ts';
import type { Reviewed } from './record-review.ts';
import type { Plan, ReviewFile } from './review-file.ts';

/** The review itself, with a score for every goal of the plan. */
export async function addReview(
  acting: Acting & { personId: number },
  { request, plan }: ReviewFile,
  reviewed: Reviewed,
  today: CalendarDay,
): Promise<void> {
  const whose = { partnership_id: acting.partnershipId, setting_id: request.setting.id, request_id: request.id };
  const { id } = await acting.db
    .insertInto('reviews')
    .values({
      ...whose,
      plan_id: plan?.id ?? null,
      held_on: today,
      confidence_after: typeof reviewed.confidenceAfter === 'number' ? reviewed.confidenceAfter : null,
      handed_over: reviewed.handedOver.trim(),
      kept_by: reviewed.keptBy.trim(),
      next_step: reviewed.nextStep,
      reason: reviewed.nextStep === 'continue' ? reviewed.reason.trim() : null,
      advice: reviewed.advice.trim(),
      named_person_id: reviewed.namedPersonId,
      next_on: reviewed.nextOn,
      recorded_by: acting.personId,
      recorded_at: acting.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const scores = (plan?.goals ?? []).flatMap((goal) => {
    const score = reviewed.scores[goal.id];
    return score === undefined ? [] : [{ ...whose, review_id: id, goal_id: goal.id, score }];
  });
  if (scores.length > 0) await acting.db.insertInto('goal_scores').values(scores).execute();
}

export async function moveRequest(
  acting: Acting,
  request: Request,
  { status, nextOn }: { status: Status; nextOn: string },
): Promise<void> {
  await acting.db
    .updateTable('requests')
    .set({ status, next_on: nextOn, ended_at: isOpen(status) ? null : acting.at, version: request.version + 1 })
    .where('id', '=', request.id)
    .execute();
}

/** Help that goes on has a new end; otherwise the experts are free again, and what was closed is asked about later. */
export async function afterStep(
  acting: Acting,
  { request, plan }: ReviewFile,
  reviewed: Reviewed,
  today: CalendarDay,
): Promise<void> {
  if (reviewed.nextStep === 'continue') return plan && prolong(acting, plan, reviewed);
  await acting.db
    .updateTable('allocations')
    .set({ finished_at: acting.at })
    .where('request_id', '=', request.id)
    .where('handed_back_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('finished_at', 'is', null)
    .execute();
  if (reviewed.nextStep === 'close') await promiseEcho(acting, request, addDays(today, ECHO_AFTER_DAYS));
}

// Eight weeks are usual; longer only with a reason, and that stays with the plan.
async function prolong(acting: Acting, plan: Plan, { until, reason }: Reviewed): Promise<void> {
  const end = day(until ?? plan.endsOn);
  const longer = end > usualEnd(day(plan.startsOn));
  await acting.db
    .updateTable('plans')
    .set({
      ends_on: end < plan.startsOn ? plan.startsOn : end,
      version: plan.version + 1,
      ...(longer ? { longer_because: reason.trim() } : {}),
    })
    .where('id', '=', plan.id)
    .execute();
}

/** Closed again after being reopened, it is asked about anew; the earlier answer is in the history. */
async function promiseEcho(acting: Acting, request: Request, dueOn: CalendarDay): Promise<void> {
  const anew = { due_on: dueOn, sent_at: null, answered_at: null, still_using: null, helping: null, comment: null };
  await acting.db
    .insertInto('echoes')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      due_on: dueOn,
    })
    .onConflict((conflict) => conflict.column('request_id').doUpdateSet(anew))
    .execute();
}
