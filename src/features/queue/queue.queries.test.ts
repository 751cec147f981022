import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '#src/domain/calendar/calendar-day.ts';
import { dueState } from '#src/domain/calendar/due.ts';
import { readConfig } from '#src/platform/config.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { daysFor } from './queue.queries.ts';

const partnerships = loadPartnerships(readConfig({}).partnershipsDir);

test('the queue’s last day of due soon agrees with the words beside each date, on every day in every area', () => {
  const offset = fc.integer({ min: 0, max: 600 });
  const ahead = fc.integer({ min: -30, max: 60 });
  fc.assert(
    fc.property(fc.constantFrom(...partnerships), offset, ahead, (partnership, from, days) => {
      const today = addDays(day('2025-09-01'), from);
      const due = addDays(today, days);
      const { soonest } = daysFor(partnership, today);
      const { calendar, serviceStandards } = partnership;
      const { state } = dueState({ due, today, soonDays: serviceStandards.dueSoonDays, calendar });
      assert.equal(due >= today && due <= soonest, state === 'due_soon' || state === 'due_today');
      assert.equal(due < today, state === 'late');
    }),
    { numRuns: 400, seed: 2026 },
  );
});
