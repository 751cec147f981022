import { sql } from 'kysely';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Counts = {
  held: number;
  minutes: number;
  enough: number;
  try: number;
  request: number;
  route: number;
  /** Known from `from` on. */
  avoided: number;
  /** So far nothing was asked for, and the six weeks are not over. */
  early: number;
};

/**
 * Consultations held from `from` on, by what they ended with, and the requests they spared: the view that counts the rule of
 * src/domain/consulting/avoided.ts. Row security narrows both sides to what the actor sees.
 */
export async function countsSince(
  db: Tx,
  { from, today, settingIds }: { from: CalendarDay; today: CalendarDay; settingIds: number[] | undefined },
): Promise<Counts> {
  const among = settingIds ? sql`where setting_id = any (${settingIds}::integer[])` : sql``;
  const ended = (outcome: string) => sql`count(*) filter (where held_on >= ${from} and outcome = ${outcome})::integer`;
  const { rows } = await sql<Counts>`
    select count(*) filter (where held_on >= ${from})::integer as held,
      coalesce(sum(minutes) filter (where held_on >= ${from}), 0)::integer as minutes,
      ${ended('enough')} as enough, ${ended('try')} as try, ${ended('request')} as request, ${ended('route')} as route,
      count(*) filter (where quiet_until >= ${from}::date - 1 and quiet_until < ${today}::date and not asked)::integer as avoided,
      count(*) filter (where quiet_until >= ${today}::date and not asked)::integer as early
    from consultations_judged ${among}`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('A count always has one row.');
  return counts;
}
