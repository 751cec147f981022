import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { BookedOccasion } from '#src/casework/occasions/load-bookings.ts';
import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** Who says so, and when. */
type From = { partnership: Partnership; at: Date };
type Written = { uid: string; sequence: number; start: Date; end: Date; joining: string; cancelled: boolean };

/** An occasion as an iCalendar file (RFC 5545) for anyone: without how to join, which is for those who booked. */
export function occasionCalendar(occasion: Occasion, from: From): string {
  const { publicId, version, startsAt, endsAt, cancelledAt } = occasion;
  const uid = `occasion-${publicId}@alongside`;
  const cancelled = cancelledAt !== null;
  return written(occasion, { uid, sequence: version, start: startsAt, end: endsAt, joining: '', cancelled }, from);
}

/**
 * A booking as an iCalendar file, with how to join. It keeps its identifier and counts up when the occasion changes, so
 * that a calendar moves it; once it is cancelled the file takes it out again (RFC 5546, 3.2.5).
 */
export function bookingCalendar({ booking, occasion }: BookedOccasion, from: From): string {
  const { publicId, version, startsAt, joining, cancelledAt } = occasion;
  const uid = `booking-${booking.id}-${publicId}@alongside`;
  const given = booking.cancelledAt !== null;
  const start = booking.slotAt ?? startsAt;
  const end = endOfBooking(occasion, booking.slotAt);
  const cancelled = given || cancelledAt !== null;
  const said = cancelled ? '' : joining;
  return written(occasion, { uid, sequence: version + (given ? 1 : 0), start, end, joining: said, cancelled }, from);
}

function written(occasion: Occasion, entry: Written, { partnership, at }: From): string {
  const { kind, title, place, what } = occasion;
  const { offerName, contacts } = partnership;
  const calendar = ical({
    // Never what was typed: the library writes a calendar's name as it stands, line ends too.
    name: OCCASION_KINDS[kind],
    method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Alongside', product: 'Occasions', language: 'EN' },
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: at,
    start: entry.start,
    end: entry.end,
    summary: `${OCCASION_KINDS[kind]}: ${title}`,
    location: place,
    description: [what, entry.joining].filter(Boolean).join('\n\n'),
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // RFC 5546, 3.2.1: whatever is published says who by; a role's address, never a person's.
    organizer: { name: offerName, email: contacts.help.email },
  });
  // RFC 5545, 3.1: every line ends so, the last one too.
  return `${calendar.toString()}\r\n`;
}
