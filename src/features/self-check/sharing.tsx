import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './self-check.links.ts';
import type { TakenPage } from './taken.page.tsx';

/** Who sees it, and the button to change that. */
export function sharing({ check, lead, partnership, csrf }: TakenPage): Html {
  const who = lead?.name ?? 'your lead';
  if (check.sharedAt) {
    return section({
      title: 'Who sees it',
      children: (
        <>
          <p class="govuk-body">
            You, your colleagues, {who} and the managers of the team, since {longDate(dayOf(check.sharedAt))}.
          </p>
          {form({
            action: links.endOfSharingOf(check.id),
            csrf,
            children: button({ text: 'Take it back', classes: 'govuk-button--secondary', preventDoubleClick: true }),
          })}
        </>
      ),
    });
  }
  return section({
    title: 'Who sees it',
    children: (
      <>
        <p class="govuk-body">
          You and your colleagues, nobody else. If you share it, {who} and the managers of the team see it too, with
          what you wrote, and it counts in the picture of your {partnership.words.cluster.one}, which shows nothing of
          fewer than {partnership.publication.smallest} settings. You can take it back at any time.
        </p>
        {form({
          action: links.sharingOf(check.id),
          csrf,
          children: button({ text: `Share with ${who}`, preventDoubleClick: true }),
        })}
      </>
    ),
  });
}
