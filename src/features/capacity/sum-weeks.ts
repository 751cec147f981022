import type { LoadWeek } from '#src/casework/experts/expert-load.ts';

/** The weeks of many experts as one list of weeks, in order. */
export function sumWeeks(all: LoadWeek[]): LoadWeek[] {
  const weeks = Map.groupBy(all, ({ start }) => start);
  return [...weeks.values()].map((same) => same.reduce(add)).toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

function add(a: LoadWeek, b: LoadWeek): LoadWeek {
  return {
    start: a.start,
    inTerm: a.inTerm,
    available: a.available + b.available,
    promised: a.promised + b.promised,
    delivered: a.delivered + b.delivered,
    free: a.free + b.free,
  };
}
