import { timeOf } from '#src/domain/calendar/calendar-day.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { consultingLinks } from './consulting-links.ts';

type Booked = { id: number; settingId: number; person: string; setting: string; slotAt: Date | null };

/** From those who came to a record of what was said, one tap each, until it is written. */
export function writeItDown(bookings: Booked[], recorded: Map<number, number>): Html {
  return (
    <ul class="govuk-list al-list">
      {bookings.map((booked) => (
        <li class="al-list__item">{line(booked, recorded.get(booked.id))}</li>
      ))}
    </ul>
  );
}

function line(booked: Booked, consultationId: number | undefined): Html {
  const who = `${booked.slotAt ? `${timeOf(booked.slotAt)}: ` : ''}${booked.person}`;
  const [text, href] = consultationId
    ? ['Read what was advised', consultingLinks.consultation(consultationId)]
    : ['Write down what was advised', consultingLinks.newOf(booked)];
  return (
    <>
      {who}{' '}
      <a class="govuk-link" href={href}>
        {text}
        <span class="govuk-visually-hidden"> to {booked.person}</span>
      </a>
    </>
  );
}
