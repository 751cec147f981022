import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { isOpen, placesLeft } from '#src/casework/occasions/occasion-words.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { forFamilies } from './for-families.tsx';
import { occasionFacts } from './occasion-facts.tsx';

type Shown = { occasion: Occasion; partnership: Partnership; at: Date };

export function occasionPage({ occasion, partnership, at }: Shown): Page {
  const { title, kind, what, holderTitle, entryCode, entryTitle, publicId, cancelledAt, endsAt } = occasion;
  const body = column(
    <>
      {heading({ title, caption: OCCASION_KINDS[kind], size: 'l' })}
      {cancelledAt ? calledOff(occasion) : endsAt <= at && over(partnership)}
      {paragraphs(what)}
      {occasionFacts(occasion, at, holderTitle)}
      {isOpen(occasion, at) && booking(occasion, at)}
      {endsAt > at && (
        <p class="govuk-body">
          <a class="govuk-link" href={occasionLinks.calendar(partnership.code, publicId)}>
            {cancelledAt ? 'Take it out of your calendar' : 'Put it in your calendar'}
          </a>
        </p>
      )}
      {entryCode && (
        <p class="govuk-body">
          In the menu:{' '}
          <a class="govuk-link" href={`/menu/${partnership.code}/entries/${entryCode}`}>
            {entryTitle}
          </a>
        </p>
      )}
      {forFamilies(partnership)}
    </>,
  );
  return {
    title: `${title} – ${partnership.offerName}`,
    body,
    partnership,
    back: { text: 'Drop-ins, training and meetings', href: occasionLinks.list(partnership.code) },
  };
}

function calledOff({ cancelledBecause }: Occasion): Html {
  return panel({ title: 'Cancelled', children: <p class="govuk-body">{cancelledBecause}</p> });
}

function over({ code }: Partnership): Html {
  return panel({
    title: 'This is over',
    children: (
      <p class="govuk-body">
        If you were there, sign in and look at your bookings for what was shared. There may be another:{' '}
        <a class="govuk-link" href={occasionLinks.list(code)}>
          see what is coming up
        </a>
        .
      </p>
    ),
  });
}

function booking(occasion: Occasion, at: Date): Html {
  const isFull = occasion.waiting > 0 || placesLeft(occasion, at) === 0;
  const words = isFull ? 'Join the waiting list' : occasion.slotMinutes === null ? 'Book a place' : 'Choose a slot';
  return (
    <>
      {actions(button({ text: words, href: occasionLinks.book(occasion.publicId) }))}
      <p class="govuk-hint">
        To book, sign in as somebody who works at a setting. How to join is told to those who booked.
      </p>
    </>
  );
}

export function paragraphs(text: string): Node {
  return text
    .split(/\n+/)
    .filter(Boolean)
    .map((each) => <p class="govuk-body">{each}</p>);
}
