import type { EntryContent } from '../menu/entry.ts';
import { contentPhasesOf, suitsPhase } from '../requests/phases.ts';
import { STRATEGIES } from '../requests/strategies/all-strategies.ts';
import type { Strategy } from '../requests/strategies/strategy.ts';
import type { Area, Level, Phase } from '../vocabulary.ts';
import type { AreaPicture } from './picture.ts';

type Offered = { code: string; content: Pick<EntryContent, 'areas' | 'levels' | 'phases'> };
/** Where to begin: an area of need, with what fits it. */
export type LedTo<Entry> = { area: Area; notYet: number; developing: number; entries: Entry[]; strategies: Strategy[] };

/** Few enough to read at once. */
const EACH = 3;

/**
 * What a self-check leads to: the areas with something to build, and for each at most three entries and three strategies.
 * Areas with most 'not yet' first, then most 'developing', then the order of the list. Entries and strategies suit the phase;
 * universal before targeted, never specialist only; then those for fewer areas and fewer phases (a closer fit), then by code.
 * Nothing is named twice: an entry for several areas stands with the first of them. The same input gives the same order.
 */
export function ledTo<Entry extends Offered>(
  picture: readonly AreaPicture[],
  entries: readonly Entry[],
  phase: Phase,
): LedTo<Entry>[] {
  const phases = contentPhasesOf(phase);
  const fitting = entries.filter(({ content }) => isEarly(content.levels) && suitsPhase(content.phases, phases));
  const named = new Set<string>();
  return areasToBuild(picture).map(({ area, not_yet, developing }) => {
    const chosen = fitting
      .filter(({ code, content }) => content.areas.includes(area) && !named.has(code))
      .toSorted(byCloseness)
      .slice(0, EACH);
    for (const { code } of chosen) named.add(code);
    const tries = STRATEGIES.filter((each) => each.area === area && isEarly([each.level]))
      .filter((each) => suitsPhase(each.phases, phases))
      .toSorted((a, b) => ORDER[a.level] - ORDER[b.level] || a.phases.length - b.phases.length)
      .slice(0, EACH);
    return { area, notYet: not_yet, developing, entries: chosen, strategies: tries };
  });
}

function areasToBuild(picture: readonly AreaPicture[]): AreaPicture[] {
  return picture
    .filter(({ not_yet, developing }) => not_yet + developing > 0)
    .toSorted((a, b) => b.not_yet - a.not_yet || b.developing - a.developing);
}

function byCloseness(a: Offered, b: Offered): number {
  return (
    lowest(a.content.levels) - lowest(b.content.levels) ||
    a.content.areas.length - b.content.areas.length ||
    a.content.phases.length - b.content.phases.length ||
    (a.code < b.code ? -1 : 1)
  );
}

const ORDER: Record<Level, number> = { universal: 0, targeted: 1, specialist: 2 };

function lowest(levels: readonly Level[]): number {
  return Math.min(...levels.map((level) => ORDER[level]));
}

function isEarly(levels: readonly Level[]): boolean {
  return levels.some((level) => level !== 'specialist');
}
