import {
  labelOf,
  MENU_FILTERS,
  type MenuChoice,
  type MenuFilter,
  type Option,
} from '#src/domain/menu/filter-entries.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField } from '#src/govuk/fields.tsx';
import { theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { menuHref } from './menu.links.ts';
import { type Asked, type MenuView, queryOf } from './menu.view.ts';
import { keeping } from './shortlist.ts';

/** The boxes stand beside the list and belong to the form of the search above it. */
export const SEARCH_FORM = 'menu-search';

const NAMES = Object.keys(MENU_FILTERS) as MenuFilter[];

/** Every filter as checkboxes, each with how many entries it leads to. */
export function filterSide(partnership: Partnership, { asked, options }: MenuView): Html {
  const used = NAMES.reduce((sum, name) => sum + asked.choice[name].length, 0);
  return theSide({
    title: used > 0 ? `Filter (${used} in use)` : 'Filter',
    children: [
      <p class="al-menu-skip">
        <a class="govuk-link" href="#results">
          Skip to the entries
        </a>
      </p>,
      NAMES.map((name) => boxes(name, options[name])),
      button({ text: 'Show entries', classes: 'al-menu-show', attributes: { form: SEARCH_FORM } }),
      used > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={hrefWith(partnership, asked, {})}>
            Clear the filters
          </a>
        </p>
      ),
    ],
  });
}

function boxes(name: MenuFilter, options: readonly Option[]): Node {
  if (options.length === 0) return null;
  return checkboxesField({
    name,
    legend: MENU_FILTERS[name].name,
    size: 's',
    small: true,
    items: options.map(({ value, text, count }) => ({
      value,
      text: `${text} (${count.toLocaleString('en-GB')})`,
      attributes: { form: SEARCH_FORM },
    })),
    values: options.filter(({ chosen }) => chosen).map(({ value }) => value),
  });
}

/** What is chosen, each to be taken away by one press. */
export function chosenFilters(partnership: Partnership, asked: Asked): Node {
  const chosen = NAMES.flatMap((name) => asked.choice[name].map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  return (
    <ul class="al-menu-chosen" aria-label="Filters in use">
      {chosen.map(({ name, value }) => (
        <li>
          <a class="al-menu-chosen__one" href={hrefWith(partnership, asked, without(asked.choice, name, value))}>
            <span class="govuk-visually-hidden">Take away the filter </span>
            {labelOf(name, value)}
            <span aria-hidden="true">{'\u00a0×'}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function without(choice: MenuChoice, name: MenuFilter, value: string): MenuChoice {
  return { ...choice, [name]: choice[name].filter((each) => each !== value) };
}

function hrefWith(partnership: Partnership, { q, kept, cluster }: Asked, choice: Partial<MenuChoice>): string {
  const none = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as MenuChoice;
  return keeping(`${menuHref(partnership.code)}${queryOf({ q, cluster, choice: { ...none, ...choice } })}`, kept);
}
