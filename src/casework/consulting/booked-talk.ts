import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { OccasionKind } from '#src/domain/consulting/occasion.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** A place somebody booked, as the beginning of a record of what was talked about there. */
export type BookedTalk = {
  id: number;
  settingId: number;
  person: string;
  kind: OccasionKind;
  heldOn: string;
  startsAt: Date;
  slotMinutes: number | null;
  holderId: number;
  holder: string;
  holderTitle: string;
};

/** The booking with this id as far as whoever asks may see it; one that was cancelled or waits was no talk. */
export async function loadBookedTalk(db: Tx, id: string | number): Promise<BookedTalk | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(String(id))) return undefined;
  const found = await db
    .selectFrom('bookings')
    .innerJoin('occasions', 'occasions.id', 'bookings.occasion_id')
    .innerJoin('people', 'people.id', 'bookings.person_id')
    .innerJoin('people as holder', 'holder.id', 'occasions.held_by')
    .select(['bookings.id', 'bookings.setting_id as settingId', 'people.name as person', 'bookings.slot_at as slotAt'])
    .select(['occasions.kind', 'occasions.starts_at as beginsAt', 'occasions.slot_minutes as slotMinutes'])
    .select(['holder.id as holderId', 'holder.name as holder', 'holder.job_title as holderTitle'])
    .where('bookings.id', '=', Number(id))
    .where('bookings.waiting', '=', false)
    .where('bookings.cancelled_at', 'is', null)
    .where('occasions.cancelled_at', 'is', null)
    .executeTakeFirst();
  if (!found) return undefined;
  const { slotAt, beginsAt, ...talk } = found;
  const startsAt = slotAt ?? beginsAt;
  return { ...talk, startsAt, heldOn: dayOf(startsAt) };
}
