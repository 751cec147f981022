import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { ACCESS } from '#src/domain/menu/entry.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { levelsSaid, phasesSaid } from './entry-lists.ts';
import { entryHref, menuHref } from './menu.links.ts';
import { type Asked, carrying, isNarrowed } from './menu.view.ts';

type View = {
  asked: Asked;
  entries: readonly PublishedEntry[];
  /** In full: what is on paper leads nowhere by itself. */
  origin: string;
  today: CalendarDay;
};

/** Every entry in two lines, by its first area of need: for the wall of a staff room. */
export function printedPage(partnership: Partnership, view: View): Page {
  const { asked, entries, origin, today } = view;
  const title = isNarrowed(asked) ? 'From the menu of support' : 'The menu of support';
  const forAny = entries.filter(({ content }) => content.areas.length === codes(AREAS).length);
  const others = entries.filter((entry) => !forAny.includes(entry));
  const areas = codes(AREAS).map((area) => ({
    name: AREAS[area],
    entries: others.filter(({ content }) => content.areas[0] === area),
  }));
  const groups = [...areas, { name: 'Every area of need', entries: forAny }];
  return {
    title: `${title}, to print`,
    partnership,
    unlisted: true,
    back: { text: 'The menu of support', href: carrying(menuHref(partnership.code), asked) },
    body: (
      <div class="al-printed">
        {heading({
          title,
          caption: partnership.offerName,
          lead: `${counted(entries.length)}, as of ${longDate(today)}.`,
        })}
        <p class="govuk-body al-not-printed">Print it with Ctrl and P, or on a phone with Share and then Print.</p>
        <p class="govuk-body">
          Read more, without an account: {origin}
          {menuHref(partnership.code)}. Talk to us: {partnership.consult.phone}. {partnership.consult.when}
        </p>
        {groups.filter((group) => group.entries.length > 0).map((group) => ofGroup(partnership, group))}
        {demonstrationMark(partnership)}
      </div>
    ),
  };
}

function counted(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`;
}

function ofGroup(partnership: Partnership, group: { name: string; entries: readonly PublishedEntry[] }): Html {
  return (
    <section>
      <h2 class="govuk-heading-m">{group.name}</h2>
      <ul class="al-printed__list">
        {group.entries.map(({ code, content }) => (
          <li class="al-printed__one">
            <a class="govuk-link al-printed__title" href={entryHref(partnership.code, code)}>
              {content.title}
            </a>{' '}
            <span>{content.summary}</span>{' '}
            <span class="al-printed__for">
              {phasesSaid(content.phases)} · {levelsSaid(content)} · {content.time} · {ACCESS[content.access]}:{' '}
              {content.contact}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
