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

/** What a dashboard reads beside the tallies: what they lack, and how many requests they lag behind. */
export type Source = { changes: string; waiting: number };

/** More changes than this are not looked at one by one: the page says that counting is catching up. */
const FEW_CHANGES = 300;

/** Looked at once for a page; every count of the page adds it to the tallies. */
export async function sourceOf(db: Tx): Promise<Source> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from (select from requests_to_tally limit ${FEW_CHANGES + 1}) changed`.execute(db);
  const waiting = rows[0]?.waiting ?? 0;
  if (waiting === 0 || waiting > FEW_CHANGES) return { changes: '[]', waiting };
  const changes = await sql<{ changes: string }>`
    select coalesce(json_agg(tallies_waiting), '[]')::text as changes from tallies_waiting`.execute(db);
  return { changes: changes.rows[0]?.changes ?? '[]', waiting: 0 };
}

type Row = { name: string; value: number; number: number };

/** The facts of every measure in a period. */
export async function factsIn(db: Tx, source: Source, whole: Whole, period: Period): Promise<ByMeasure> {
  const { rows } = await sql<Row>`
    select measure as name, value, sum(number)::int as number from ${countsIn(source, period)}
    where dimension = ${whole.dimension} and member = ${whole.member} and measure = any (${MEASURE_NAMES})
    group by 1, 2 having sum(number) <> 0`.execute(db);
  return grouped(rows);
}

/** The facts of some measures in a period, by measure and dimension, and then by member of that breakdown. */
export async function factsBy(
  db: Tx,
  source: Source,
  of: { measures: string[]; dimensions: string[]; cluster?: string },
  period: Period,
): Promise<Map<string, ByMeasure>> {
  const inCluster = of.cluster !== undefined;
  const dimensions = of.dimensions.map((dimension) => (inCluster ? `cluster_${dimension}` : dimension));
  const only = inCluster ? sql` and split_part(member, ' ', 1) = ${of.cluster}` : sql``;
  const name = inCluster ? sql`split_part(member, ' ', 2)` : sql`member`;
  const dimension = inCluster ? sql`substr(dimension, 9)` : sql`dimension`;
  const { rows } = await sql<Row & { place: string }>`
    select measure || ' ' || ${dimension} as place, ${name} as name, value, sum(number)::int as number
    from ${countsIn(source, period)}
    where dimension = any (${dimensions}) and measure = any (${of.measures})${only}
    group by 1, 2, 3 having sum(number) <> 0`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ place }) => place)].map(([place, inPlace]): [string, ByMeasure] => [
      place,
      grouped(inPlace),
    ]),
  );
}

/** The facts of some measures month by month: by measure, then by the month's first day. */
export async function factsByMonth(
  db: Tx,
  source: Source,
  whole: Whole,
  of: { measures: string[]; from: string; until: string },
): Promise<Map<string, ByMeasure>> {
  const { rows } = await sql<Row & { month: string }>`
    select measure as name, on_day as month, value, sum(number)::int as number
    from (
      select dimension, member, measure, on_day, value, number from tallies
      where grain = 'month' and on_day between ${of.from} and ${of.until}
      union all
      select dimension, member, measure, month, value, number
      from ${changesOf(source)} cross join lateral (select date_trunc('month', on_day)::date as month) of_month
      where month between ${of.from} and ${of.until}) as counts
    where dimension = ${whole.dimension} and member = ${whole.member} and measure = any (${of.measures})
    group by 1, 2, 3 having sum(number) <> 0`.execute(db);
  const byMeasure = Map.groupBy(rows, ({ name }) => name);
  return new Map(
    of.measures.map((measure) => [
      measure,
      grouped((byMeasure.get(measure) ?? []).map((row) => ({ ...row, name: row.month }))),
    ]),
  );
}

/** The facts of every measure of one setting in a period. */
export async function factsOfSetting(db: Tx, settingId: number, period: Period): Promise<ByMeasure> {
  const { rows } = await sql<Row>`
    select measure as name, value, count(*)::int as number from facts_now
    where setting_id = ${settingId} and ${happenedIn(period)} group by 1, 2`.execute(db);
  return grouped(rows);
}

export type Reached = { phase: string; cluster: string; eligible: number; reached: number };

/** Settings we serve and those where a session was delivered in the period, by phase and cluster. */
export async function settingsReached(db: Tx, source: Source, period: Period): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    with helped as (
      select member from ${countsIn(source, period)}
      where dimension = 'setting' and measure = 'sessions_delivered'
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
      select member, measure, sum(number)::int as number from ${countsIn(source, period)}
      where dimension = 'setting' and member = any (array(select id::text from settings where cluster_id = ${clusterId}))
        and measure in ('requests', 'sessions_delivered')
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

/**
 * All counts of a period: the tallies of its whole months, of the days beside them, and what the tallies lack. Each piece is a
 * read of its own, so that the index alone answers it.
 */
export function countsIn(source: Source, period: Period) {
  const { months, days } = piecesOf(period);
  const pieces = days.map((piece) => talliesOf('day', piece));
  if (months) pieces.push(talliesOf('month', months));
  if (source.changes !== '[]')
    pieces.push(
      sql`select dimension, member, measure, value, number from ${changesOf(source)} where ${within(period)}`,
    );
  return sql`(${sql.join(pieces, sql` union all `)}) as counts`;
}

/** Facts of a period, found by the first and last day of what is tallied of their request. */
export function happenedIn(period: Period) {
  return sql`${within(period)} and last_on >= ${period.from} and first_on <= ${period.until}`;
}

function talliesOf(grain: 'day' | 'month', piece: Period) {
  return sql`select dimension, member, measure, value, number from tallies where grain = ${sql.lit(grain)} and ${within(piece)}`;
}

function within({ from, until }: Period) {
  return sql`on_day between ${from} and ${until}`;
}

function changesOf({ changes }: Source) {
  return sql`json_to_recordset(${changes}::json)
    as change (dimension text, member text, measure text, on_day date, value integer, number integer)`;
}

function grouped(rows: Row[]): ByMeasure {
  return Map.groupBy(rows, ({ name }) => name);
}
