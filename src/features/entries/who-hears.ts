import { inRoles, managersToday } from '#src/casework/who-is-there.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { APPROVING_ROLES } from '#src/domain/menu/keeping.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** The owner; the managers when the owner has left. */
export async function whoHears(tx: Tx, ownerId: number, today: CalendarDay): Promise<{ id: number; name: string }[]> {
  const owner = await tx
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', '=', ownerId)
    .where('revoked_at', 'is', null)
    .execute();
  return owner.length > 0 ? owner : await managersToday(tx, today);
}

/** Who is told that something waits for approval: managers who did not write it; where there is none, everyone who may. */
export async function whoMayApprove(tx: Tx, today: CalendarDay, writers: number[]) {
  const others = (people: { id: number; name: string }[]) => people.filter(({ id }) => !writers.includes(id));
  const managers = others(await managersToday(tx, today));
  return managers.length > 0 ? managers : others(await inRoles(tx, APPROVING_ROLES, today));
}
