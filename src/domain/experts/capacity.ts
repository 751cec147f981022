import { addDays, type CalendarDay, day, weekdayOf } from '../calendar/calendar-day.ts';
import { isWorkingDay, type WorkingCalendar } from '../calendar/working-days.ts';
import { SESSIONS_A_DAY } from './expert.ts';

/** What an expert's time follows from. Days are `YYYY-MM-DD`; both ends of a span are included. */
export type ExpertTime = {
  /** Full-time equivalent, 0.01 to 1: 0.4 is two days a week. */
  fte: number;
  /** Monday is 1, Friday is 5. */
  workingDays: number[];
  /** The share of that time for direct work with settings, 0 to 100 per cent. */
  directPercent: number;
  startsOn: string;
  endsOn: string | null;
  /** `endsOn` is the last day away, null while the day of return is not known. */
  leaves: { startsOn: string; endsOn: string | null }[];
};

/** The Monday of the week in which a day lies; a weekend belongs to the week before it. */
export function mondayOf(value: CalendarDay): CalendarDay {
  return addDays(value, -((weekdayOf(value) + 6) % 7));
}

/** The Mondays of `count` weeks, beginning with the week in which `today` lies. */
export function weeksFrom(today: CalendarDay, count: number): CalendarDay[] {
  const first = mondayOf(today);
  return Array.from({ length: count }, (_, index) => addDays(first, 7 * index));
}

/** Whether the partnership works on any day of the week that starts on this Monday. */
export function inTerm(weekStart: CalendarDay, calendar: WorkingCalendar): boolean {
  return [0, 1, 2, 3, 4].some((later) => isWorkingDay(calendar, addDays(weekStart, later)));
}

/** Half-day sessions for direct work in the week that starts on this Monday. See `availableByWeek`. */
export function availableSessions(expert: ExpertTime, weekStart: CalendarDay, calendar: WorkingCalendar): number {
  return availableByWeek(expert, [weekStart], calendar)[0] ?? 0;
}

/**
 * Half-day sessions for direct work in each of these Monday weeks, in whole sessions.
 *
 * A day counts when the partnership works, the expert works on that weekday, has begun, has not ended and is not away. A
 * counted day is worth two sessions × the part of the day that the FTE gives (FTE × 5 ÷ working days, at most 1) × the
 * direct share. Fractions are not lost but carried: within a school year (from the first Monday on or after 1 September)
 * a week has what is whole of all days so far, less what is whole of the days before it. So the weeks of a year never
 * sum to more than the exact time, and are less than one session below it.
 */
export function availableByWeek(expert: ExpertTime, weeks: CalendarDay[], calendar: WorkingCalendar): number[] {
  const worked = new Map<CalendarDay, CalendarDay[]>();
  return weeks.map((monday) => {
    const year = yearStart(monday);
    const days = worked.get(year) ?? daysWorked(expert, calendar, year);
    worked.set(year, days);
    const [before, after] = [daysBefore(days, monday), daysBefore(days, addDays(monday, 7))];
    return wholeSessions(expert, after) - wholeSessions(expert, before);
  });
}

/**
 * Of a week's available sessions, those that `today` and the days after it still allow: a week half gone has half left.
 * Rounded down. All of them for a week that has not begun, none for one that is over.
 */
export function leftOfWeek(
  expert: ExpertTime,
  week: { start: CalendarDay; available: number },
  by: { today: CalendarDay; calendar: WorkingCalendar },
): number {
  if (by.today <= week.start) return week.available;
  const end = addDays(week.start, 7);
  const worked = daysWorked(expert, by.calendar, yearStart(week.start)).filter((on) => week.start <= on && on < end);
  const left = worked.filter((on) => on >= by.today);
  return worked.length === 0 ? 0 : Math.floor((week.available * left.length) / worked.length);
}

/** Whether the expert is away on a day. */
export function isAway({ leaves }: Pick<ExpertTime, 'leaves'>, on: CalendarDay): boolean {
  return leaves.some((leave) => leave.startsOn <= on && (leave.endsOn === null || on <= leave.endsOn));
}

type WorkDay = { day: CalendarDay; weekday: number };

/** The days of a school year on which the expert works, in order. */
function daysWorked(expert: ExpertTime, calendar: WorkingCalendar, year: CalendarDay): CalendarDay[] {
  const { startsOn, endsOn, workingDays } = expert;
  return workingDaysOfYear(calendar, year)
    .filter(({ weekday }) => workingDays.includes(weekday))
    .map(({ day: on }) => on)
    .filter((on) => startsOn <= on && (endsOn === null || on <= endsOn) && !isAway(expert, on));
}

/** How many of these days, which are in order, come before another: found by halves, as panels and years ask for thousands. */
function daysBefore(days: CalendarDay[], end: CalendarDay): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counted in whole numbers, because 0.1 + 0.2 of a session is not 0.3 to a computer. */
function wholeSessions({ fte, workingDays, directPercent }: ExpertTime, days: number): number {
  if (workingDays.length === 0) return 0;
  const hundredthsOfDays = Math.min(Math.round(fte * 100) * 5, workingDays.length * 100);
  return Math.floor((days * SESSIONS_A_DAY * hundredthsOfDays * directPercent) / (workingDays.length * 10_000));
}

const yearStarts = new Map<number, CalendarDay>();

/** The first Monday on or after 1 September of the school year in which this Monday lies. */
function yearStart(monday: CalendarDay): CalendarDay {
  const calendarYear = Number(monday.slice(0, 4));
  const year = monday.slice(5) >= '09-01' ? calendarYear : calendarYear - 1;
  const start = yearStarts.get(year) ?? mondayOf(addDays(day(`${year}-09-01`), 6));
  yearStarts.set(year, start);
  return start;
}

/** A panel asks about the same year for every expert and week; the days are walked once. */
const known = new WeakMap<WorkingCalendar, Map<CalendarDay, WorkDay[]>>();

function workingDaysOfYear(calendar: WorkingCalendar, from: CalendarDay): WorkDay[] {
  const years = known.get(calendar) ?? new Map<CalendarDay, WorkDay[]>();
  known.set(calendar, years);
  const found = years.get(from) ?? walk(calendar, from);
  years.set(from, found);
  return found;
}

function walk(calendar: WorkingCalendar, from: CalendarDay): WorkDay[] {
  const days: WorkDay[] = [];
  const until = yearStart(addDays(from, 53 * 7));
  for (let current = from; current < until; current = addDays(current, 1)) {
    if (isWorkingDay(calendar, current)) days.push({ day: current, weekday: weekdayOf(current) });
  }
  return days;
}
