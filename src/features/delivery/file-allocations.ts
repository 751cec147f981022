import type { Kysely } from 'kysely';
import { recordAct } from '#src/casework/record-act.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

/** Days after help ended for which its experts can still open the request: until the echo is back, and some more. */
export const SIGHT_DAYS = 60;

/** Help that ended long enough ago leaves its experts' sight, in one partnership. Doing it again changes nothing. */
export async function fileAllocations(work: { db: Kysely<Tables>; partnershipId: number; at: Date }): Promise<void> {
  const { db, partnershipId, at } = work;
  await asSystem(db, partnershipId, async (tx) => {
    const filed = await tx
      .updateTable('allocations')
      .set({ filed_at: at })
      .where('filed_at', 'is', null)
      .where('finished_at', '<', new Date(`${addDays(dayOf(at), -SIGHT_DAYS)}T00:00:00Z`))
      .returning(['id', 'setting_id as settingId'])
      .execute();
    if (filed.length === 0) return;
    const acting = { db: tx, at, partnershipId, personId: null, httpRequest: 'file_allocations' };
    const events = filed.map(({ id, settingId }) => ({
      name: 'allocation_filed',
      settingId,
      data: { allocationId: id },
    }));
    await recordAct(acting, { name: 'file_allocations', events });
  });
}
