import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type CalendarDay, compareDays, day } from './calendar-day.ts';
import {
  addWorkingDays,
  isAssumed,
  isWorkingDay,
  knowsTermsUntil,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-days.ts';

const schoolYear: WorkingCalendar = {
  termTimeOnly: true,
  bankHolidays: new Set([
    day('2026-12-25'),
    day('2026-12-28'),
    day('2027-01-01'),
    day('2027-03-26'),
    day('2027-03-29'),
  ]),
  terms: [
    {
      name: 'Autumn 2026',
      start: day('2026-09-02'),
      end: day('2026-12-18'),
      halfTerm: { start: day('2026-10-26'), end: day('2026-10-30') },
    },
    { name: 'Spring 2027', start: day('2027-01-04'), end: day('2027-04-02'), assumed: true },
  ],
};
const officeYear: WorkingCalendar = { ...schoolYear, termTimeOnly: false };
const noTerms: WorkingCalendar = { ...schoolYear, terms: [] };

const cases: [what: string, calendar: WorkingCalendar, on: string, working: boolean][] = [
  ['a Tuesday in term', schoolYear, '2026-11-03', true],
  ['a Saturday in term', schoolYear, '2026-11-07', false],
  ['a Sunday in term', schoolYear, '2026-11-08', false],
  ['the first day of half-term', schoolYear, '2026-10-26', false],
  ['the last day of half-term', schoolYear, '2026-10-30', false],
  ['half-term when every week counts', officeYear, '2026-10-28', true],
  ['the first day of term', schoolYear, '2026-09-02', true],
  ['the last day of term', schoolYear, '2026-12-18', true],
  ['a weekday in the Christmas holiday', schoolYear, '2026-12-21', false],
  ['the same weekday when every week counts', officeYear, '2026-12-21', true],
  ['a bank holiday when every week counts', officeYear, '2026-12-28', false],
  ['a bank holiday in term', schoolYear, '2027-03-26', false],
  ['a weekday before the first known term', schoolYear, '2026-08-28', true],
  ['a weekday after the last known term', schoolYear, '2027-04-05', true],
  ['a weekday when no terms are known', noTerms, '2026-12-21', true],
  ['a bank holiday when no terms are known', noTerms, '2026-12-25', false],
];
for (const [what, calendar, on, working] of cases) {
  test(`${what} ${working ? 'is' : 'is not'} a working day`, () => {
    assert.equal(isWorkingDay(calendar, day(on)), working);
  });
}

test('five working days over half-term skip the whole week', () => {
  assert.equal(addWorkingDays(schoolYear, day('2026-10-21'), 5), '2026-11-04');
  assert.equal(addWorkingDays(officeYear, day('2026-10-21'), 5), '2026-10-28');
});

test('a request on the last day of term is due in the new year', () => {
  assert.equal(addWorkingDays(schoolYear, day('2026-12-18'), 5), '2027-01-08');
});

test('counting backwards or in halves is refused', () => {
  assert.throws(() => addWorkingDays(schoolYear, day('2026-11-03'), -1), RangeError);
  assert.throws(() => addWorkingDays(schoolYear, day('2026-11-03'), 1.5), RangeError);
});

test('days that rest on assumed or unknown term dates say so', () => {
  assert.equal(knowsTermsUntil(schoolYear), '2027-04-02');
  assert.equal(knowsTermsUntil(noTerms), undefined);
  assert.equal(isAssumed(schoolYear, day('2026-11-03')), false);
  assert.equal(isAssumed(schoolYear, day('2027-02-01')), true);
  assert.equal(isAssumed(schoolYear, day('2027-05-04')), true);
  assert.equal(isAssumed(officeYear, day('2027-05-04')), false);
});

const anyDay = fc.integer({ min: -60, max: 330 }).map((offset): CalendarDay => addDays(day('2026-09-01'), offset));
const anyCalendar = fc.constantFrom(schoolYear, officeYear, noTerms);

test('adding working days never lands on a day that is not one', () => {
  const count = fc.integer({ min: 1, max: 90 });
  fc.assert(fc.property(anyCalendar, anyDay, count, (c, from, n) => isWorkingDay(c, addWorkingDays(c, from, n))));
});

test('adding working days and counting them between gives the number back', () => {
  const count = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(
      anyCalendar,
      anyDay,
      count,
      (c, from, n) => workingDaysBetween(c, from, addWorkingDays(c, from, n)) === n,
    ),
  );
});

test('one more working day is always later, and a later start never ends earlier', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (c, a, b, n) => {
      const [from, later] = compareDays(a, b) <= 0 ? [a, b] : [b, a];
      assert.ok(compareDays(addWorkingDays(c, from, n + 1), addWorkingDays(c, from, n)) > 0);
      assert.ok(compareDays(addWorkingDays(c, later, n), addWorkingDays(c, from, n)) >= 0);
    }),
  );
});

test('counting between two days the other way round gives the opposite number', () => {
  fc.assert(
    fc.property(
      anyCalendar,
      anyDay,
      anyDay,
      (c, a, b) => workingDaysBetween(c, a, b) + workingDaysBetween(c, b, a) === 0,
    ),
  );
});
