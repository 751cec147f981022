/** The days that can be worked, in order: the first is day 1. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** 'Mon, Tue' for days where Monday is 1; 'Monday to Friday' for all five. */
export function daysInWords(days: readonly number[]): string {
  if (days.length === WEEKDAYS.length) return 'Monday to Friday';
  return days.map((day) => WEEKDAYS[day - 1]?.slice(0, 3) ?? '').join(', ');
}
