import type { Kysely } from 'kysely';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { lockOccasion, type OccasionFile, occasionsAfter } from '#src/casework/occasions/load-occasions.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '#src/domain/calendar/working-days.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import { comingSoon } from './booking-messages.ts';

type Sweep = { db: Kysely<Tables>; partnershipId: number; calendar: WorkingCalendar; at: Date };

/**
 * Reminds everybody who has a place, on the working day before; returns how many. Whoever booked only then knows it well.
 * One transaction for each occasion; safe to repeat, and to run twice at once.
 */
export async function remind(sweep: Sweep): Promise<number> {
  const { db, partnershipId, calendar, at } = sweep;
  const coming = await asSystem(db, partnershipId, (tx) => occasionsAfter(tx, at));
  let told = 0;
  for (const { publicId } of coming.filter((occasion) => isNext(occasion, calendar, at))) {
    told += await asSystem(db, partnershipId, (tx) => remindOf(tx, sweep, publicId));
  }
  return told;
}

/** No working day lies between today and the day of the occasion, which is still to come. */
function isNext({ startsAt, cancelledAt }: OccasionFile, calendar: WorkingCalendar, at: Date): boolean {
  const [today, day] = [dayOf(at), dayOf(startsAt)];
  return !cancelledAt && today < day && workingDaysBetween(calendar, today, addDays(day, -1)) === 0;
}

async function remindOf(tx: Tx, { partnershipId, at }: Sweep, publicId: string): Promise<number> {
  const occasion = await lockOccasion(tx, publicId);
  if (!occasion || occasion.cancelledAt) return 0;
  const due = await tx
    .selectFrom('bookings')
    .select(['id', 'booked_at'])
    .where('occasion_id', '=', occasion.id)
    .where('reminded_at', 'is', null)
    .execute();
  const today = dayOf(at);
  const ids = due.filter(({ booked_at }) => dayOf(booked_at) < today).map(({ id }) => id);
  const booked = (await bookingsAt(tx, occasion.id)).filter(({ id, waiting }) => !waiting && ids.includes(id));
  if (booked.length === 0) return 0;
  const reminded = booked.map(({ id }) => id);
  await tx.updateTable('bookings').set({ reminded_at: at }).where('id', 'in', reminded).execute();
  await recordAct(
    { db: tx, at, partnershipId, personId: null, httpRequest: 'remind_of_bookings' },
    {
      name: 'remind_of_bookings',
      events: [{ name: 'bookings_reminded', data: { occasionId: occasion.id, booked: booked.length } }],
      messages: booked.map((booking) => comingSoon(booking, occasion)),
    },
  );
  return booked.length;
}
