import type { BookedOccasion } from '#src/casework/occasions/load-bookings.ts';
import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';
import type { Page } from '#src/platform/http/answers.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** Made to be printed, and kept with what a person learnt. */
export function certificatePage({
  booking,
  occasion,
  partnership,
}: BookedOccasion & { partnership: Partnership }): Page {
  const { title, kind, holder, holderTitle, startsAt } = occasion;
  const body = (
    <>
      <div class="al-certificate">
        <p class="al-certificate__from">{partnership.offerName}</p>
        <h1 class="govuk-heading-xl">Certificate of attendance</h1>
        <p class="govuk-body">This is to say that</p>
        <p class="al-certificate__name">{booking.person}</p>
        <p class="govuk-body">{booking.setting}</p>
        <p class="govuk-body">took part in</p>
        <p class="al-certificate__title">{title}</p>
        <p class="govuk-body">
          {OCCASION_KINDS[kind]}, {longDate(dayOf(startsAt))}, {lasting(booking.slotAt, occasion)}
        </p>
        <p class="govuk-body">
          Held by {holder}, {holderTitle}
        </p>
        <p class="al-certificate__foot">{partnership.name}</p>
      </div>
      <p class="govuk-body al-not-printed">
        To keep it, print this page, or choose “Save as PDF” where your browser asks for a printer.
      </p>
    </>
  );
  const back = { text: 'Your bookings', href: occasionPaths.bookings };
  return { title: `Certificate of attendance: ${title}`, body, back };
}

function lasting(slotAt: Date | null, occasion: BookedOccasion['occasion']): string {
  const minutes = (endOfBooking(occasion, slotAt).getTime() - (slotAt ?? occasion.startsAt).getTime()) / 60_000;
  if (minutes < 60) return `${minutes} minutes`;
  const hours = minutes / 60;
  return `${Number(hours.toFixed(2))} hour${hours === 1 ? '' : 's'}`;
}
