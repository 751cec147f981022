import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { HALF_TERMS, type Period, schoolYearOf, TERMS } from '#src/domain/measures/periods.ts';

export const PUBLISHED_KINDS = {
  half_term: 'The last half term that is over',
  term: 'The last term that is over',
  school_year: 'The school year, up to the last half term that is over',
} as const;
export type PublishedKind = keyof typeof PUBLISHED_KINDS;

/** Half terms `from` to `to` of a school year. */
export type Span = { year: number; from: number; to: number };

/**
 * What is looked at and what it is held against. Only whole half terms that are over, whole terms and years up to a half
 * term are published, so that no two pages differ by a few days (`domain/figures/publish.ts`).
 */
export function choosePublication(
  query: URLSearchParams,
  today: CalendarDay,
  blocksOver: (year: number) => number,
): { kind: PublishedKind; against: 'before' | 'last_year'; now: Span; before: Span } {
  const asked = query.get('period');
  const kind = asked === 'half_term' || asked === 'term' ? asked : 'school_year';
  const against = query.get('against') === 'before' ? 'before' : 'last_year';
  const current = schoolYearOf(today);
  const year = blocksOver(current) > 0 ? current : current - 1;
  const last = blocksOver(year) - 1;
  const now = spanOf(kind, year, last);
  return {
    kind,
    against,
    now,
    before: against === 'before' && kind !== 'school_year' ? spanBefore(now) : { ...now, year: now.year - 1 },
  };
}

/** 'Autumn, first half, 2026 to 2027'. */
export function spanInWords({ year, from, to }: Span): string {
  const years = `${year} to ${year + 1}`;
  if (from === to) return `${HALF_TERMS[from]}, ${years}`;
  if (to - from === 1) return `${TERMS[from / 2]}, ${years}`;
  return to === 5 ? `School year ${years}` : `School year ${years}, up to ${HALF_TERMS[to]?.toLowerCase()}`;
}

export function periodOfSpan({ from, to }: Span, halves: Period[]): Period | undefined {
  const [first, last] = [halves[from], halves[to]];
  return first && last ? { from: first.from, until: last.until } : undefined;
}

function spanOf(kind: PublishedKind, year: number, last: number): Span {
  if (kind === 'half_term') return { year, from: last, to: last };
  if (kind === 'school_year') return { year, from: 0, to: last };
  const end = last % 2 === 1 ? last : last - 1;
  return end < 0 ? { year: year - 1, from: 4, to: 5 } : { year, from: end - 1, to: end };
}

function spanBefore({ year, from, to }: Span): Span {
  const size = to - from + 1;
  return from - size >= 0 ? { year, from: from - size, to: to - size } : { year: year - 1, from: 6 - size, to: 5 };
}
