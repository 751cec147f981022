import type { EntryContent } from '../menu/entry.ts';
import { type ContentPhase, contentPhasesOf, suitsPhase } from '../requests/phases.ts';
import { STRATEGIES } from '../requests/strategies/all-strategies.ts';
import type { Strategy } from '../requests/strategies/strategy.ts';
import type { Area, Level, Phase } from '../vocabulary.ts';
import type { AreaPicture } from './picture.ts';

type Offered = { code: string; content: Pick<EntryContent, 'areas' | 'levels' | 'phases'> };
/** Something on a day, of an entry or of none, for one cluster or for everyone; no phases are all phases. */
type Held = { entryCode: string | null; clusterId: number | null; phases: readonly ContentPhase[] };
type Of = { phase: Phase; clusterId: number | null };
export type LedToArea<Entry, Occasion> = {
  area: Area;
  notYet: number;
  developing: number;
  entries: Entry[];
  occasions: Occasion[];
  strategies: Strategy[];
};
export type LedTo<Entry, Occasion> = {
  areas: LedToArea<Entry, Occasion>[];
  /** For any area of need: a drop-in, a network meeting. */
  occasions: Occasion[];
};

/** Few enough to read at once. */
const EACH = 3;

/**
 * What a self-check leads to: the areas with something to build, and for each at most three entries, three strategies and
 * three occasions; then at most three occasions that belong to no entry. Areas with most 'not yet' first, then most
 * 'developing', then the order of the list. All of it suits the phase, and occasions the cluster; they keep their order
 * (the soonest first), and belong to an area by their entry. Entries and strategies: universal before targeted, never
 * specialist only; then those for fewer areas and fewer phases (a closer fit), then by code. Nothing is named twice: what is
 * for several areas stands with the first of them. The same input gives the same order.
 */
export function ledTo<Entry extends Offered, Occasion extends Held>(
  picture: readonly AreaPicture[],
  offer: { entries: readonly Entry[]; occasions: readonly Occasion[] },
  { phase, clusterId }: Of,
): LedTo<Entry, Occasion> {
  const phases = contentPhasesOf(phase);
  const entries = offer.entries.filter(({ content }) => isEarly(content.levels) && suitsPhase(content.phases, phases));
  const occasions = offer.occasions.filter((each) => isFor(each, phases, clusterId));
  const areasOf = new Map(offer.entries.map(({ code, content }) => [code, content.areas]));
  const named = new Set<Entry | Occasion>();
  const first = <Each extends Entry | Occasion>(list: readonly Each[]): Each[] => {
    const chosen = list.filter((each) => !named.has(each)).slice(0, EACH);
    for (const each of chosen) named.add(each);
    return chosen;
  };
  const areas = areasToBuild(picture).map(({ area, not_yet, developing }) => ({
    area,
    notYet: not_yet,
    developing,
    entries: first(entries.filter(({ content }) => content.areas.includes(area)).toSorted(byCloseness)),
    occasions: first(occasions.filter(({ entryCode }) => areasOf.get(entryCode ?? '')?.includes(area))),
    strategies: strategiesFor(area, phases),
  }));
  return { areas, occasions: first(occasions.filter(({ entryCode }) => !areasOf.has(entryCode ?? ''))) };
}

function isFor(occasion: Held, phases: readonly ContentPhase[], clusterId: number | null): boolean {
  const near = occasion.clusterId === null || occasion.clusterId === clusterId;
  return near && (occasion.phases.length === 0 || suitsPhase(occasion.phases, phases));
}

function strategiesFor(area: Area, phases: readonly ContentPhase[]): Strategy[] {
  return STRATEGIES.filter((each) => each.area === area && isEarly([each.level]))
    .filter((each) => suitsPhase(each.phases, phases))
    .toSorted((a, b) => ORDER[a.level] - ORDER[b.level] || a.phases.length - b.phases.length)
    .slice(0, EACH);
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
