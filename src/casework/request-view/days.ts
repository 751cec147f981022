import { type CalendarDay, day, dayOf, longDate, shortDate, timeOf } from '#src/domain/calendar/calendar-day.ts';

/** 'Tue 10 Nov': short, with the weekday people plan by. */
export function weekdayDate(value: string): string {
  return `${longDate(day(value)).slice(0, 3)} ${shortDate(day(value))}`;
}

/** 'Tue 10 Nov', and 'Mon 22 Sep 2025' when that is not the year of today. */
export function pastDate(value: string, today: CalendarDay): string {
  const year = value.slice(0, 4);
  return today.startsWith(year) ? weekdayDate(value) : `${weekdayDate(value)} ${year}`;
}

/** 'today', or the day with its weekday. */
export function nearDate(value: string, today: CalendarDay): string {
  return value === today ? 'today' : weekdayDate(value);
}

/** 'Tue 10 Nov' in London for an instant. */
export function weekdayOfInstant(at: Date): string {
  return weekdayDate(dayOf(at));
}

/** 'Tue 10 Nov, 2:05pm'. */
export function dayAndTime(at: Date): string {
  return `${weekdayOfInstant(at)}, ${timeOf(at)}`;
}

/** 'today at 2:05pm', or the day and the time. */
export function whenSaved(at: Date, today: CalendarDay): string {
  return dayOf(at) === today ? `today at ${timeOf(at)}` : `on ${weekdayOfInstant(at)} at ${timeOf(at)}`;
}
