import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.ts';

export type Seen = {
  /** Working days the middle request of late waited for its first session; null when too few are known. */
  wait: number | null;
  /** For each who could give it: the Monday of their first week with a free session, null when no week ahead has one. */
  free: readonly (CalendarDay | null)[];
  today: CalendarDay;
  calendar: WorkingCalendar;
};

export type Promised = {
  /** Working days until a first session, at least; null when it cannot be said honestly. */
  days: number | null;
  /** The Monday from which somebody is free; null when nobody is, undefined when nobody's time is known. */
  freeFrom: CalendarDay | null | undefined;
};

/**
 * What to expect of a first session: the wait of late, and never sooner than somebody who gives this has a free session. When
 * nobody has one in the weeks ahead nothing is promised.
 */
export function promisedSession({ wait, free, today, calendar }: Seen): Promised {
  const freeFrom = free.length === 0 ? undefined : earliest(free);
  if (wait === null || freeFrom === null) return { days: null, freeFrom };
  const until =
    freeFrom === undefined ? 0 : Math.max(0, workingDaysBetween(calendar, today, firstDay(freeFrom, calendar)));
  return { days: Math.max(wait, until), freeFrom };
}

function earliest(free: readonly (CalendarDay | null)[]): CalendarDay | null {
  const weeks = free.filter((week) => week !== null);
  return weeks.toSorted()[0] ?? null;
}

/** The week's first working day: not every Monday is one. */
function firstDay(monday: CalendarDay, calendar: WorkingCalendar): CalendarDay {
  const days = [0, 1, 2, 3, 4].map((later) => addDays(monday, later));
  return days.find((each) => isWorkingDay(calendar, each)) ?? monday;
}
