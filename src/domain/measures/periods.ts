import { addDays, type CalendarDay, compareDays, day } from '../calendar/calendar-day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';

/** Days counted together; both ends are included. */
export type Period = { from: CalendarDay; until: CalendarDay };

export const PERIOD_KINDS = {
  half_term: 'This half term',
  term: 'This term',
  school_year: 'This school year',
  year: 'The last 12 months',
  dates: 'Two dates',
} as const;
export type PeriodKind = keyof typeof PERIOD_KINDS;

export const COMPARISONS = {
  before: 'The period before, of the same length',
  last_year: 'The same time last year',
} as const;
export type Comparison = keyof typeof COMPARISONS;

/** The six half terms of a school year, and where a day falls among them. */
export const HALF_TERMS = [
  'Autumn, first half',
  'Autumn, second half',
  'Spring, first half',
  'Spring, second half',
  'Summer, first half',
  'Summer, second half',
] as const;
export const TERMS = ['Autumn term', 'Spring term', 'Summer term'] as const;

/** Where no term dates are known: the usual turn of each half term. */
const USUAL_STARTS = ['09-01', '11-01', '01-04', '02-22', '04-12', '06-01'] as const;

/** The year in which the school year of a day began: a school year runs from 1 September to 31 August. */
export function schoolYearOf(value: CalendarDay): number {
  return Number(value.slice(0, 4)) - (value.slice(5) >= '09-01' ? 0 : 1);
}

/**
 * The half terms of a school year. Each runs until the next one begins, holidays included, so that every day belongs to
 * exactly one; the first begins on 1 September and the last ends on 31 August. Where a term is not known, its usual dates.
 */
export function halfTermsOf(calendar: WorkingCalendar, year: number): Period[] {
  const starts = USUAL_STARTS.map((usual, place) => startOf(calendar, year, place, usual));
  return starts.map((from, place) => ({ from, until: addDays(starts[place + 1] ?? day(`${year + 1}-09-01`), -1) }));
}

/** The period of a kind as far as it has come, until `today`. */
export function periodOf(kind: Exclude<PeriodKind, 'dates'>, today: CalendarDay, calendar: WorkingCalendar): Period {
  if (kind === 'year') return { from: addDays(aYearBefore(today), 1), until: today };
  return { from: currentBlock(kind, today, calendar).from, until: today };
}

/**
 * What to hold a period against: as many days right before it, or the same time last year. Last year's half term or term
 * is that of the calendar, cut to as many days; two dates are moved by 52 weeks, so that weekdays stay together.
 */
export function comparedWith(
  period: Period,
  how: { kind: PeriodKind; comparison: Comparison },
  calendar: WorkingCalendar,
): Period {
  const length = compareDays(period.until, period.from);
  if (how.comparison === 'before') return { from: addDays(period.from, -length - 1), until: addDays(period.from, -1) };
  const from =
    how.kind === 'dates' || how.kind === 'year'
      ? addDays(period.from, -364)
      : blockLastYear(how.kind, period.until, calendar);
  return { from, until: addDays(from, length) };
}

/** The first days of the `count` whole months before the month of `today`, the oldest first. */
export function monthsBefore(today: CalendarDay, count: number): CalendarDay[] {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const month = months - count + index;
    return day(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  });
}

function currentBlock(
  kind: 'half_term' | 'term' | 'school_year',
  today: CalendarDay,
  calendar: WorkingCalendar,
): Period {
  const year = schoolYearOf(today);
  return blocks(kind, year, calendar).find(({ until }) => today <= until) ?? { from: today, until: today };
}

function blocks(kind: 'half_term' | 'term' | 'school_year', year: number, calendar: WorkingCalendar): Period[] {
  const halves = halfTermsOf(calendar, year);
  if (kind === 'half_term') return halves;
  const size = kind === 'term' ? 2 : 6;
  return halves.flatMap((half, place) => {
    const last = halves[place + size - 1];
    return place % size === 0 && last ? [{ from: half.from, until: last.until }] : [];
  });
}

function blockLastYear(
  kind: 'half_term' | 'term' | 'school_year',
  on: CalendarDay,
  calendar: WorkingCalendar,
): CalendarDay {
  const year = schoolYearOf(on);
  const place = blocks(kind, year, calendar).findIndex(({ until }) => on <= until);
  return blocks(kind, year - 1, calendar)[place]?.from ?? addDays(on, -364);
}

function startOf(calendar: WorkingCalendar, year: number, place: number, usual: string): CalendarDay {
  if (place === 0) return day(`${year}-09-01`);
  const term = termOf(calendar, year, Math.floor(place / 2));
  const known = place % 2 === 0 ? term?.start : term?.halfTerm && addDays(term.halfTerm.end, 1);
  return known ?? day(`${place < 2 ? year : year + 1}-${usual}`);
}

/** Autumn terms begin before the new year, spring terms before April, summer terms later. */
function termOf(calendar: WorkingCalendar, year: number, place: number) {
  const from = [`${year}-08-15`, `${year + 1}-01-01`, `${year + 1}-04-01`, `${year + 1}-08-15`];
  return calendar.terms.find(({ start }) => start >= (from[place] ?? '') && start < (from[place + 1] ?? ''));
}

function aYearBefore(value: CalendarDay): CalendarDay {
  const before = `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`;
  return value.slice(5) === '02-29' ? day(`${before.slice(0, 4)}-02-28`) : day(before);
}
