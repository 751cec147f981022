import { type CalendarDay, day, isDay, shortDate } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import {
  COMPARISONS,
  type Comparison,
  comparedWith,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  periodOf,
} from '#src/domain/measures/periods.ts';
import type { Errors } from '#src/govuk/fields.tsx';

type Parts = { day: string; month: string; year: string };

/** What is looked at and what it is held against, with what was typed to choose it. */
export type Chosen = {
  kind: PeriodKind;
  comparison: Comparison;
  period: Period;
  before: Period;
  typed: { from: Parts; until: Parts };
  errors: Errors;
};

/** Older dates have no figures; a hundred years would only cost time. */
const EARLIEST = '2015-01-01';

/** The period that an address names; this school year where it names none, or one that cannot be read. */
export function choosePeriod(query: URLSearchParams, today: CalendarDay, calendar: WorkingCalendar): Chosen {
  const kind = known(PERIOD_KINDS, query.get('period')) ?? 'school_year';
  const comparison = known(COMPARISONS, query.get('against')) ?? 'last_year';
  const typed = { from: parts(query, 'from'), until: parts(query, 'until') };
  const { period, errors } =
    kind === 'dates' ? twoDates(typed, today) : { period: periodOf(kind, today, calendar), errors: {} };
  const shown = period ?? periodOf('school_year', today, calendar);
  return {
    kind,
    comparison,
    period: shown,
    before: comparedWith(shown, { kind: period ? kind : 'school_year', comparison }, calendar),
    typed,
    errors,
  };
}

/** The same choice as the end of an address. */
export function queryOf({ kind, comparison, period }: Chosen): string {
  const query = new URLSearchParams({ period: kind, against: comparison });
  if (kind === 'dates') {
    for (const [name, value] of [
      ['from', period.from],
      ['until', period.until],
    ] as const) {
      const [year = '', month = '', dayOfMonth = ''] = value.split('-');
      query.set(`${name}-day`, dayOfMonth);
      query.set(`${name}-month`, month);
      query.set(`${name}-year`, year);
    }
  }
  return query.toString();
}

/** '1 Sep 2026 to 3 Nov 2026'. */
export function inDates({ from, until }: Period): string {
  return `${shortDate(from)} ${from.slice(0, 4)} to ${shortDate(until)} ${until.slice(0, 4)}`;
}

function twoDates(typed: Chosen['typed'], today: CalendarDay): { period?: Period; errors: Errors } {
  const from = dayIn(typed.from);
  const until = dayIn(typed.until);
  const errors: Errors = {};
  if (!from) errors.from = 'Give the first day as a real date, such as 1 9 2026';
  if (!until) errors.until = 'Give the last day as a real date, such as 31 10 2026';
  if (!from || !until) return { errors };
  if (from > today)
    return { errors: { from: 'The first day must be today or earlier: there are no figures of days to come' } };
  if (until < from) return { errors: { until: 'The last day must be the first day or later' } };
  if (from < EARLIEST) return { errors: { from: `The first day must be ${EARLIEST.slice(0, 4)} or later` } };
  if (until > today)
    return { errors: { until: 'The last day must be today or earlier: there are no figures of days to come' } };
  return { period: { from, until }, errors };
}

function parts(query: URLSearchParams, name: string): Parts {
  const part = (which: string) => (query.get(`${name}-${which}`) ?? '').trim().slice(0, 4);
  return { day: part('day'), month: part('month'), year: part('year') };
}

function dayIn({ day: dayOfMonth, month, year }: Parts): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(text) ? day(text) : undefined;
}

function known<T extends object>(codes: T, text: string | null): (keyof T & string) | undefined {
  return text !== null && Object.hasOwn(codes, text) ? (text as keyof T & string) : undefined;
}
