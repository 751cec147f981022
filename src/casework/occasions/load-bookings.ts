import type { Tx } from '#src/platform/db/identity.ts';
import { type OccasionFile, occasionsByIds } from './load-occasions.ts';

export type Booking = {
  id: number;
  occasionId: number;
  personId: number;
  person: string;
  settingId: number;
  setting: string;
  slotAt: Date | null;
  waiting: boolean;
  cancelledAt: Date | null;
  attended: boolean | null;
  useful: 'yes' | 'partly' | 'no' | null;
  said: string | null;
};
export type BookedOccasion = { booking: Booking; occasion: OccasionFile };

/** A person's own bookings that stand, the next occasion first. */
export async function bookingsOf(db: Tx, personId: number): Promise<BookedOccasion[]> {
  return (await everyBookingOf(db, personId)).filter(({ booking }) => booking.cancelledAt === null);
}

/** The same with those that the person cancelled. */
export async function everyBookingOf(db: Tx, personId: number): Promise<BookedOccasion[]> {
  return together(
    db,
    await bookingQuery(db).where('bookings.person_id', '=', personId).orderBy('bookings.id').execute(),
  );
}

/** One of a person's own bookings, whether it stands or was cancelled. */
export async function ownBooking(db: Tx, personId: number, id: string): Promise<BookedOccasion | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(id)) return undefined;
  const bookings = await bookingQuery(db)
    .where('bookings.id', '=', Number(id))
    .where('bookings.person_id', '=', personId)
    .execute();
  return (await together(db, bookings))[0];
}

/** Who comes to an occasion, or waits: as far as the asking person sees them. Slots in order, then as they booked. */
export function bookingsAt(db: Tx, occasionId: number): Promise<Booking[]> {
  return bookingQuery(db)
    .where('bookings.occasion_id', '=', occasionId)
    .where('bookings.cancelled_at', 'is', null)
    .orderBy('bookings.waiting')
    .orderBy('bookings.slot_at')
    .orderBy('bookings.booked_at')
    .orderBy('bookings.id')
    .execute();
}

async function together(db: Tx, bookings: Booking[]): Promise<BookedOccasion[]> {
  const ids = bookings.map(({ occasionId }) => occasionId);
  const occasions = await occasionsByIds(db, [...new Set(ids)]);
  return occasions.flatMap((occasion) =>
    bookings.filter(({ occasionId }) => occasionId === occasion.id).map((booking) => ({ booking, occasion })),
  );
}

function bookingQuery(db: Tx) {
  return db
    .selectFrom('bookings')
    .innerJoin('people', 'people.id', 'bookings.person_id')
    .innerJoin('settings', 'settings.id', 'bookings.setting_id')
    .select(['bookings.id', 'bookings.occasion_id as occasionId', 'people.id as personId', 'people.name as person'])
    .select(['settings.id as settingId', 'settings.name as setting', 'bookings.slot_at as slotAt'])
    .select(['bookings.waiting', 'bookings.cancelled_at as cancelledAt', 'bookings.attended'])
    .select(['bookings.useful', 'bookings.said']);
}
