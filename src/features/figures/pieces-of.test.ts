import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { piecesOf } from './pieces-of.ts';

test('the pieces of a period are its days, each once', () => {
  fc.assert(
    fc.property(fc.nat(800), fc.nat(500), (start, length) => {
      const from = addDays(day('2025-01-15'), start);
      const until = addDays(from, length);
      const { months, days } = piecesOf({ from, until });
      const counted = days.flatMap((each) => daysOf(each.from, each.until));
      if (months) {
        for (let month = months.from; month <= months.until; month = nextMonth(month)) {
          counted.push(...daysOf(month, addDays(nextMonth(month), -1)));
        }
      }
      assert.deepEqual(counted.sort(), daysOf(from, until));
      assert.ok(days.reduce((sum, each) => sum + daysOf(each.from, each.until).length, 0) <= 60);
    }),
  );
});

function daysOf(from: CalendarDay, until: CalendarDay): CalendarDay[] {
  const days = [];
  for (let each = from; each <= until; each = addDays(each, 1)) days.push(each);
  return days;
}

function nextMonth(first: CalendarDay): CalendarDay {
  return day(`${addDays(first, 31).slice(0, 7)}-01`);
}
