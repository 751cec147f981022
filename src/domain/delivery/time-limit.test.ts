import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../calendar/calendar-day.ts';
import { beyondPlan, isLonger, usualEnd } from './time-limit.ts';

const START = day('2026-11-03');

test('six sessions within eight weeks are usual; a seventh, or a day more, wants a reason', () => {
  const cases: [sessions: number, days: number, longer: boolean][] = [
    [1, 0, false],
    [6, 56, false],
    [7, 56, true],
    [6, 57, true],
    [40, 200, true],
  ];
  for (const [sessions, days, longer] of cases)
    assert.equal(isLonger({ sessions, startsOn: START, endsOn: addDays(START, days) }), longer, `${sessions}, ${days}`);
  assert.equal(usualEnd(START), '2026-12-29');
});

test('a session lies beyond the plan by number or by day, and beyond the usual six without a plan', () => {
  const plan = { sessions: 4, endsOn: '2026-12-15' };
  assert.equal(beyondPlan(plan, { onDay: '2026-12-15', used: 3 }), undefined);
  assert.match(beyondPlan(plan, { onDay: '2026-12-15', used: 4 }) ?? '', /4 sessions/);
  assert.match(beyondPlan(plan, { onDay: '2026-12-16', used: 0 }) ?? '', /ended/);
  assert.equal(beyondPlan(undefined, { onDay: '2027-06-01', used: 5 }), undefined);
  assert.match(beyondPlan(undefined, { onDay: '2027-06-01', used: 6 }) ?? '', /6 sessions/);
});

test('whoever keeps within the plan is never asked why, whatever the plan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(300), fc.nat(), (sessions, length, used) => {
      const endsOn = addDays(START, length);
      const within = used % sessions;
      assert.equal(beyondPlan({ sessions, endsOn }, { onDay: START, used: within }), undefined);
      assert.notEqual(beyondPlan({ sessions, endsOn }, { onDay: START, used: sessions + within }), undefined);
    }),
  );
});
