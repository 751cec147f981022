import type { BookedOccasion } from '#src/casework/occasions/load-bookings.ts';
import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

const MOST = 3;

/** The next few things a person has booked, or hears are cancelled. */
export function upcoming(booked: BookedOccasion[], at: Date): BookedOccasion[] {
  return booked.filter(({ booking, occasion }) => endOfBooking(occasion, booking.slotAt) > at).slice(0, MOST);
}

export function booked(bookings: BookedOccasion[]): Html {
  return (
    <ul class="govuk-list al-list">
      {bookings.map(({ booking, occasion }) => (
        <li class="al-list__item al-list__item--row">
          <a class="govuk-link al-list__what" href={occasionPaths.bookings}>
            {occasion.title}
          </a>{' '}
          {standing(occasion.cancelledAt !== null, booking.waiting)}{' '}
          <span class="al-quiet">
            {whenInWords(booking.slotAt ?? occasion.startsAt, endOfBooking(occasion, booking.slotAt))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function standing(cancelled: boolean, waiting: boolean): Node {
  if (cancelled) return tag({ text: 'Cancelled', tone: 'late' });
  return waiting ? tag({ text: 'On the waiting list', tone: 'careful' }) : null;
}
