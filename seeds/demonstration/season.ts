import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Chance } from './chance.ts';

/**
 * How many requests a working day brings to the larger area, on average, from each day on: a slow first September, the
 * autumn rush, quiet before the holidays, a dip in spring, moves to plan in June, and a second autumn that is busier.
 */
const A_DAY: [from: string, requests: number][] = [
  ['2025-09-01', 0.7],
  ['2025-09-15', 2.2],
  ['2025-10-01', 3.6],
  ['2025-11-03', 4.8],
  ['2025-12-08', 2.2],
  ['2026-01-05', 3.4],
  ['2026-01-19', 4.2],
  ['2026-02-23', 3.2],
  ['2026-03-16', 2.2],
  ['2026-04-13', 3.2],
  ['2026-05-05', 4.1],
  ['2026-06-01', 5],
  ['2026-06-29', 2.4],
  ['2026-07-13', 0.7],
  ['2026-09-02', 2],
  ['2026-09-14', 4],
  ['2026-10-05', 5.8],
  ['2026-11-02', 6.2],
];
/** How much of that each area sees. */
const SHARE: Record<string, number> = { bcp: 1, shropshire: 0.045 };
const MOMENTS = 20;

/** How many requests this working day brings. */
export function requestsOn(day: CalendarDay, area: string, chance: Chance): number {
  const [, average] = A_DAY.findLast(([from]) => from <= day) ?? ['', 0];
  const each = (average * (SHARE[area] ?? 0)) / MOMENTS;
  return Array.from({ length: MOMENTS }, () => chance.happens(each)).filter(Boolean).length;
}

/** Clusters ask unequally, and not in step with need: some are loud, some quiet. */
const CLUSTERS: Record<string, number> = {
  'boscombe-springbourne': 1.7,
  'kinson-northbourne': 1.1,
  'poole-town-hamworthy': 1.4,
  'winton-charminster': 1.1,
  'westbourne-talbot': 1,
  'parkstone-branksome': 1.1,
  'christchurch-highcliffe': 1,
  'muscliff-castle-lane': 0.7,
  'southbourne-tuckton': 0.7,
  'canford-heath-broadstone': 0.6,
};
const HABITS = [0, 0.3, 0.6, 1, 1, 1.5, 3] as const;

/** How readily somebody asks: by where they work and by habit. A few never do; those whom a visitor can be always do. */
export function readiness(staff: { clusterCode: string | null; persona: boolean }, chance: Chance): number {
  const habit = chance.pick(HABITS);
  return (CLUSTERS[staff.clusterCode ?? ''] ?? 0.5) * (staff.persona ? Math.max(1, habit) : habit);
}
