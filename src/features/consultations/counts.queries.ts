import { sql } from 'kysely';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { AVOIDED_AFTER_DAYS } from '#src/domain/consulting/avoided.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Counts = {
  held: number;
  minutes: number;
  enough: number;
  try: number;
  request: number;
  route: number;
  avoided: number;
  early: number;
};

/**
 * Consultations held from `from` on, by what they ended with, and the requests they spared: the rule of
 * src/domain/consulting/avoided.ts, counted where the rows are. Row security narrows both sides to what the actor sees.
 */
export async function countsSince(
  db: Tx,
  { from, today, settingIds }: { from: CalendarDay; today: CalendarDay; settingIds: number[] | undefined },
): Promise<Counts> {
  const among = settingIds ? sql`and setting_id = any (${settingIds}::integer[])` : sql``;
  const { rows } = await sql<Counts>`
    with held as (
      select *, case when outcome = 'enough' then held_on
        when outcome = 'try' and came_to = 'enough' then (came_to_at at time zone 'Europe/London')::date end as enough_on
      from consultations where voided_at is null and held_on >= ${from} ${among}
    ), judged as (
      select *, enough_on is not null and not exists (
        select from requests where requests.setting_id = held.setting_id and requests.main_area = any (held.areas)
          and (requests.sent_at at time zone 'Europe/London')::date
            between held.held_on and held.enough_on + ${AVOIDED_AFTER_DAYS}::integer
      ) as quiet from held
    )
    select count(*)::integer as held, coalesce(sum(minutes), 0)::integer as minutes,
      count(*) filter (where outcome = 'enough')::integer as enough, count(*) filter (where outcome = 'try')::integer as try,
      count(*) filter (where outcome = 'request')::integer as request,
      count(*) filter (where outcome = 'route')::integer as route,
      count(*) filter (where quiet and enough_on + ${AVOIDED_AFTER_DAYS}::integer < ${today}::date)::integer as avoided,
      count(*) filter (where quiet and enough_on + ${AVOIDED_AFTER_DAYS}::integer >= ${today}::date)::integer as early
    from judged`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('A count always has one row.');
  return counts;
}
