import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import { MOVES } from '#src/domain/requests/lifecycle.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { LockedItem } from './lock-item.ts';

/** Why a decision that counts cannot be taken back any more, in words; undefined while nobody has begun to act on it. */
export async function whyNotReconsidered(db: Tx, item: LockedItem): Promise<string | undefined> {
  if (!item.decision || !item.effectiveAt) return undefined;
  const expected = MOVES[PANEL_DECISIONS[item.decision].move].to;
  if (item.status !== expected) return 'The request has moved on since, so this decision can no longer be taken back';
  const accepted = await db
    .selectFrom('allocations')
    .select('id')
    .where('panel_item_id', '=', item.id)
    .where('withdrawn_at', 'is', null)
    .where((where) => where.or([where('accepted_at', 'is not', null), where('handed_back_at', 'is not', null)]))
    .executeTakeFirst();
  if (accepted) return 'An expert has answered already, so this decision can no longer be taken back';
  const triaged = await db
    .selectFrom('triages')
    .select('id')
    .where('request_id', '=', item.requestId)
    .where('decided_at', '>', item.effectiveAt)
    .executeTakeFirst();
  return triaged ? 'The lead has decided on it since, so this decision can no longer be taken back' : undefined;
}
