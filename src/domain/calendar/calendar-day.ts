declare const calendarDay: unique symbol;

/** A day in the calendar of England, `YYYY-MM-DD`, without a time or a zone. Sorts as text. */
export type CalendarDay = string & { readonly [calendarDay]: true };

const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const MILLISECONDS_IN_A_DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** True when the text is a real day written `YYYY-MM-DD` (years 1000 to 9999). */
export function isDay(text: string): text is CalendarDay {
  if (!SHAPE.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Reads a day. Throws a RangeError when the text is not a real day. */
export function day(text: string): CalendarDay {
  if (!isDay(text)) throw new RangeError(`'${text}' is not a day written as YYYY-MM-DD`);
  return text;
}

/** The day in Europe/London at an instant. */
export function dayOf(instant: Date): CalendarDay {
  const parts = londonParts(instant);
  return day(`${parts.year}-${parts.month}-${parts.day}`);
}

/** The day `count` days later, or earlier when `count` is negative. Throws when `count` is not a whole number. */
export function addDays(from: CalendarDay, count: number): CalendarDay {
  if (!Number.isInteger(count)) throw new RangeError(`Days are counted in whole numbers, not ${count}`);
  const there = new Date(midnight(from).getTime() + count * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10);
  // A day that exists already, as long as its year has four digits: checking it again would take most of the time.
  return SHAPE.test(there) ? (there as CalendarDay) : day(there);
}

/** Negative when `a` comes before `b`, 0 when they are the same day, positive when after: the difference in days. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return (midnight(a).getTime() - midnight(b).getTime()) / MILLISECONDS_IN_A_DAY;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(value: CalendarDay): number {
  return midnight(value).getUTCDay();
}

/** 'Tuesday 3 November 2026'. */
export function longDate(value: CalendarDay): string {
  const date = midnight(value);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** '3 Nov': for tables and the line, where the year is plain from the place. */
export function shortDate(value: CalendarDay): string {
  const date = midnight(value);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]?.slice(0, 3)}`;
}

/** '2:05pm', '2pm', 'midday' or 'midnight' in London (GOV.UK style guide: times). */
export function timeOf(instant: Date): string {
  const { hour, minute } = londonParts(instant);
  if (minute === '00' && hour === '00') return 'midnight';
  if (minute === '00' && hour === '12') return 'midday';
  const hours = Number(hour);
  const minutes = minute === '00' ? '' : `:${minute}`;
  return `${hours % 12 || 12}${minutes}${hours < 12 ? 'am' : 'pm'}`;
}

function midnight(value: CalendarDay): Date {
  return new Date(`${value}T00:00:00Z`);
}

function londonParts(instant: Date): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(LONDON.formatToParts(instant).map((part) => [part.type, part.value]));
}
