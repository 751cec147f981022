import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { longDate } from '#src/domain/calendar/calendar-day.ts';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { menuHref } from './menu.links.ts';
import { NEWS } from './news.ts';

const TITLE = 'What is new';

/** What changed in this service, the latest first, in a sentence or two each. */
export function newsPage(partnership: Partnership, today: CalendarDay): Page {
  const { help } = partnership.contacts;
  return {
    title: TITLE,
    partnership,
    back: { text: 'The menu of support', href: menuHref(partnership.code) },
    body: column([
      heading({ title: TITLE, lead: 'What changed in this service, the latest first.' }),
      NEWS.filter(({ on }) => on <= today).map(({ on, title, words }) => (
        <section class="al-news">
          <h2 class="govuk-heading-m al-news__title">{title}</h2>
          <p class="al-entry-quiet">{longDate(on)}</p>
          <p class="govuk-body">{words}</p>
        </section>
      )),
      <p class="govuk-body">
        What would help you next? Write to us:{' '}
        <a class="govuk-link" href={`mailto:${help.email}?subject=What%20would%20help%20next`}>
          {help.email}
        </a>
      </p>,
      demonstrationMark(partnership),
    ]),
  };
}
