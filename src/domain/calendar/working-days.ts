import { addDays, type CalendarDay, compareDays, weekdayOf } from './calendar-day.ts';

/** A school term; both ends and both ends of the half-term are included. `assumed` when the dates are not published. */
export type Term = {
  name: string;
  start: CalendarDay;
  end: CalendarDay;
  halfTerm?: { start: CalendarDay; end: CalendarDay } | undefined;
  assumed?: boolean | undefined;
};

/** Which days a partnership counts in its service standards. Terms are in order and do not overlap. */
export type WorkingCalendar = {
  bankHolidays: ReadonlySet<CalendarDay>;
  terms: readonly Term[];
  termTimeOnly: boolean;
};

/**
 * Monday to Friday, not a bank holiday and, when only term time counts, inside a term and outside its half-term.
 * Before the first and after the last known term we do not know the holidays, so every weekday that is not a bank
 * holiday counts: a promise made then can only be too early, never too late. `isAssumed` tells such days apart.
 */
export function isWorkingDay(calendar: WorkingCalendar, value: CalendarDay): boolean {
  const weekday = weekdayOf(value);
  if (weekday === 0 || weekday === 6 || calendar.bankHolidays.has(value)) return false;
  if (!calendar.termTimeOnly || !termsAreKnown(calendar, value)) return true;
  return calendar.terms.some((term) => within(term, value) && !(term.halfTerm && within(term.halfTerm, value)));
}

/**
 * The `count`th working day after `from`; `from` itself is day 0 and need not be a working day.
 * Throws a RangeError when `count` is negative or not a whole number.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDay, count: number): CalendarDay {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`Working days are counted forward in whole numbers, not ${count}`);
  }
  let current = from;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
}

/** How many working days lie after `from`, up to and including `to`; negative when `to` comes before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDay, to: CalendarDay): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let current = from; current < to; ) {
    current = addDays(current, 1);
    if (isWorkingDay(calendar, current)) count += 1;
  }
  return count;
}

/** The last day for which term dates are known; undefined when no terms are known. */
export function knowsTermsUntil(calendar: WorkingCalendar): CalendarDay | undefined {
  return calendar.terms.at(-1)?.end;
}

/** True when a day rests on term dates that are assumed or not known: say so where the date is shown. */
export function isAssumed(calendar: WorkingCalendar, value: CalendarDay): boolean {
  if (!calendar.termTimeOnly) return false;
  if (!termsAreKnown(calendar, value)) return true;
  const latest = calendar.terms.findLast((term) => compareDays(term.start, value) <= 0);
  return latest?.assumed === true;
}

function termsAreKnown(calendar: WorkingCalendar, value: CalendarDay): boolean {
  const first = calendar.terms[0];
  const last = calendar.terms.at(-1);
  return first !== undefined && last !== undefined && within({ start: first.start, end: last.end }, value);
}

// Days sort as text. A page of the queue asks this thousands of times, and making dates of them took a quarter of it.
function within(span: { start: CalendarDay; end: CalendarDay }, value: CalendarDay): boolean {
  return span.start <= value && value <= span.end;
}
