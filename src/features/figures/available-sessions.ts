import { sql } from 'kysely';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { availableByWeek, type ExpertTime, mondayOf } from '#src/domain/experts/capacity.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Sessions that experts have for direct work in the weeks that begin in a period, by today's register of experts. */
export async function availableSessions(db: Tx, period: Period, calendar: WorkingCalendar): Promise<number> {
  const experts = await expertTimes(db, period);
  const weeks = weeksBeginningIn(period);
  return experts.flatMap((expert) => availableByWeek(expert, weeks, calendar)).reduce((sum, each) => sum + each, 0);
}

function weeksBeginningIn({ from, until }: Period): CalendarDay[] {
  const first = mondayOf(from) < from ? addDays(mondayOf(from), 7) : from;
  const weeks = [];
  for (let monday = first; monday <= until; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
}

async function expertTimes(db: Tx, { from, until }: Period): Promise<ExpertTime[]> {
  const { rows } = await sql<ExpertTime>`
    select fte, working_days as "workingDays", direct_percent as "directPercent", starts_on as "startsOn", ends_on as "endsOn",
      coalesce((select json_agg(json_build_object('startsOn', l.starts_on, 'endsOn', l.ends_on))
        from expert_leaves l where l.expert_id = experts.id), '[]') as leaves
    from experts where starts_on <= ${until} and (ends_on is null or ends_on >= ${from})`.execute(db);
  return rows;
}
