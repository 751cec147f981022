import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';

/** 'Tuesday 10 November': a day close enough for its year to be plain. */
export function dayInWords(value: CalendarDay): string {
  return longDate(value).replace(/ \d{4}$/, '');
}
