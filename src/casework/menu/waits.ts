import { sql } from 'kysely';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { countOf, type Distribution, medianOf } from '#src/domain/measures/distribution.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What a wait is worked out from: the last twelve weeks, and not before there are enough. */
export const WAITS_DAYS = 84;
export const FEWEST_FOR_A_WAIT = 10;

/** Working days the middle request waited; null while too few are known to say it honestly. Of how many is told to nobody. */
export type Wait = { days: number | null };
export type Waits = { answer: Wait; session: Wait };
export type AllWaits = { everywhere: Waits; clusters: { id: number; code: string; name: string; waits: Waits }[] };

type Row = { member: string; measure: string; value: number; number: number };

/**
 * How long requests waited for a first answer and for a first session, where that came in the last twelve weeks: the measures
 * of the same names, in the whole partnership and by cluster. Read from the tallies, which hold numbers and no record, so that
 * a visitor may be told.
 */
export async function waitsUntil(db: Tx, today: CalendarDay): Promise<AllWaits> {
  const { rows } = await sql<Row>`
    select member, measure, value, sum(number)::int as number from tallies
    where dimension in ('all', 'cluster') and measure in ('days_to_triage', 'days_to_first_session') and grain = 'day'
      and on_day between ${addDays(today, 1 - WAITS_DAYS)} and ${today}
    group by 1, 2, 3 having sum(number) > 0`.execute(db);
  const clusters = await db.selectFrom('clusters').select(['id', 'code', 'name']).orderBy('name').execute();
  return {
    everywhere: waitsOf(rows, ''),
    clusters: clusters.map((cluster) => ({ ...cluster, waits: waitsOf(rows, String(cluster.id)) })),
  };
}

function waitsOf(rows: Row[], member: string): Waits {
  const of = (measure: string) => waitIn(rows.filter((row) => row.member === member && row.measure === measure));
  return { answer: of('days_to_triage'), session: of('days_to_first_session') };
}

function waitIn(facts: Distribution): Wait {
  const median = countOf(facts) < FEWEST_FOR_A_WAIT ? undefined : medianOf(facts);
  // A promise is never rounded down.
  return { days: median === undefined ? null : Math.ceil(median) };
}
