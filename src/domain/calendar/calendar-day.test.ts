import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, compareDays, day, dayOf, isDay, longDate, shortDate, timeOf, weekdayOf } from './calendar-day.ts';

test('a day is read only when it is real and written YYYY-MM-DD', () => {
  assert.equal(day('2028-02-29'), '2028-02-29');
  for (const text of [
    '',
    '2026-2-3',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '03/11/2026',
    '2026-11-03T00:00',
    '0026-01-01',
  ]) {
    assert.equal(isDay(text), false, text);
    assert.throws(() => day(text), RangeError, text);
  }
});

test('days are added across months, years and leap days', () => {
  assert.equal(addDays(day('2026-12-31'), 1), '2027-01-01');
  assert.equal(addDays(day('2028-02-28'), 1), '2028-02-29');
  assert.equal(addDays(day('2026-03-01'), -1), '2026-02-28');
  assert.throws(() => addDays(day('2026-03-01'), 0.5), RangeError);
});

test('adding days and comparing agree, whatever the days', () => {
  const anyCount = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(anyCount, (count) => compareDays(addDays(day('2026-11-03'), count), day('2026-11-03')) === count),
  );
});

test('a day after another compares as greater, also as text', () => {
  assert.ok(compareDays(day('2026-11-03'), day('2026-10-31')) > 0);
  assert.ok('2026-11-03' > '2026-10-31');
});

test('the day is the one in London, in summer and in winter', () => {
  assert.equal(dayOf(new Date('2026-07-01T23:30:00Z')), '2026-07-02');
  assert.equal(dayOf(new Date('2026-12-01T23:30:00Z')), '2026-12-01');
});

test('dates are written the way people say them', () => {
  assert.equal(longDate(day('2026-11-03')), 'Tuesday 3 November 2026');
  assert.equal(shortDate(day('2026-11-03')), '3 Nov');
  assert.equal(shortDate(day('2026-09-01')), '1 Sep');
  assert.equal(weekdayOf(day('2026-11-01')), 0);
});

test('times are London times in the GOV.UK style', () => {
  assert.equal(timeOf(new Date('2026-11-03T14:05:00Z')), '2:05pm');
  assert.equal(timeOf(new Date('2026-07-03T14:00:00Z')), '3pm');
  assert.equal(timeOf(new Date('2026-11-03T00:07:00Z')), '12:07am');
  assert.equal(timeOf(new Date('2026-11-03T12:00:00Z')), 'midday');
  assert.equal(timeOf(new Date('2026-11-03T00:00:00Z')), 'midnight');
});
