import type { FoundEntry, PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { entryHref, menuHref } from './menu.links.ts';

/** An entry that is offered no more: since when, why, and what there is instead. */
export function retiredPage(
  partnership: Partnership,
  { content, retiredAt, retiredBecause }: FoundEntry,
  instead: PublishedEntry | undefined,
): Page {
  const menu = menuHref(partnership.code);
  const since = retiredAt && ` since ${longDate(dayOf(retiredAt))}`;
  return {
    title: `No longer offered: ${content.title}`,
    partnership,
    back: { text: 'The menu of support', href: menu },
    body: column([
      heading({ title: content.title, caption: `No longer offered${since || ''}`, lead: retiredBecause ?? '' }),
      instead ? (
        <p class="govuk-body">
          In its place there is <strong>{instead.content.title}</strong>. {instead.content.summary}
        </p>
      ) : (
        <p class="govuk-body">Nothing took its exact place. The menu has what is offered now.</p>
      ),
      instead
        ? button({ text: 'See what there is instead', href: entryHref(partnership.code, instead.code) })
        : button({ text: 'See the menu of support', href: menu }),
    ]),
  };
}
