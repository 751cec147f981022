import { actingIn } from '#src/casework/acting.ts';
import { type BookedOccasion, everyBookingOf, ownBooking } from '#src/casework/occasions/load-bookings.ts';
import { lockOccasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, download, page, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { bookingsPage } from './bookings.page.tsx';
import { certificatePage } from './certificate.page.tsx';
import { moveUp } from './move-up.ts';
import { bookingCalendar, CALENDAR_TYPE } from './occasion-calendar.ts';

type Here<Path extends string> = Context<Path>;

export async function showBookings(context: Context): Promise<Answer> {
  return page(await bookingsPageFor(context));
}

/** For the calendar of whoever has a place: with how to join, and to take it out again once it is cancelled. */
export async function sendOwnCalendar(context: Here<typeof occasionPaths.bookingCalendar>): Promise<Answer> {
  const { partnership, at } = context;
  const booked = await mine(context);
  if (booked.booking.waiting) throw new NotFound();
  return download('booking.ics', CALENDAR_TYPE, bookingCalendar(booked, { partnership, at }));
}

/** Gives the place back, up to the moment it begins; the next in line moves up. Sent twice, nothing more happens. */
export async function cancelBooking(context: Here<typeof occasionPaths.cancelBooking>): Promise<Answer> {
  const { db, at } = context;
  const known = await mine(context);
  await lockOccasion(db, known.occasion.publicId);
  const { booking, occasion } = await mine(context);
  if (booking.cancelledAt) return redirect(occasionPaths.bookings, 'Your booking was cancelled already.');
  if ((booking.slotAt ?? occasion.startsAt) <= at) return refused(await bookingsPageFor(context));
  const acting = actingIn(context as Context);
  await db.updateTable('bookings').set({ cancelled_at: at }).where('id', '=', booking.id).execute();
  const data = { occasionId: occasion.id, slotAt: booking.slotAt, waiting: booking.waiting };
  await recordAct(acting, {
    name: 'cancel_booking',
    events: [{ name: 'booking_cancelled', settingId: booking.settingId, data }],
  });
  if (!booking.waiting) await moveUp(acting, occasion.publicId);
  return redirect(occasionPaths.bookings, 'Your booking is cancelled. Thank you for saying so.');
}

/** A page to print, for those who came. */
export async function showCertificate(context: Here<typeof occasionPaths.certificate>): Promise<Answer> {
  const { booking, occasion } = await mine(context);
  if (!booking.attended) throw new NotFound();
  return page(certificatePage({ booking, occasion, partnership: context.partnership }));
}

export async function mine(
  context: Pick<Context, 'db' | 'actor'> & { params: { booking: string } },
): Promise<BookedOccasion> {
  const { db, actor, params } = context;
  const found = await ownBooking(db, actor.id, params.booking);
  if (!found) throw new NotFound();
  return found;
}

async function bookingsPageFor({
  db,
  actor,
  at,
  csrf,
  partnership,
}: Pick<Context, 'db' | 'actor' | 'at' | 'csrf' | 'partnership'>) {
  return bookingsPage({
    booked: await everyBookingOf(db, actor.id),
    several: actor.scope.own.length > 1,
    at,
    csrf,
    partnership,
  });
}
