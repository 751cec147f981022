import { sql } from 'kysely';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { availableByWeek, type ExpertTime, mondayOf } from '#src/domain/experts/capacity.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type ExpertSessions = { id: number; sessions: number };

/** Sessions that experts have for direct work in the weeks that begin in a period, by today's register of experts. */
export async function availableSessions(db: Tx, period: Period, calendar: WorkingCalendar): Promise<number> {
  const experts = await sessionsByExpert(db, period, calendar);
  return experts.reduce((sum, { sessions }) => sum + sessions, 0);
}

/** The same for each expert. */
export async function sessionsByExpert(db: Tx, period: Period, calendar: WorkingCalendar): Promise<ExpertSessions[]> {
  const experts = await expertTimes(db, period);
  const weeks = weeksBeginningIn(period);
  return experts.map((expert) => ({
    id: expert.id,
    sessions: availableByWeek(expert, weeks, calendar).reduce((sum, each) => sum + each, 0),
  }));
}

/** The same for each of some periods that follow one another. */
export async function availableByBlock(db: Tx, blocks: Period[], calendar: WorkingCalendar): Promise<number[]> {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const weeks = blocks.flatMap((block, place) => weeksBeginningIn(block).map((monday) => ({ monday, place })));
  const sums = blocks.map(() => 0);
  for (const expert of await expertTimes(db, { from: first.from, until: last.until })) {
    const mondays = weeks.map(({ monday }) => monday);
    for (const [at, sessions] of availableByWeek(expert, mondays, calendar).entries()) {
      const place = weeks[at]?.place ?? 0;
      sums[place] = (sums[place] ?? 0) + sessions;
    }
  }
  return sums;
}

function weeksBeginningIn({ from, until }: Period): CalendarDay[] {
  const first = mondayOf(from) < from ? addDays(mondayOf(from), 7) : from;
  const weeks = [];
  for (let monday = first; monday <= until; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
}

async function expertTimes(db: Tx, { from, until }: Period): Promise<(ExpertTime & { id: number })[]> {
  const { rows } = await sql<ExpertTime & { id: number }>`
    select id, fte, working_days as "workingDays", direct_percent as "directPercent", starts_on as "startsOn", ends_on as "endsOn",
      coalesce((select json_agg(json_build_object('startsOn', l.starts_on, 'endsOn', l.ends_on))
        from expert_leaves l where l.expert_id = experts.id), '[]') as leaves
    from experts where starts_on <= ${until} and (ends_on is null or ends_on >= ${from})`.execute(db);
  return rows;
}
