import type { Request } from '#src/casework/load-request.ts';
import type { Doing } from './doing.ts';

/** Cancels the visits that an expert still has planned for a request; returns how many there were. */
export async function cancelVisits(
  { acting }: Doing,
  request: Pick<Request, 'id'>,
  expertId: number,
  reason: string,
): Promise<number> {
  const cancelled = await acting.db
    .updateTable('sessions')
    .set((write) => ({ voided_at: acting.at, void_reason: reason, version: write('version', '+', 1) }))
    .where('request_id', '=', request.id)
    .where('expert_id', '=', expertId)
    .where('state', '=', 'planned')
    .where('voided_at', 'is', null)
    .executeTakeFirst();
  return Number(cancelled.numUpdatedRows);
}
