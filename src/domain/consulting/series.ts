import { addDays, type CalendarDay, weekdayOf } from '../calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar } from '../calendar/working-days.ts';

/** How often an occasion is held again, in days. */
export const REPEATS = { week: 7, fortnight: 14 } as const;
export type Repeat = keyof typeof REPEATS;

/** An occasion is repeated at most so often in one go. */
export const MOST_TIMES = 12;

/** The days of `times` occasions from the first on, each a week or a fortnight after the one before. */
export function daysOfSeries(first: CalendarDay, repeat: Repeat, times: number): CalendarDay[] {
  return Array.from({ length: times }, (_, index) => addDays(first, index * REPEATS[repeat]));
}

/** Why settings may be closed on a weekday; undefined on a day of school, and on a weekend, which nobody chooses by mistake. */
export function closedOn(calendar: WorkingCalendar, value: CalendarDay): string | undefined {
  if (calendar.bankHolidays.has(value)) return 'a bank holiday';
  if (weekdayOf(value) === 0 || weekdayOf(value) === 6) return undefined;
  return isWorkingDay({ ...calendar, termTimeOnly: true }, value) ? undefined : 'school holidays';
}
