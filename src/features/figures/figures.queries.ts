import { sql } from 'kysely';
import type { Counted } from '#src/domain/figures/suppress.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Totals = {
  sent: number;
  answered: number;
  inTime: number;
  withAdvice: number;
  enough: number;
  /** The middle request's minutes of active writing; null without requests. */
  medianMinutes: number | null;
};

/** Totals of all requests sent on or after a day. */
export async function totalsSince(db: Tx, since: string): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select count(*)::int as sent,
      count(*) filter (where answered)::int as answered,
      count(*) filter (where answered_in_time)::int as "inTime",
      count(*) filter (where answered_with_advice)::int as "withAdvice",
      count(*) filter (where enough_for_now)::int as enough,
      percentile_cont(0.5) within group (order by minutes_to_write) filter (where minutes_to_write > 0) as "medianMinutes"
    from requests_counted where sent_on >= ${since}`.execute(db);
  return rows[0] as Totals;
}

/** How many requests each value of a column has; every value that occurs, the largest first. */
export async function countsBy(
  db: Tx,
  column: 'main_area' | 'phase' | 'cluster' | 'subject',
  since: string,
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select ${sql.ref(column)} as name, count(*)::int as count
    from requests_counted where sent_on >= ${since}
    group by 1 order by 2 desc, 1`.execute(db);
  return rows;
}
