import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar } from '#src/domain/calendar/working-days.ts';

/** When a digest leaves, in London. */
export const DIGEST_TIME = '07:30';

const DIGEST_TIME_MS = 7.5 * 3_600_000;
const LONGEST_HOLIDAY_DAYS = 120;

/**
 * The latest working morning whose digest time has come at `at`; undefined when there was none for a very long time.
 * Asking for the latest one, not for the stroke of the clock, means a program that was down at half past seven
 * sends the digest when it is back.
 */
export function digestMorning(at: Date, calendar: WorkingCalendar): CalendarDay | undefined {
  // Clocks change on a Sunday, never a working day, so counting back from midnight is exact where it matters.
  const begun = dayOf(new Date(at.getTime() - DIGEST_TIME_MS));
  for (let back = 0; back <= LONGEST_HOLIDAY_DAYS; back += 1) {
    const morning = addDays(begun, -back);
    if (isWorkingDay(calendar, morning)) return morning;
  }
  return undefined;
}
