import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { AREAS, type Area, codes, LEVELS } from '#src/domain/vocabulary.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { phasesSaid } from './entry-lists.ts';
import { menuHref, strategiesHref, strategyHref } from './menu.links.ts';
import { keeping } from './shortlist.ts';
import { type Chosen, FILTERS, type Filter, queryWith } from './strategy-filter.ts';

type View = { chosen: Chosen; shown: readonly Strategy[]; kept: readonly string[] };

const TITLE = 'Strategies to try tomorrow';

/** Every strategy in a line or two, under its area of need. */
export function strategiesPage(partnership: Partnership, view: View): Page {
  const { shown, kept } = view;
  const areas = codes(AREAS).filter((area) => shown.some((strategy) => strategy.area === area));
  return {
    title: TITLE,
    partnership,
    back: { text: 'The menu of support', href: keeping(menuHref(partnership.code), kept) },
    body: [
      heading({
        title: TITLE,
        caption: partnership.universalOfferName,
        lead: 'Small things that need no request, no label and no money. Choose one and do it every day for two weeks.',
      }),
      <div class="al-filters">
        {(Object.keys(FILTERS) as Filter[]).map((filter) => choice(partnership, view, filter))}
      </div>,
      <p class="govuk-body al-entry-quiet" role="status">
        {shown.length === 1 ? '1 strategy' : `${shown.length} strategies`}
      </p>,
      shown.length === 0 &&
        emptyState({
          title: 'Nothing here fits all three',
          text: 'Take one choice away, and there is more.',
          action: { text: 'See every strategy', href: keeping(strategiesHref(partnership.code), kept) },
        }),
      areas.map((area) => inArea(partnership, area, view)),
      demonstrationMark(partnership),
    ],
  };
}

function inArea(partnership: Partnership, area: Area, { shown, kept }: View): Html {
  return section({
    id: area,
    title: AREAS[area],
    children: (
      <ul class="al-entry-cards">
        {shown
          .filter((strategy) => strategy.area === area)
          .map((strategy) => (
            <li class="al-card">
              <h3 class="govuk-heading-s">
                <a class="govuk-link" href={keeping(strategyHref(partnership.code, strategy.code), kept)}>
                  {strategy.title}
                </a>
              </h3>
              <p class="al-strategy__for">
                <span class="al-strategy__level">{LEVELS[strategy.level]}</span>{' '}
                <span>{phasesSaid(strategy.phases)}</span>
              </p>
              <p class="govuk-body">{strategy.what}</p>
            </li>
          ))}
      </ul>
    ),
  });
}

/** One row of links: what is chosen is said, and every other choice is one press away. */
function choice(partnership: Partnership, { chosen, kept }: View, filter: Filter): Html {
  const { name, options } = FILTERS[filter];
  const href = (value?: string) =>
    keeping(`${strategiesHref(partnership.code)}${queryWith(chosen, filter, value)}`, kept);
  return (
    <nav class="al-filters__row" aria-label={name}>
      <span class="al-filters__name">{name}</span>
      <ul class="al-filters__list">
        {option('All', href(), chosen[filter] === undefined)}
        {options.map(({ value, text }) => option(text, href(value), chosen[filter] === value))}
      </ul>
    </nav>
  );
}

function option(text: string, href: string, current: boolean): Node {
  return (
    <li>
      <a class="al-filters__option" href={href} aria-current={current ? 'true' : undefined}>
        {text}
      </a>
    </li>
  );
}
