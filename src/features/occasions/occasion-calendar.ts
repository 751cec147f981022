import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

type Mine = { at: Date; slotAt?: Date | null; joining?: string };

/** An occasion as an iCalendar file (RFC 5545); with a slot it is the slot, and only who booked is told how to join. */
export function occasionCalendar(occasion: Occasion, { at, slotAt = null, joining }: Mine): string {
  const { publicId, version, startsAt, kind, title, place, what, cancelledAt } = occasion;
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Alongside', product: 'Occasions', language: 'EN' },
  });
  calendar.createEvent({
    id: `occasion-${publicId}@alongside`,
    sequence: version,
    stamp: at,
    start: slotAt ?? startsAt,
    end: endOfBooking(occasion, slotAt),
    summary: `${OCCASION_KINDS[kind]}: ${title}`,
    location: place,
    description: [what, joining].filter(Boolean).join('\n\n'),
    status: cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // RFC 5545, 3.1: every line ends so, the last one too.
  return `${calendar.toString()}\r\n`;
}
