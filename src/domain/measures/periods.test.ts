import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../calendar/calendar-day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { comparedWith, halfTermsOf, monthsBefore, type PeriodKind, periodOf, schoolYearOf } from './periods.ts';

const calendar: WorkingCalendar = {
  termTimeOnly: true,
  bankHolidays: new Set(),
  terms: [
    term('Autumn 2025', '2025-09-03', '2025-12-19', '2025-10-27', '2025-10-31'),
    term('Spring 2026', '2026-01-05', '2026-03-27', '2026-02-16', '2026-02-20'),
    term('Summer 2026', '2026-04-13', '2026-07-21', '2026-05-25', '2026-05-29'),
    term('Autumn 2026', '2026-09-02', '2026-12-18', '2026-10-26', '2026-10-30'),
  ],
};

test('half terms follow one another without a gap, whatever is known of a year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2018, max: 2040 }), (year) => {
      const halves = halfTermsOf(calendar, year);
      assert.equal(halves[0]?.from, `${year}-09-01`);
      assert.equal(halves.at(-1)?.until, `${year + 1}-08-31`);
      halves.forEach((half, place) => {
        assert.ok(half.from <= half.until);
        if (place > 0) assert.equal(half.from, addDays(halves[place - 1]?.until ?? half.from, 1));
      });
    }),
  );
});

test('half-term belongs to the half before it, and a holiday to the term before it', () => {
  const halves = halfTermsOf(calendar, 2025);
  assert.deepEqual(halves[0], { from: '2025-09-01', until: '2025-10-31' });
  assert.deepEqual(halves[1], { from: '2025-11-01', until: '2026-01-04' });
});

const cases: [PeriodKind, 'before' | 'last_year', string, string, string, string][] = [
  ['half_term', 'before', '2026-10-31', '2026-11-05', '2026-10-25', '2026-10-30'],
  ['half_term', 'last_year', '2026-10-31', '2026-11-05', '2025-11-01', '2025-11-06'],
  ['term', 'last_year', '2026-09-01', '2026-11-05', '2025-09-01', '2025-11-05'],
  ['school_year', 'before', '2026-09-01', '2026-11-05', '2026-06-27', '2026-08-31'],
  ['school_year', 'last_year', '2026-09-01', '2026-11-05', '2025-09-01', '2025-11-05'],
  ['year', 'before', '2025-11-06', '2026-11-05', '2024-11-06', '2025-11-05'],
];
for (const [kind, comparison, from, until, earlierFrom, earlierUntil] of cases) {
  test(`${kind} on 5 November 2026 and ${comparison}`, () => {
    const period = periodOf(kind as 'term', day('2026-11-05'), calendar);
    assert.deepEqual(period, { from, until });
    assert.deepEqual(comparedWith(period, { kind, comparison }, calendar), { from: earlierFrom, until: earlierUntil });
  });
}

test('a school year begins in September', () => {
  assert.equal(schoolYearOf(day('2026-08-31')), 2025);
  assert.equal(schoolYearOf(day('2026-09-01')), 2026);
});

test('whole months before this one', () => {
  assert.deepEqual(monthsBefore(day('2026-02-10'), 3), ['2025-11-01', '2025-12-01', '2026-01-01']);
});

function term(name: string, start: string, end: string, halfStart: string, halfEnd: string) {
  return { name, start: day(start), end: day(end), halfTerm: { start: day(halfStart), end: day(halfEnd) } };
}
