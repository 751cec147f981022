import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day, timeOf } from '../calendar/calendar-day.ts';
import { instantInLondon, readTime, timeInWords } from './visit-time.ts';

test('times are read as people type them', () => {
  const cases: [typed: string, time: string | undefined][] = [
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['2:15 PM', '14:15'],
    ['14:00', '14:00'],
    ['25:00', undefined],
    ['13pm', undefined],
    ['0am', undefined],
    ['9:75', undefined],
    ['soon', undefined],
    ['', undefined],
  ];
  for (const [typed, time] of cases) assert.equal(readTime(typed), time, typed);
});

test('midday is called so', () => {
  assert.deepEqual(['09:30:00', '12:00', '12:05', '14:00', '00:15'].map(timeInWords), [
    '9:30am',
    'midday',
    '12:05pm',
    '2pm',
    '12:15am',
  ]);
});

test('an hour of the day in London is that hour on a London clock, on any day of the year', () => {
  fc.assert(
    fc.property(fc.nat(800), fc.integer({ min: 6, max: 21 }), fc.integer({ min: 0, max: 59 }), (days, hour, minute) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      assert.equal(timeOf(instantInLondon(addDays(day('2026-01-01'), days), time)), timeInWords(time));
    }),
  );
});
