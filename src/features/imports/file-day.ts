import { isDay } from '#src/domain/calendar/calendar-day.ts';

/** The day in a register file's name, `edubasealldata20260817.csv`; today when there is none, or it is yet to come. */
export function fileDay(fileName: string, today: string): string {
  const [, year, month, date] = /(\d{4})(\d{2})(\d{2})\D*$/.exec(fileName) ?? [];
  const named = `${year}-${month}-${date}`;
  return isDay(named) && named <= today ? named : today;
}
