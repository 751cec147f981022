import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';

/** Changes tallied in one transaction: some seconds of work. */
export const TALLIED_AT_ONCE = 1_000;

/**
 * Brings the tallies up to date with the requests that changed, at most `limit` changes of them; returns how many changes
 * were taken. What the tallies hold of a request is taken out and what its rows say now is put in, in one statement.
 * Safe at any time and from several programs at once. Decision 0006.
 */
export async function tallyRequests(db: Tx, partnershipId: number, limit = TALLIED_AT_ONCE): Promise<number> {
  // One at a time: two would both add the same difference.
  await sql`select pg_advisory_xact_lock(7220132, ${partnershipId})`.execute(db);
  const { rows } = await sql<{ request_id: number }>`
    delete from requests_to_tally where id in (select id from requests_to_tally order by id limit ${limit})
    returning request_id`.execute(db);
  const requests = [...new Set(rows.map((row) => row.request_id))];
  if (requests.length > 0) await tally(db, requests);
  return rows.length;
}

async function tally(db: Tx, requests: number[]): Promise<void> {
  await sql`
    with said as materialized (select * from facts where request_id = any (${requests}::integer[])),
    differences as (
      select partnership_id, dimension,
        member_of(dimension, part, setting_id, cluster_id, phase, main_area, level, subject) as member,
        measure, on_day, value, sum(number) as number
      from (select *, on_day as first_on, on_day as last_on, 1 as number from said
        union all select *, -1 from facts_tallied where request_id = any (${requests}::integer[])) changed
      join places() using (measure)
      group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0),
    grains as (
      select partnership_id, dimension, member, 'day' as grain, on_day, measure, value, number from differences
      union all
      select partnership_id, dimension, member, 'month', date_trunc('month', on_day)::date, measure, value, sum(number)
      from differences group by 1, 2, 3, 4, 5, 6, 7 having sum(number) <> 0),
    added as (
      insert into tallies select * from grains
      on conflict (partnership_id, dimension, member, grain, on_day, measure, value)
      do update set number = tallies.number + excluded.number)
    insert into tallied_requests
    select request_id, partnership_id, setting_id, cluster_id, phase, main_area, level, subject,
      array_agg(measure), array_agg(on_day), array_agg(value), array_agg(part), min(on_day), max(on_day)
    from said group by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (request_id) do update set setting_id = excluded.setting_id, cluster_id = excluded.cluster_id,
      phase = excluded.phase, main_area = excluded.main_area, level = excluded.level, subject = excluded.subject,
      measures = excluded.measures, days = excluded.days, "values" = excluded."values", parts = excluded.parts,
      first_on = excluded.first_on, last_on = excluded.last_on`.execute(db);
}
