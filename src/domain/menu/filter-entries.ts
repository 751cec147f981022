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
  const used = usedIn(choice);
  return entries.filter(({ content }) => used.every((one) => fits(content, one)));
}

/**
 * The options of every filter. An option's count is how many entries it alone would leave beside the choices of the
 * other filters, so that it says what pressing it leads to. Options that lead to nothing are left out, unless chosen.
 */
export function countOptions(
  found: readonly { content: EntryContent }[],
  choice: MenuChoice,
): Record<MenuFilter, Option[]> {
  const used = usedIn(choice);
  const counts = OPTIONS.map(() => 0);
  for (const { content } of found) {
    const misses = used.filter((one) => !fits(content, one));
    if (misses.length > 1) continue;
    for (const place of placesOf(content))
      if (misses.length === 0 || OPTIONS[place]?.name === misses[0]?.name) counts[place] = (counts[place] ?? 0) + 1;
  }
  const options = OPTIONS.map(({ name, value }, place) => ({
    name,
    option: { value, text: labelOf(name, value), count: counts[place] ?? 0, chosen: choice[name].includes(value) },
  })).filter(({ option: { count, chosen } }) => count > 0 || chosen);
  const of = (name: MenuFilter) => options.filter((each) => each.name === name).map(({ option }) => option);
  return Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<MenuFilter, Option[]>;
}

/** Every option of every filter, each in a place. */
const OPTIONS = NAMES.flatMap((name) => MENU_FILTERS[name].values.map((value) => ({ name, value })));

/** The places of the options that an entry fits; comparing words of thousands of entries at each question takes too long. */
const places = new WeakMap<EntryContent, readonly number[]>();

function placesOf(content: EntryContent): readonly number[] {
  const known = places.get(content);
  if (known) return known;
  const fitting = OPTIONS.flatMap(({ name, value }, place) => (valuesOf(content, name).includes(value) ? [place] : []));
  places.set(content, fitting);
  return fitting;
}

/** A filter that narrows, and which places it leaves. */
type Used = { name: MenuFilter; leaves: readonly boolean[] };

function usedIn(choice: MenuChoice): Used[] {
  return NAMES.filter((name) => choice[name].length > 0).map((name) => ({
    name,
    leaves: OPTIONS.map((option) => option.name === name && choice[name].includes(option.value)),
  }));
}

function fits(content: EntryContent, { leaves }: Used): boolean {
  return placesOf(content).some((place) => leaves[place]);
}

/** What people read of an option. */
export function labelOf(name: MenuFilter, value: string): string {
  const options: Readonly<Record<string, string>> = MENU_FILTERS[name].options;
  return options[value] ?? value;
}

function valuesOf(content: EntryContent, name: MenuFilter): readonly string[] {
  return MENU_FILTERS[name].of(content);
}
