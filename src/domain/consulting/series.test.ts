import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type CalendarDay, compareDays, day, dayOf, timeOf, weekdayOf } from '../calendar/calendar-day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { instantInLondon } from '../delivery/visit-time.ts';
import { closedOn, daysOfSeries, MOST_TIMES, REPEATS, type Repeat } from './series.ts';
import { slotsOf } from './slots.ts';

const CALENDAR: WorkingCalendar = {
  bankHolidays: new Set([day('2026-12-25')]),
  termTimeOnly: false,
  terms: [
    {
      ...{ name: 'Autumn', start: day('2026-09-02'), end: day('2026-12-18') },
      halfTerm: { start: day('2026-10-26'), end: day('2026-10-30') },
    },
    { name: 'Spring', start: day('2027-01-04'), end: day('2027-03-25') },
  ],
};
const closed: [value: string, why: string | undefined][] = [
  ['2026-11-17', undefined],
  ['2026-10-27', 'school holidays'],
  ['2026-12-22', 'school holidays'],
  ['2026-12-25', 'a bank holiday'],
  ['2026-11-21', undefined],
  ['2028-11-21', undefined],
];
for (const [value, why] of closed) {
  test(`on ${value} settings are ${why ? `closed: ${why}` : 'open, or nobody knows'}`, () => {
    assert.equal(closedOn(CALENDAR, day(value)), why);
  });
}

const series = fc.record({
  first: fc.integer({ min: 0, max: 4000 }).map((count): CalendarDay => addDays(day('2025-01-01'), count)),
  repeat: fc.constantFrom<Repeat>('week', 'fortnight'),
  times: fc.integer({ min: 1, max: MOST_TIMES }),
});

test('a series keeps its weekday and its distance', () => {
  fc.assert(
    fc.property(series, ({ first, repeat, times }) => {
      const days = daysOfSeries(first, repeat, times);
      assert.equal(days.length, times);
      for (const [index, value] of days.entries()) {
        assert.equal(weekdayOf(value), weekdayOf(first));
        assert.equal(compareDays(value, first), index * REPEATS[repeat]);
      }
    }),
  );
});

test('half past three is half past three all through a series, and it lasts as long, whichever way the clocks go', () => {
  const times = fc.integer({ min: 6 * 60, max: 21 * 60 });
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  fc.assert(
    fc.property(series, times, fc.integer({ min: 5, max: 120 }), ({ first, repeat, times: count }, from, long) => {
      const each = daysOfSeries(first, repeat, count).map((value) => {
        const [startsAt, endsAt] = [instantInLondon(value, clock(from)), instantInLondon(value, clock(from + long))];
        assert.equal(dayOf(startsAt), value);
        assert.equal(endsAt.getTime() - startsAt.getTime(), long * 60_000);
        return slotsOf({ startsAt, endsAt, slotMinutes: 5 }).map(timeOf).join();
      });
      assert.equal(new Set(each).size, 1, 'the same slots each time');
    }),
  );
});

test('through the night when the clocks change, no slot is lost or given twice', () => {
  const nights = fc.constantFrom(day('2026-10-25'), day('2027-03-28'), day('2027-10-31'), day('2028-03-26'));
  fc.assert(
    fc.property(nights, fc.integer({ min: 5, max: 120 }), (night, slotMinutes) => {
      const startsAt = instantInLondon(addDays(night, -1), '22:00');
      const endsAt = instantInLondon(night, '06:00');
      const slots = slotsOf({ startsAt, endsAt, slotMinutes }).map(Number);
      const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
      assert.equal(hours, night.slice(5, 7) === '10' ? 9 : 7);
      assert.equal(slots.length, Math.floor((hours * 60) / slotMinutes));
      assert.equal(new Set(slots).size, slots.length);
    }),
  );
});
