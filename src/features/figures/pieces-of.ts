import { addDays, type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import type { Period } from '#src/domain/measures/periods.ts';

/** A period as its whole months, by their first days, and the single days before and after them. */
export type Pieces = { months: Period | null; days: Period[] };

/** Cuts a period so that few tallies have to be added up: whole months count by the month, the rest by the day. */
export function piecesOf({ from, until }: Period): Pieces {
  const firstMonth = from.endsWith('-01') ? from : monthAfter(from);
  const lastMonth = monthOf(addDays(until, 1));
  if (firstMonth >= lastMonth) return { months: null, days: [{ from, until }] };
  const edges = [
    { from, until: addDays(firstMonth, -1) },
    { from: lastMonth, until },
  ];
  return {
    months: { from: firstMonth, until: monthOf(addDays(lastMonth, -1)) },
    days: edges.filter((edge) => edge.from <= edge.until),
  };
}

function monthOf(value: CalendarDay): CalendarDay {
  return day(`${value.slice(0, 7)}-01`);
}

function monthAfter(value: CalendarDay): CalendarDay {
  return monthOf(addDays(monthOf(value), 31));
}
