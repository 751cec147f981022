import { sql } from 'kysely';
import { addDays, type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { identify, type Tx } from '#src/platform/db/identity.ts';

/** Requests from before have no working days, and requests after it none yet: both lie outside any service's life. */
const FIRST = day('2015-01-01');
const LAST = day('2045-12-31');

/**
 * Writes the partnership's working calendar into the database, each day with the number of working days up to it. Does
 * nothing when the calendar is as before; otherwise every request is tallied again, because its working days may differ.
 */
export async function syncWorkingDays(db: Tx, partnershipId: number, calendar: WorkingCalendar): Promise<void> {
  await identify(db, { partnershipId, personId: null, scope: SYSTEM_SCOPE });
  const { termTimeOnly, terms, bankHolidays } = calendar;
  const text = JSON.stringify({ termTimeOnly, terms, bankHolidays: [...bankHolidays].sort() });
  const { rows } = await sql<{ calendar: string }>`select calendar from tallying`.execute(db);
  if (rows[0]?.calendar === text) return;
  await sql`delete from working_days`.execute(db);
  const numbered = numberedDays(calendar);
  await sql`insert into working_days (partnership_id, on_day, number)
    select ${partnershipId}, * from unnest(${numbered.days}::date[], ${numbered.numbers}::integer[])`.execute(db);
  await sql`insert into tallying (partnership_id, calendar) values (${partnershipId}, ${text})
    on conflict (partnership_id) do update set calendar = excluded.calendar`.execute(db);
  await sql`insert into requests_to_tally (partnership_id, request_id) select partnership_id, id from requests`.execute(
    db,
  );
}

function numberedDays(calendar: WorkingCalendar): { days: CalendarDay[]; numbers: number[] } {
  const days: CalendarDay[] = [];
  const numbers: number[] = [];
  let number = 0;
  for (let each = FIRST; each <= LAST; each = addDays(each, 1)) {
    if (isWorkingDay(calendar, each)) number += 1;
    days.push(each);
    numbers.push(number);
  }
  return { days, numbers };
}
