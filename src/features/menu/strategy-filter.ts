import { type ContentPhase, EVERY_PHASE } from '#src/domain/requests/phases.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { AREAS, type Area, LEVELS, type Level, PHASES } from '#src/domain/vocabulary.ts';

/** What a visitor asked for; anything unknown is as if it were not asked. */
export type Chosen = { area?: Area; phase?: ContentPhase; level?: Level };
export type Filter = keyof Chosen;

export const FILTERS: Record<Filter, { name: string; options: { value: string; text: string }[] }> = {
  area: { name: 'Area of need', options: optionsOf(AREAS) },
  phase: { name: 'Age', options: EVERY_PHASE.map((value) => ({ value, text: PHASES[value] })) },
  level: { name: 'Level', options: optionsOf(LEVELS) },
};

export function chosenIn(query: URLSearchParams): Chosen {
  const known = (Object.keys(FILTERS) as Filter[]).flatMap((filter) => {
    const value = query.get(filter);
    return FILTERS[filter].options.some((option) => option.value === value) ? [[filter, value]] : [];
  });
  return Object.fromEntries(known) as Chosen;
}

export function suits(strategy: Strategy, { area, phase, level }: Chosen): boolean {
  return (
    (area === undefined || strategy.area === area) &&
    (phase === undefined || strategy.phases.includes(phase)) &&
    (level === undefined || strategy.level === level)
  );
}

/** The address's query with one filter set, or taken away. */
export function queryWith(chosen: Chosen, filter: Filter, value: string | undefined): string {
  const { [filter]: _, ...others } = chosen;
  const query = new URLSearchParams({ ...others, ...(value === undefined ? {} : { [filter]: value }) }).toString();
  return query && `?${query}`;
}

function optionsOf(list: Record<string, string>): { value: string; text: string }[] {
  return Object.entries(list).map(([value, text]) => ({ value, text }));
}
