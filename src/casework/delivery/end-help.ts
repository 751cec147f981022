import type { Acting } from '../record-act.ts';

/** An expert who was told that they help with a request, as somebody to write to. */
export type ToldExpert = { id: number; name: string };

/**
 * The request leaves the experts' hands without a review: what was promised is free again, visits still planned are
 * cancelled with the reason. Returns the experts who had been told, to tell them this too.
 */
export async function endHelp(acting: Acting, requestId: number, reason: string): Promise<ToldExpert[]> {
  const { db, at } = acting;
  const holding = await db
    .selectFrom('allocations')
    .innerJoin('people', 'people.id', 'allocations.person_id')
    .select([
      'allocations.id as allocationId',
      'effective_at as effectiveAt',
      'people.id',
      'people.name',
      'people.email',
    ])
    .where('request_id', '=', requestId)
    .where('handed_back_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('finished_at', 'is', null)
    .execute();
  const told = holding.filter(({ effectiveAt }) => effectiveAt);
  await mark(acting, 'finished_at', told);
  await mark(
    acting,
    'withdrawn_at',
    holding.filter(({ effectiveAt }) => !effectiveAt),
  );
  await db
    .updateTable('sessions')
    .set((write) => ({ voided_at: at, void_reason: reason, version: write('version', '+', 1) }))
    .where('request_id', '=', requestId)
    .where('state', '=', 'planned')
    .where('voided_at', 'is', null)
    .execute();
  const people = new Map(told.map(({ id, name }) => [id, { id, name }]));
  return [...people.values()];
}

async function mark({ db, at }: Acting, how: 'finished_at' | 'withdrawn_at', rows: { allocationId: number }[]) {
  if (rows.length === 0) return;
  const ids = rows.map(({ allocationId }) => allocationId);
  await db
    .updateTable('allocations')
    .set({ [how]: at })
    .where('id', 'in', ids)
    .execute();
}
