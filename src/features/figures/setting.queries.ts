import { sql } from 'kysely';
import type { Distribution } from '#src/domain/measures/distribution.ts';
import type { Dimension } from '#src/domain/measures/measure.ts';
import type { MeasureName } from '#src/domain/measures/measures.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { happenedIn } from './figures.queries.ts';

type Place = { name: MeasureName; dimension: Dimension };
type Row = { name: MeasureName; dimension: Dimension; member: string; value: number; number: number };

/** The facts of one setting in a period by member of some breakdowns: by 'measure dimension', then by member. */
export async function factsOfSettingBy(
  db: Tx,
  settingId: number,
  places: readonly Place[],
  period: Period,
): Promise<Map<string, Map<string, Distribution>>> {
  const { rows } = await sql<Row>`
    select measure as name, dimension, member_of(dimension, part, setting_id, cluster_id, phase, main_area, level, subject) as member,
      value, count(*)::int as number
    from facts_now join unnest(${places.map(({ name }) => name)}::text[], ${places.map(({ dimension }) => dimension)}::text[])
      as place (measure, dimension) using (measure)
    where setting_id = ${settingId} and ${happenedIn(period)} group by 1, 2, 3, 4`.execute(db);
  const byPlace = Map.groupBy(rows, ({ name, dimension }) => `${name} ${dimension}`);
  return new Map([...byPlace].map(([place, own]) => [place, Map.groupBy(own, ({ member }) => member)]));
}

/** What some measures of one setting add up to in each month: by the measure, then by the month's first day. */
export async function monthsOfSetting(
  db: Tx,
  settingId: number,
  of: { measures: readonly MeasureName[]; period: Period },
): Promise<Map<MeasureName, Map<string, number>>> {
  const { rows } = await sql<{ name: MeasureName; month: string; sum: number }>`
    select measure as name, date_trunc('month', on_day)::date as month, sum(value)::int as sum from facts_now
    where setting_id = ${settingId} and measure = any (${of.measures}) and ${happenedIn(of.period)}
    group by 1, 2`.execute(db);
  const byMeasure = Map.groupBy(rows, ({ name }) => name);
  return new Map(
    of.measures.map((name) => [name, new Map((byMeasure.get(name) ?? []).map(({ month, sum }) => [month, sum]))]),
  );
}
