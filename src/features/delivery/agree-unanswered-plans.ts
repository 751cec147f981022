import type { Kysely } from 'kysely';
import { recordAct } from '#src/casework/record-act.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

type Sweep = { db: Kysely<Tables>; partnershipId: number; at: Date; signal?: AbortSignal };

/**
 * Plans the setting did not object to within five working days count as agreed. One transaction for each, safe to
 * repeat and to run twice at once; throws at the end if one could not be done.
 */
export async function agreeUnansweredPlans(sweep: Sweep): Promise<void> {
  const { db, partnershipId, at, signal } = sweep;
  const today = dayOf(at);
  const due = await asSystem(db, partnershipId, (tx) => unanswered(tx, today).execute());
  const faults: unknown[] = [];
  for (const { requestId } of due) {
    if (signal?.aborted) return;
    await asSystem(db, partnershipId, (tx) => agree(tx, sweep, requestId)).catch((fault: unknown) =>
      faults.push(fault),
    );
  }
  if (faults.length > 0) throw faults[0];
}

async function agree(tx: Tx, { partnershipId, at }: Sweep, requestId: number): Promise<void> {
  await tx.selectFrom('requests').select('id').where('id', '=', requestId).forUpdate().execute();
  // Asked again now that the request is locked: it may have been answered a moment ago.
  const plan = await unanswered(tx, dayOf(at)).where('plans.request_id', '=', requestId).executeTakeFirst();
  if (!plan) return;
  await tx
    .updateTable('plans')
    .set((write) => ({ agreed_at: at, version: write('version', '+', 1) }))
    .where('id', '=', plan.id)
    .execute();
  await recordAct(
    { db: tx, at, partnershipId, personId: null, httpRequest: 'agree_plans' },
    {
      name: 'agree_plan_by_default',
      events: [{ name: 'plan_agreed_by_default', requestId, settingId: plan.settingId, data: { number: plan.number } }],
    },
  );
}

/** The newest plans of requests under way that nobody answered in time. */
function unanswered(tx: Tx, today: string) {
  return tx
    .selectFrom('plans')
    .innerJoin('requests', 'requests.id', 'plans.request_id')
    .select(['plans.id', 'plans.number', 'plans.request_id as requestId', 'plans.setting_id as settingId'])
    .where('plans.agreed_at', 'is', null)
    .where('plans.objected_at', 'is', null)
    .where('plans.agree_by', '<', today)
    .where('requests.status', '=', 'delivering')
    .where('plans.number', '=', (each) =>
      each
        .selectFrom('plans as newest')
        .select((inner) => inner.fn.max('newest.number').as('number'))
        .whereRef('newest.request_id', '=', 'requests.id'),
    );
}
