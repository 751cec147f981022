import type { Figure } from '#src/domain/measures/figure.ts';
import type { Dimension } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Breakdown, labelsOf, loadBreakdowns, titleOf, type Where } from './breakdowns.ts';
import type { Chosen } from './choose-period.ts';
import type { Reached, Source } from './figures.queries.ts';
import { shareReached } from './load-dashboard.ts';

type What = { name: MeasureName; dimension: Dimension };

const IN_A_CLUSTER: What[] = [
  { name: 'requests', dimension: 'part' },
  { name: 'requests', dimension: 'area' },
  { name: 'requests', dimension: 'level' },
  { name: 'requests', dimension: 'phase' },
  { name: 'requests', dimension: 'subject' },
  { name: 'sessions_delivered', dimension: 'part' },
  { name: 'sessions_delivered', dimension: 'phase' },
];
const OF_ALL: What[] = [
  ...IN_A_CLUSTER,
  { name: 'requests', dimension: 'cluster' },
  { name: 'sessions_delivered', dimension: 'cluster' },
];

/** The breakdowns of a dashboard and of its file: of the whole partnership, or of one cluster. */
export async function loadShown(
  db: Tx,
  source: Source,
  { chosen, cluster, reached }: { chosen: Chosen; cluster?: string; reached: { now: Reached[]; before: Reached[] } },
  where: Where,
): Promise<Breakdown[]> {
  const what = cluster === undefined ? OF_ALL : IN_A_CLUSTER;
  const breakdowns = await loadBreakdowns(db, source, { what, chosen, ...(cluster ? { cluster } : {}) }, where);
  const dimensions = cluster === undefined ? (['phase', 'cluster'] as const) : (['phase'] as const);
  return [...breakdowns, ...dimensions.map((by) => reachedBy(by, reached, where))].filter(
    ({ members }) => members.length > 0,
  );
}

/** Settings reached of all that we serve, by phase or cluster. */
export function reachedBy(
  dimension: 'phase' | 'cluster',
  { now, before }: { now: Reached[]; before: Reached[] },
  where: Where,
): Breakdown {
  const name = 'settings_reached';
  const measure = measureOf(name);
  const figureIn = (rows: Reached[], code: string): Figure =>
    shareReached(rows.filter((row) => row[dimension] === code));
  const members = [...labelsOf(measure, dimension, where)]
    .map(([code, label]) => ({ code, label, name, now: figureIn(now, code), before: figureIn(before, code) }) as const)
    .filter((member) => member.now.count > 0 || member.before.count > 0);
  return { title: titleOf(measure, dimension, where.partnership), dimension, members };
}
