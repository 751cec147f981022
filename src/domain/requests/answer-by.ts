import type { CalendarDay } from '../calendar/calendar-day.ts';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.ts';

/**
 * The fewest working days a lead has once an answer is in. Our working figure: a lead who asked on the last day
 * still gets one whole day to read the answer and one to write theirs.
 */
export const FEWEST_DAYS_AFTER_ANSWER = 2;

/** The day by which a request that arrives, or is reopened, on `from` is answered; `days` are working days. */
export function answerByFrom(calendar: WorkingCalendar, from: CalendarDay, days: number): CalendarDay {
  return addWorkingDays(calendar, from, days);
}

/**
 * The day by which the lead answers once the setting has answered a question. The clock stands still while the
 * setting has it: the lead keeps the working days that were left when the question was asked, and at least two.
 */
export function answerByAfterQuestion(
  calendar: WorkingCalendar,
  clock: { askedOn: CalendarDay; answerBy: CalendarDay; today: CalendarDay },
): CalendarDay {
  const left = workingDaysBetween(calendar, clock.askedOn, clock.answerBy);
  return addWorkingDays(calendar, clock.today, Math.max(left, FEWEST_DAYS_AFTER_ANSWER));
}
