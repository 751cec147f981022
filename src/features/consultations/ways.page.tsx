import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { dayInWords } from '#src/casework/day-in-words.ts';
import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { placesInWords, whenInWords } from '#src/casework/occasions/occasion-words.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Line = { cluster: string | null; telephone: string; hours: string };
type Shown = {
  /** One for each cluster that the person works in. */
  lines: Line[];
  /** The one lead of all their settings. */
  whoRings: string | undefined;
  callBy: CalendarDay;
  /** The next drop-in with a slot left. */
  dropIn: Occasion | undefined;
  partnership: Partnership;
  at: Date;
};

export function waysPage(shown: Shown): Page {
  const body = (
    <>
      {heading({
        title: 'Talk to us first',
        lead: 'Ten minutes are often enough. No form, no child’s name.',
        size: 'l',
      })}
      <div class="al-talk">
        {way('Ring us now', ringing(shown))}
        {way('Ask us to ring you', calling(shown))}
        {way('Come to a drop-in', coming(shown))}
      </div>
      <p class="govuk-body">
        Talked already?{' '}
        <a class="govuk-link" href="/consultations/new">
          Record it in two minutes
        </a>
        , so that what was advised is not lost.
      </p>
    </>
  );
  return { title: 'Talk to us first', body, back: { text: 'Consultations', href: consultingLinks.consultations } };
}

function way(title: string, children: Node): Html {
  return (
    <section class="al-card al-talk__way">
      <h2 class="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}

function ringing({ lines }: Shown): Node {
  return lines.map(({ cluster, telephone, hours }) => (
    <>
      {lines.length > 1 && cluster && <h3 class="govuk-heading-s al-talk__cluster">{cluster}</h3>}
      <p class="govuk-body al-consult-number">
        <a class="govuk-link" href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>
          {telephone}
        </a>
      </p>
      <p class="govuk-body">{hours}</p>
    </>
  ));
}

function calling({ whoRings, callBy }: Shown): Node {
  return (
    <>
      <p class="govuk-body">
        {whoRings ?? 'The lead of the setting'} rings by <strong>{dayInWords(callBy)}</strong>, for about ten minutes.
      </p>
      {button({ text: 'Ask for a call', href: consultingLinks.askCall })}
    </>
  );
}

function coming({ dropIn, partnership, at }: Shown): Node {
  const all = (
    <a class="govuk-link" href={`${occasionLinks.list(partnership.code)}?kind=drop_in`}>
      See every date
    </a>
  );
  if (!dropIn) return <p class="govuk-body">Every slot is taken for now. {all}</p>;
  const left = placesInWords(dropIn, at);
  return (
    <>
      <p class="govuk-body">
        Next: <strong>{whenInWords(dropIn.startsAt, dropIn.endsAt)}</strong>. {dropIn.place}. With: {dropIn.holderTitle}
        . {tag(left)}
      </p>
      {button({ text: 'Book a slot', href: occasionLinks.book(dropIn.publicId), classes: 'govuk-button--secondary' })}
      <p class="govuk-body">{all}</p>
    </>
  );
}
