import { type AvoidedIn, avoidedBetween } from '#src/casework/consulting/avoided-requests.ts';
import { type Figure, figureOf, type Standards, shareOf } from '#src/domain/measures/figure.ts';
import { factsOf, MEASURE_NAMES, type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { monthsBefore, type Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { availableSessions } from './available-sessions.ts';
import type { Chosen } from './choose-period.ts';
import type { Compared } from './figure-words.ts';
import {
  type ByMeasure,
  EVERYONE_COUNTED,
  factsByMonth,
  factsIn,
  type Reached,
  type Source,
  settingsReached,
  sourceOf,
  type Whole,
} from './figures.queries.ts';

export type Dashboard = {
  compared: Compared[];
  /** Of the whole months before this one, the oldest first. */
  monthly: Map<MeasureName, { month: string; figure: Figure }[]>;
  /** In the period and in the one before. */
  reached: { now: Reached[]; before: Reached[] };
  source: Source;
};

/** How many whole months a small chart shows, and a run chart. */
export const MONTHS_SHOWN = 24;

export function standardsOf({ serviceStandards }: Partnership): Standards {
  const { triageDays, panelDays, promiseMinutes } = serviceStandards;
  return { triageDays, panelDays, promiseMinutes: promiseMinutes.to, everyPromise: 100 };
}

/** Every measure of the whole partnership or one cluster, for the period chosen and the one before. */
export async function loadDashboard(
  context: Context,
  db: Tx,
  chosen: Chosen,
  whole: Whole = EVERYONE_COUNTED,
): Promise<Dashboard> {
  const { partnership, today } = context;
  const source = await sourceOf(db);
  const standards = standardsOf(partnership);
  const isWhole = whole.dimension === 'all';
  const now = await factsIn(db, source, whole, chosen.period);
  const before = await factsIn(db, source, whole, chosen.before);
  const reached = inWhole(await settingsReached(db, source, chosen.period), whole);
  const reachedBefore = inWhole(await settingsReached(db, source, chosen.before), whole);
  const available = async (period: Period) =>
    counted(isWhole ? await availableSessions(db, period, partnership.calendar) : null);
  const avoided = async (period: Period) => countOf(inWhole(await avoidedBetween(db, period), whole));
  const others = new Map<MeasureName, { now: Figure; before: Figure }>([
    ['avoided_requests', { now: await avoided(chosen.period), before: await avoided(chosen.before) }],
    ['settings_reached', { now: shareReached(reached), before: shareReached(reachedBefore) }],
    ['sessions_available', { now: await available(chosen.period), before: await available(chosen.before) }],
  ]);
  const compared = MEASURE_NAMES.filter((name) => isWhole || name !== 'sessions_available').map(
    (name): Compared => ({
      name,
      ...(others.get(name) ?? { now: figure(name, now, standards), before: figure(name, before, standards) }),
    }),
  );
  return {
    compared,
    monthly: await loadMonths(db, source, { whole, today, standards }),
    reached: { now: reached, before: reachedBefore },
    source,
  };
}

/** Measures month by month, whole months only. */
async function loadMonths(
  db: Tx,
  source: Source,
  of: { whole: Whole; today: Context['today']; standards: Standards; names?: MeasureName[] },
): Promise<Dashboard['monthly']> {
  const months = monthsBefore(of.today, MONTHS_SHOWN);
  const names = (of.names ?? MEASURE_NAMES).filter((name) => !measureOf(name).from);
  const facts = await factsByMonth(db, source, of.whole, {
    measures: [...new Set(names.map(factsOf))],
    from: months[0] ?? of.today,
    until: months.at(-1) ?? of.today,
  });
  return new Map(
    names.map((name) => [
      name,
      sinceItBegan(
        months.map((month) => ({
          month,
          figure: figureOf(measureOf(name), facts.get(factsOf(name))?.get(month) ?? [], of.standards),
        })),
      ),
    ]),
  );
}

/** One measure month by month. */
export async function loadRun(
  context: Context,
  db: Tx,
  name: MeasureName,
): Promise<{ month: string; figure: Figure }[]> {
  const { today, partnership } = context;
  const of = { whole: EVERYONE_COUNTED, today, standards: standardsOf(partnership), names: [name] };
  return (await loadMonths(db, await sourceOf(db), of)).get(name) ?? [];
}

export function figure(name: MeasureName, facts: ByMeasure, standards: Standards): Figure {
  return figureOf(measureOf(name), facts.get(factsOf(name)) ?? [], standards);
}

export function shareReached(rows: Reached[]): Figure {
  const sum = (of: 'reached' | 'eligible') => rows.reduce((total, row) => total + row[of], 0);
  return shareOf(sum('reached'), sum('eligible'));
}

/** Months before the first one counted say nothing: nobody asked for help yet. */
function sinceItBegan(months: { month: string; figure: Figure }[]): { month: string; figure: Figure }[] {
  const first = months.findIndex(({ figure: { count } }) => count > 0);
  return first < 0 ? [] : months.slice(first);
}

function countOf(rows: AvoidedIn[]): Figure {
  return counted(rows.reduce((total, { avoided }) => total + avoided, 0));
}

function inWhole<Row extends { cluster: string }>(rows: Row[], { dimension, member }: Whole): Row[] {
  return dimension === 'all' ? rows : rows.filter(({ cluster }) => cluster === member);
}

function counted(count: number | null): Figure {
  return { value: count, count: count ?? 0 };
}
