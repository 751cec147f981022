import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { LONGEST_QUESTION, searchEntries } from '#src/casework/menu/search-entries.ts';
import type { SearchableMenu } from '#src/casework/menu/searchable-menu.ts';
import {
  countOptions,
  filterEntries,
  MENU_FILTERS,
  type MenuChoice,
  type MenuFilter,
  menuChoice,
  type Option,
} from '#src/domain/menu/filter-entries.ts';
import { keptIn } from './shortlist.ts';

export const PAGE_SIZE = 30;

/** What a visitor asks the menu, as the address says it. */
export type Asked = {
  q: string;
  /** More was typed than is read. */
  cut: boolean;
  choice: MenuChoice;
  page: number;
  /** Their shortlist, carried along. */
  kept: readonly string[];
};

export type MenuView = {
  asked: Asked;
  /** How many entries the menu has. */
  offered: number;
  total: number;
  /** From 1; never beyond the last. */
  page: number;
  shown: readonly PublishedEntry[];
  options: Record<MenuFilter, Option[]>;
};

export function readAsked(query: URLSearchParams): Asked {
  const typed = (query.get('q') ?? '').toWellFormed().replace(/\s+/g, ' ').trim();
  const page = Number(query.get('page'));
  return {
    q: typed.slice(0, LONGEST_QUESTION).toWellFormed(),
    cut: typed.length > LONGEST_QUESTION,
    choice: menuChoice((filter) => query.getAll(filter)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    kept: keptIn(query),
  };
}

/** The entries that answer, with what each filter would leave of them. */
export function menuView(menu: SearchableMenu, asked: Asked): MenuView {
  const codes = searchEntries(menu.index, asked.q);
  const found = codes ? codes.flatMap((code) => menu.byCode.get(code) ?? []) : menu.entries;
  const fitting = filterEntries(found, asked.choice);
  const last = Math.max(1, Math.ceil(fitting.length / PAGE_SIZE));
  const page = Math.min(asked.page, last);
  return {
    asked,
    offered: menu.entries.length,
    total: fitting.length,
    page,
    shown: fitting.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    options: countOptions(found, asked.choice),
  };
}

/** Whether anything narrows the menu. */
export function isNarrowed({ q, choice }: Asked): boolean {
  return q !== '' || Object.values(choice).some((chosen) => chosen.length > 0);
}

/** The query of an address that asks the same, on the first page unless told. */
export function queryOf({ q, choice }: Pick<Asked, 'q' | 'choice'>, page = 1): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  for (const name of Object.keys(MENU_FILTERS) as MenuFilter[]) {
    for (const value of choice[name]) query.append(name, value);
  }
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query}` : '';
}
