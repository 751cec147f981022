import { EVERY_PHASE } from '../requests/phases.ts';
import { AREAS, codes, LEVELS, PHASES } from '../vocabulary.ts';
import { ACCESS, DELIVERERS, type EntryContent, STRANDS } from './entry.ts';

/** What a menu is narrowed by, in the order people think of it. */
export const MENU_FILTERS = {
  area: { name: 'Area of need', options: AREAS, values: codes(AREAS), of: (content) => content.areas },
  phase: { name: 'Phase', options: PHASES, values: EVERY_PHASE, of: (content) => content.phases },
  level: { name: 'How much support', options: LEVELS, values: codes(LEVELS), of: (content) => content.levels },
  access: { name: 'How you get it', options: ACCESS, values: codes(ACCESS), of: (content) => [content.access] },
  strand: { name: 'What is worked on', options: STRANDS, values: codes(STRANDS), of: (content) => [content.strand] },
  deliverer: {
    name: 'Who gives it',
    options: DELIVERERS,
    values: codes(DELIVERERS),
    of: (content) => content.deliverers,
  },
} as const satisfies Record<string, Filter>;

type Filter = {
  name: string;
  options: Readonly<Record<string, string>>;
  values: readonly string[];
  of(content: EntryContent): readonly string[];
};
export type MenuFilter = keyof typeof MENU_FILTERS;
/** The options chosen of each filter; none chosen narrows nothing. */
export type MenuChoice = Readonly<Record<MenuFilter, readonly string[]>>;
export type Option = { value: string; text: string; count: number; chosen: boolean };

const NAMES = Object.keys(MENU_FILTERS) as MenuFilter[];

/** The choice that something says, option by option; whatever is not known is not chosen. */
export function menuChoice(said: (filter: MenuFilter) => readonly string[]): MenuChoice {
  const known = (name: MenuFilter) => {
    const values = new Set(said(name));
    return MENU_FILTERS[name].values.filter((value) => values.has(value));
  };
  return Object.fromEntries(NAMES.map((name) => [name, known(name)])) as Record<MenuFilter, string[]>;
}

/** The entries that fit one option at least of every filter used, in their order. */
export function filterEntries<Entry extends { content: EntryContent }>(
  entries: readonly Entry[],
  choice: MenuChoice,
): Entry[] {
  return entries.filter(({ content }) => NAMES.every((name) => fits(content, name, choice)));
}

/**
 * The options of every filter. An option's count is how many entries it alone would leave beside the choices of the
 * other filters, so that it says what pressing it leads to. Options that lead to nothing are left out, unless chosen.
 */
export function countOptions(
  found: readonly { content: EntryContent }[],
  choice: MenuChoice,
): Record<MenuFilter, Option[]> {
  const counted = Object.fromEntries(NAMES.map((name) => [name, new Map<string, number>()])) as Counts;
  for (const { content } of found) {
    const misses = NAMES.filter((name) => !fits(content, name, choice));
    for (const name of misses.length === 0 ? NAMES : misses.length === 1 ? misses : [])
      add(counted[name], content, name);
  }
  return Object.fromEntries(NAMES.map((name) => [name, optionsOf(name, counted[name], choice)])) as Record<
    MenuFilter,
    Option[]
  >;
}

type Counts = Record<MenuFilter, Map<string, number>>;

function fits(content: EntryContent, name: MenuFilter, choice: MenuChoice): boolean {
  const chosen = choice[name];
  return chosen.length === 0 || valuesOf(content, name).some((value) => chosen.includes(value));
}

function add(counts: Map<string, number>, content: EntryContent, name: MenuFilter): void {
  for (const value of new Set(valuesOf(content, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function optionsOf(name: MenuFilter, counts: Map<string, number>, choice: MenuChoice): Option[] {
  return MENU_FILTERS[name].values
    .map((value) => ({
      value,
      text: labelOf(name, value),
      count: counts.get(value) ?? 0,
      chosen: choice[name].includes(value),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen);
}

/** What people read of an option. */
export function labelOf(name: MenuFilter, value: string): string {
  const options: Readonly<Record<string, string>> = MENU_FILTERS[name].options;
  return options[value] ?? value;
}

function valuesOf(content: EntryContent, name: MenuFilter): readonly string[] {
  return MENU_FILTERS[name].of(content);
}
