import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { BookedOccasion } from '#src/casework/occasions/load-bookings.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { type Fact, facts } from '#src/govuk/pieces/facts.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { linked } from './linked.tsx';

type Shown = {
  booked: BookedOccasion[];
  /** Whether the person works at several settings: only then it needs saying which a booking is for. */
  several: boolean;
  at: Date;
  csrf: string;
  partnership: Partnership;
};

export function bookingsPage(shown: Shown): Page {
  const { at, partnership } = shown;
  const booked = shown.booked.filter(({ booking }) => !booking.cancelledAt);
  const coming = booked.filter((each) => ends(each) > at);
  const been = booked
    .filter((each) => ends(each) <= at && !each.booking.waiting && !each.occasion.cancelledAt)
    .reverse();
  const more = { text: 'See what is coming up', href: occasionLinks.list(partnership.code) };
  const body = column(
    <>
      {heading({
        title: 'Your bookings',
        lead: 'Where you have a place, how to join, and what was shared afterwards.',
        size: 'l',
      })}
      {coming.length > 0 ? (
        <>
          {section({ title: 'Coming up', children: coming.map((each) => comingUp(each, shown)) })}
          <p class="govuk-body">
            <a class="govuk-link" href={more.href}>
              {more.text}
            </a>
          </p>
        </>
      ) : (
        emptyState({ title: 'Nothing is booked', text: 'Drop-ins, training and meetings are free.', action: more })
      )}
      {givenUp(shown)}
      {been.length > 0 &&
        section({ title: 'Where you have been', children: been.map((each) => afterwards(each, shown)) })}
    </>,
  );
  return { title: 'Your bookings', body };
}

/** What the person cancelled and did not book again: to take it out of a calendar, or to think better of it. */
function givenUp({ booked, at, partnership }: Shown): Node {
  const again = (each: BookedOccasion) =>
    booked.some(({ booking, occasion }) => occasion.id === each.occasion.id && booking.id > each.booking.id);
  const cancelled = booked.filter(
    (each) => each.booking.cancelledAt && !each.booking.waiting && ends(each) > at && !again(each),
  );
  if (cancelled.length === 0) return null;
  return section({
    title: 'What you cancelled',
    children: (
      <ul class="govuk-list al-list">
        {cancelled.map((each) => (
          <li class="al-list__item">
            <a class="govuk-link" href={occasionLinks.occasion(partnership.code, each.occasion.publicId)}>
              {each.occasion.title}
            </a>{' '}
            <span class="al-quiet">{whenInWords(begins(each), ends(each))}</span> {calendarLink(each)}
          </li>
        ))}
      </ul>
    ),
  });
}

function calendarLink({ booking, occasion }: BookedOccasion): Html {
  const cancelled = booking.cancelledAt || occasion.cancelledAt;
  return (
    <a class="govuk-link" href={occasionLinks.booking(booking.id, 'calendar')}>
      {cancelled ? 'Take it out of your calendar' : 'Put it in your calendar'}
      <span class="govuk-visually-hidden">: {occasion.title}</span>
    </a>
  );
}

function comingUp(each: BookedOccasion, { at, csrf, several }: Shown): Html {
  const { booking, occasion } = each;
  const { joining, place, cancelledAt, cancelledBecause } = occasion;
  const hasPlace = !booking.waiting && !cancelledAt;
  return card(
    each,
    [
      ...(cancelledAt ? [{ key: 'Cancelled', value: cancelledBecause }] : []),
      { key: 'Where', value: place },
      { key: 'With', value: `${occasion.holder}, ${occasion.holderTitle}` },
      ...bookedFor(each, several),
      ...(hasPlace && joining ? [{ key: 'How to join', value: linked(joining) }] : []),
      ...(hasPlace && occasion.materials ? [{ key: 'Materials', value: linked(occasion.materials) }] : []),
    ],
    !cancelledAt || !booking.waiting ? (
      <div class="govuk-body al-booking__actions">
        {!booking.waiting && calendarLink(each)}
        {!cancelledAt && begins(each) > at && cancelForm(each, csrf)}
      </div>
    ) : null,
  );
}

function cancelForm({ booking, occasion }: BookedOccasion, csrf: string): Html {
  const words = booking.waiting ? 'Leave the waiting list' : 'Cancel my booking';
  return form({
    action: occasionLinks.booking(booking.id, 'cancellation'),
    csrf,
    children: button({
      html: [words, <span class="govuk-visually-hidden">: {occasion.title}</span>],
      classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
      preventDoubleClick: true,
    }),
  });
}

function afterwards(each: BookedOccasion, { several }: Shown): Html {
  const { booking, occasion } = each;
  return card(
    each,
    [
      ...bookedFor(each, several),
      { key: 'Materials', value: linked(occasion.materials || 'Nothing was shared yet.') },
      ...(booking.useful ? [{ key: 'Useful', value: USEFUL[booking.useful] }] : []),
    ],
    booking.attended ? (
      <div class="govuk-body al-booking__actions">
        <a class="govuk-link" href={occasionLinks.booking(booking.id, 'remarks')}>
          {booking.useful ? 'Change what you said' : 'Was it useful? Tell us'}
          <span class="govuk-visually-hidden">: {occasion.title}</span>
        </a>{' '}
        {occasion.kind === 'drop_in' && [
          <a class="govuk-link" href={consultingLinks.newOf(booking)}>
            Write down what was advised<span class="govuk-visually-hidden">: {occasion.title}</span>
          </a>,
          ' ',
        ]}
        <a class="govuk-link" href={occasionLinks.booking(booking.id, 'certificate')}>
          Certificate of attendance<span class="govuk-visually-hidden">: {occasion.title}</span>
        </a>
      </div>
    ) : null,
  );
}

export const USEFUL = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;

function bookedFor({ booking }: BookedOccasion, several: boolean): Fact[] {
  return several ? [{ key: 'Booked for', value: booking.setting }] : [];
}

function card(each: BookedOccasion, rows: Fact[], below: Node): Html {
  const { occasion } = each;
  return (
    <article class="al-booking">
      <h3 class="govuk-heading-s al-booking__title">{occasion.title}</h3>
      <p class="al-booking__when">
        {OCCASION_KINDS[occasion.kind]}, {whenInWords(begins(each), ends(each))} {state(each)}
      </p>
      {facts({ quiet: true, rows })}
      {below}
    </article>
  );
}

function state({ booking, occasion }: BookedOccasion): Node {
  if (occasion.cancelledAt) return tag({ text: 'Cancelled', tone: 'late' });
  if (booking.waiting) return tag({ text: 'On the waiting list', tone: 'careful' });
  if (booking.attended) return tag({ text: 'You came', tone: 'done' });
  return null;
}

function begins({ booking, occasion }: BookedOccasion): Date {
  return booking.slotAt ?? occasion.startsAt;
}

function ends({ booking, occasion }: BookedOccasion): Date {
  return endOfBooking(occasion, booking.slotAt);
}
