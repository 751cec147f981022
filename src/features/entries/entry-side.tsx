import { day, dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import type { EntryView } from './entry.page.tsx';

/** Who keeps it, until when it holds, and what its keeper can do with the whole of it. */
export function entrySide(view: EntryView): Html {
  const { entry, publicHref } = view;
  return theSide({
    title: 'Keeping it true',
    children: [
      sideFacts(factsOf(view)),
      entry.shownAt && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={publicHref}>
            See it as everyone does
          </a>
        </p>
      ),
      view.may.keep && keeping(view),
    ],
  });
}

function factsOf({ entry, isReviewDue }: EntryView): { term: string; detail: Node }[] {
  const { ownerName, shownAt, reviewBy, retiredAt } = entry;
  const facts: { term: string; detail: Node }[] = [{ term: 'Owner', detail: ownerName }];
  if (shownAt) facts.push({ term: 'Shown since', detail: longDate(dayOf(shownAt)) });
  if (reviewBy && !retiredAt) {
    facts.push({ term: 'Review by', detail: [longDate(day(reviewBy)), isReviewDue && [' ', <b>(due)</b>]] });
  }
  return facts;
}

function keeping({ entry, shown, open, isReviewDue, csrf }: EntryView): Node {
  return [
    shown &&
      form({
        action: links.confirmation(entry.code),
        csrf,
        hidden: { seen: entry.version },
        children: [
          <p class="govuk-body-s">
            Looked at all of it? Say that it still holds, and be asked again in eighteen months.
          </p>,
          button({
            text: 'It is still true',
            classes: isReviewDue ? '' : 'govuk-button--secondary',
            preventDoubleClick: true,
          }),
        ],
      }),
    <ul class="govuk-list govuk-list--spaced govuk-!-margin-top-4">
      {!open && shown && item(links.draft(entry.code), 'Write a new version')}
      {item(links.owner(entry.code), 'Hand it to a colleague')}
      {shown && item(links.retirement(entry.code), 'Retire it')}
    </ul>,
  ];
}

function item(href: string, text: string): Html {
  return (
    <li>
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </li>
  );
}
