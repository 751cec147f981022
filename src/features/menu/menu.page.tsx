import { button } from '#src/govuk/components.ts';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { menuHref, printedHref, shortlistHref, strategiesHref } from './menu.links.ts';
import { carrying, isNarrowed, type MenuView, PAGE_SIZE, queryOf } from './menu.view.ts';
import { entryCard } from './menu-card.tsx';
import { chosenFilters, filterSide, SEARCH_FORM } from './menu-filters.tsx';
import { menuFoot } from './menu-foot.tsx';
import { nothingFound, nothingYet } from './menu-nothing.tsx';
import { safeFirst, tryTomorrow } from './menu-try.tsx';
import { keeping } from './shortlist.ts';

/** What an area offers, to read, to search and to narrow. */
export function menuPage(partnership: Partnership, view: MenuView): Page {
  const { asked, total, offered } = view;
  const said = counted(view);
  return {
    title: isNarrowed(asked) ? `${said} – Menu of support` : 'Menu of support',
    partnership,
    body: [
      heading({
        title: partnership.offerName,
        caption: 'Menu of support',
        // Whoever searches knows by then, and wants the answers.
        ...(isNarrowed(asked)
          ? {}
          : {
              lead: 'Everything on offer for settings, young people and families. Reading needs no account, and no diagnosis is needed for any of it.',
            }),
      }),
      offered === 0
        ? nothingYet(partnership)
        : [
            searchRow(partnership, view),
            <div class={hasFilters(view) ? 'al-menu' : undefined}>
              {hasFilters(view) && <div class="al-menu__side">{filterSide(partnership, view)}</div>}
              <section class="al-menu__main" aria-labelledby="results">
                <h2 class="govuk-heading-m al-menu__count" id="results">
                  {said}
                </h2>
                {chosenFilters(partnership, asked)}
                {view.unsafe && safeFirst(partnership)}
                {tryTomorrow(partnership, view)}
                {total === 0 ? nothingFound(partnership, asked) : results(partnership, view)}
              </section>
            </div>,
          ],
      menuFoot(partnership),
    ],
  };
}

/** Words that nothing answers leave nothing to filter. */
function hasFilters({ options }: MenuView): boolean {
  return Object.values(options).some((those) => those.length > 0);
}

/** '12 of 98 entries for “reading”': said in the title too, which is what is heard first. */
function counted({ asked, total, offered }: MenuView): string {
  const entries = offered === 1 ? '1 entry' : `${offered.toLocaleString('en-GB')} entries`;
  if (!isNarrowed(asked)) return entries;
  return `${total.toLocaleString('en-GB')} of ${entries}${asked.q ? ` for “${asked.q}”` : ''}`;
}

function searchRow(partnership: Partnership, { asked, total }: MenuView): Html {
  return (
    <search class="al-search al-menu-search" aria-label="Search the menu">
      <form method="get" action={menuHref(partnership.code)} id={SEARCH_FORM}>
        <label class="govuk-label govuk-label--s" for="q">
          What is it about?
        </label>
        <div class="govuk-hint" id="q-hint">
          In your own words, for example: won’t go to school, SaLT, pencil grip
        </div>
        {asked.cut && (
          <p class="govuk-body" id="q-cut">
            That was a lot of words: we looked for the beginning. A few words find more.
          </p>
        )}
        <div class="al-search__row">
          <input
            class="govuk-input al-search__box"
            id="q"
            name="q"
            type="search"
            value={asked.q}
            aria-describedby={asked.cut ? 'q-hint q-cut' : 'q-hint'}
          />
          {asked.cluster && <input type="hidden" name="cluster" value={asked.cluster} />}
          {asked.kept.length > 0 && <input type="hidden" name="entries" value={asked.kept.join(' ')} />}
          {button({ text: 'Search', classes: 'al-search__button' })}
        </div>
      </form>
      <p class="govuk-body al-menu-ways">
        <a class="govuk-link" href={keeping(strategiesHref(partnership.code), asked.kept)}>
          Strategies to try tomorrow
        </a>{' '}
        <a class="govuk-link" href={shortlistHref(partnership.code, asked.kept)}>
          Your shortlist{asked.kept.length > 0 ? ` (${asked.kept.length})` : ''}
        </a>{' '}
        {total > 0 && (
          <a class="govuk-link" href={carrying(printedHref(partnership.code), { ...asked, page: 1 })}>
            {isNarrowed(asked) ? 'Print these' : 'Print the menu'}
          </a>
        )}
      </p>
    </search>
  );
}

function results(partnership: Partnership, { asked, shown, page, total }: MenuView): Node {
  const href = (to: number) => keeping(`${menuHref(partnership.code)}${queryOf(asked, to)}`, asked.kept);
  return [
    <ul class="al-menu__results">{shown.map((entry) => entryCard(partnership, entry, { ...asked, page }))}</ul>,
    total > PAGE_SIZE && pagination({ page, pageSize: PAGE_SIZE, total, href, what: 'entries' }),
  ];
}
