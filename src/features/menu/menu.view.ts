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
import { matchingStrategies } from '#src/domain/menu/matching-strategies.ts';
import { mattersIn } from '#src/domain/menu/synonyms.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { keeping, keptIn } from './shortlist.ts';

export const PAGE_SIZE = 30;
const CODE = /^[a-z0-9-]{1,60}$/;
const MOST_TO_TRY = 3;
const BEST = 2;
/** Matters in which somebody may be unsafe: whom to ring comes before any offer. */
const UNSAFE = ['safety', 'low_mood'];

/** What a visitor asks the menu, as the address says it. */
export type Asked = {
  q: string;
  /** More was typed than is read. */
  cut: boolean;
  choice: MenuChoice;
  page: number;
  /** The code of the cluster whose waits they look at; empty for all. */
  cluster: string;
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
  /** To try tomorrow, for what was asked. */
  toTry: readonly Strategy[];
  /** The words speak of somebody's safety. */
  unsafe: boolean;
};

export function readAsked(query: URLSearchParams): Asked {
  const typed = (query.get('q') ?? '').toWellFormed().replace(/\s+/g, ' ').trim();
  const page = Number(query.get('page'));
  return {
    q: typed.slice(0, LONGEST_QUESTION).toWellFormed(),
    cut: typed.length > LONGEST_QUESTION,
    choice: menuChoice((filter) => query.getAll(filter)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    cluster: CODE.exec(query.get('cluster') ?? '')?.[0] ?? '',
    kept: keptIn(query),
  };
}

/** The entries that answer, with what each filter would leave of them. */
export function menuView(menu: SearchableMenu, asked: Asked): MenuView {
  const found = answering(menu, asked);
  const fitting = filterEntries(found, asked.choice);
  const unsafe = mattersIn(asked.q).some((matter) => UNSAFE.includes(matter));
  const last = Math.max(1, Math.ceil(fitting.length / PAGE_SIZE));
  const page = Math.min(asked.page, last);
  return {
    asked,
    offered: menu.entries.length,
    total: fitting.length,
    page,
    shown: fitting.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    options: countOptions(found, asked.choice),
    toTry: asked.q === '' || unsafe ? [] : toTry(asked.q, fitting),
    unsafe,
  };
}

/** All entries that answer, the best first. */
export function entriesFor(menu: SearchableMenu, asked: Asked): PublishedEntry[] {
  return filterEntries(answering(menu, asked), asked.choice);
}

function answering(menu: SearchableMenu, { q }: Asked): readonly PublishedEntry[] {
  const codes = searchEntries(menu.index, q);
  return codes ? codes.flatMap((code) => menu.byCode.get(code) ?? []) : menu.entries;
}

/** What the best answers say to try first; where none answers, the strategies that the words lead to. */
function toTry(q: string, fitting: readonly PublishedEntry[]): Strategy[] {
  const codes = new Set(fitting.slice(0, BEST).flatMap(({ content }) => content.tryFirst));
  const first = [...codes].flatMap((code) => strategyByCode(code) ?? []);
  return first.length > 0 ? first.slice(0, MOST_TO_TRY) : matchingStrategies(q, MOST_TO_TRY);
}

/** Whether anything narrows the menu. */
export function isNarrowed({ q, choice }: Asked): boolean {
  return q !== '' || Object.values(choice).some((chosen) => chosen.length > 0);
}

/** The query of an address that asks the same, on the first page unless told. */
export function queryOf({ q, choice, cluster }: Pick<Asked, 'q' | 'choice' | 'cluster'>, page = 1): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  for (const name of Object.keys(MENU_FILTERS) as MenuFilter[]) {
    for (const value of choice[name]) query.append(name, value);
  }
  if (cluster) query.set('cluster', cluster);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query}` : '';
}

/** An address that carries along what is asked of the menu and what is kept, so that the way back leads to the same list. */
export function carrying(href: string, asked: Asked): string {
  return keeping(`${href}${queryOf(asked, asked.page)}`, asked.kept);
}
