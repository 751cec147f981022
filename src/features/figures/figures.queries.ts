import { sql } from 'kysely';
import type { Distribution } from '#src/domain/measures/distribution.ts';
import { MEASURE_NAMES } from '#src/domain/measures/measures.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { piecesOf } from './pieces-of.ts';

/** Facts of one measure, or one member of a breakdown or one month of it, by the measure's name. */
export type ByMeasure = Map<string, Distribution>;

/** Everyone in the partnership, one cluster, or one setting. */
export type Whole = { dimension: 'all' | 'cluster'; member: string };
export const EVERYONE_COUNTED: Whole = { dimension: 'all', member: '' };

/** Where to read from: the tallies alone while they are current, with what changed otherwise. */
export type Source = { table: 'tallies' | 'tallies_now'; waiting: number };

/** More changes than this are not looked at one by one: the page says that counting is catching up. */
const FEW_CHANGES = 1_000;

export async function sourceOf(db: Tx): Promise<Source> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from (select from requests_to_tally limit ${FEW_CHANGES + 1}) changed`.execute(db);
  const waiting = rows[0]?.waiting ?? 0;
  return {
    table: waiting === 0 || waiting > FEW_CHANGES ? 'tallies' : 'tallies_now',
    waiting: waiting > FEW_CHANGES ? waiting : 0,
  };
}

type Row = { name: string; value: number; number: number };

/** The facts of every measure in a period. */
export async function factsIn(db: Tx, source: Source, whole: Whole, period: Period): Promise<ByMeasure> {
  const { rows } = await sql<Row>`
    select measure as name, value, sum(number)::int as number from ${sql.table(source.table)}
    where dimension = ${whole.dimension} and member = ${whole.member} and measure = any (${MEASURE_NAMES}) and ${during(period)}
    group by 1, 2 having sum(number) <> 0`.execute(db);
  return grouped(rows);
}

/** The facts of one measure in a period, by member of a breakdown. */
export async function factsBy(
  db: Tx,
  source: Source,
  of: { measure: string; dimension: string; cluster?: string },
  period: Period,
): Promise<ByMeasure> {
  const only = of.cluster === undefined ? sql`` : sql` and split_part(member, ' ', 1) = ${of.cluster}`;
  const name = of.cluster === undefined ? sql`member` : sql`split_part(member, ' ', 2)`;
  const { rows } = await sql<Row>`
    select ${name} as name, value, sum(number)::int as number from ${sql.table(source.table)}
    where dimension = ${of.dimension} and measure = ${of.measure} and ${during(period)}${only}
    group by 1, 2 having sum(number) <> 0`.execute(db);
  return grouped(rows);
}

/** The facts of some measures month by month: by measure, then by the month's first day. */
export async function factsByMonth(
  db: Tx,
  source: Source,
  whole: Whole,
  of: { measures: string[]; from: string; until: string },
): Promise<Map<string, ByMeasure>> {
  const { rows } = await sql<Row & { month: string }>`
    select measure as name, on_day as month, value, sum(number)::int as number from ${sql.table(source.table)}
    where dimension = ${whole.dimension} and member = ${whole.member} and grain = 'month'
      and on_day between ${of.from} and ${of.until} and measure = any (${of.measures})
    group by 1, 2, 3 having sum(number) <> 0`.execute(db);
  const measures = new Map<string, ByMeasure>();
  for (const measure of of.measures) {
    const own = rows.filter(({ name }) => name === measure).map((row) => ({ ...row, name: row.month }));
    measures.set(measure, grouped(own));
  }
  return measures;
}

/** The facts of every measure of one setting in a period. */
export async function factsOfSetting(db: Tx, settingId: number, period: Period): Promise<ByMeasure> {
  const { rows } = await sql<Row>`
    select measure as name, value, count(*)::int as number from facts_now
    where setting_id = ${settingId} and on_day between ${period.from} and ${period.until} group by 1, 2`.execute(db);
  return grouped(rows);
}

export type Reached = { phase: string; cluster: string; eligible: number; reached: number };

/** Settings we serve and those where a session was delivered in the period, by phase and cluster. */
export async function settingsReached(db: Tx, source: Source, period: Period): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    with helped as (
      select member from ${sql.table(source.table)}
      where dimension = 'setting' and measure = 'sessions_delivered' and ${during(period)}
      group by 1 having sum(number) > 0)
    select settings.phase, coalesce(settings.cluster_id::text, 'none') as cluster, count(*)::int as eligible,
      count(helped.member)::int as reached
    from settings left join helped on helped.member = settings.id::text
    where settings.eligibility = 'served' and settings.status in ('open', 'proposed_to_close')
    group by 1, 2`.execute(db);
  return rows;
}

export type SettingCount = { id: number; name: string; requests: number; sessions: number };

/** The settings of a cluster with what they asked and got in a period, the most requests first. */
export async function settingsOfCluster(
  db: Tx,
  source: Source,
  clusterId: number,
  period: Period,
): Promise<SettingCount[]> {
  const { rows } = await sql<SettingCount>`
    with counted as (
      select member, measure, sum(number)::int as number from ${sql.table(source.table)}
      where dimension = 'setting' and member = any (array(select id::text from settings where cluster_id = ${clusterId}))
        and measure in ('requests', 'sessions_delivered') and ${during(period)}
      group by 1, 2)
    select settings.id, settings.name, coalesce(sum(number) filter (where measure = 'requests'), 0)::int as requests,
      coalesce(sum(number) filter (where measure = 'sessions_delivered'), 0)::int as sessions
    from settings left join counted on counted.member = settings.id::text
    where settings.cluster_id = ${clusterId} and settings.eligibility = 'served' and settings.status in ('open', 'proposed_to_close')
    group by 1, 2 order by 3 desc, 4 desc, 2`.execute(db);
  return rows;
}

export async function clusterNames(db: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: number; name: string }>`select id, name from clusters order by name`.execute(db);
  return new Map(rows.map(({ id, name }) => [String(id), name]));
}

/** The tallies of a period: its whole months, and the days beside them. */
export function during(period: Period) {
  const { months, days } = piecesOf(period);
  const parts = days.map(({ from, until }) => sql`(grain = 'day' and on_day between ${from} and ${until})`);
  if (months) parts.push(sql`(grain = 'month' and on_day between ${months.from} and ${months.until})`);
  return sql`(${sql.join(parts, sql` or `)})`;
}

function grouped(rows: Row[]): ByMeasure {
  const groups = new Map<string, { value: number; number: number }[]>();
  for (const { name, value, number } of rows) {
    const group = groups.get(name) ?? [];
    group.push({ value, number });
    groups.set(name, group);
  }
  return groups;
}
