import { type Figure, shareOf } from '#src/domain/measures/figure.ts';
import type { Dimension } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Breakdown, labelsOf, loadBreakdowns, titleOf, type Where } from './breakdowns.ts';
import type { Chosen } from './choose-period.ts';
import { type Reached, type Source, settingsReached } from './figures.queries.ts';

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
  { chosen, cluster, reached }: { chosen: Chosen; cluster?: string; reached: Reached[] },
  where: Where,
): Promise<Breakdown[]> {
  const what = cluster === undefined ? OF_ALL : IN_A_CLUSTER;
  const breakdowns = await loadBreakdowns(db, source, { what, chosen, ...(cluster ? { cluster } : {}) }, where);
  const before = await settingsReached(db, source, chosen.before);
  const dimensions = cluster === undefined ? (['phase', 'cluster'] as const) : (['phase'] as const);
  const inCluster = (rows: Reached[]) => rows.filter((row) => cluster === undefined || row.cluster === cluster);
  const both = { now: inCluster(reached), before: inCluster(before) };
  return [...breakdowns, ...dimensions.map((by) => reachedBy(by, both, where))].filter(
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
  const figureIn = (rows: Reached[], code: string): Figure => {
    const own = rows.filter((row) => row[dimension] === code);
    const sum = (of: 'reached' | 'eligible') => own.reduce((total, row) => total + row[of], 0);
    return shareOf(sum('reached'), sum('eligible'));
  };
  const members = [...labelsOf(measure, dimension, where)]
    .map(([code, label]) => ({ code, label, name, now: figureIn(now, code), before: figureIn(before, code) }) as const)
    .filter((member) => member.now.count > 0 || member.before.count > 0);
  return { title: titleOf(measure, dimension, where.partnership), dimension, members };
}
