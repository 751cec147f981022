import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from './calendar-day.ts';
import { type DueState, dueState } from './due.ts';

const calendar = { bankHolidays: new Set([day('2026-12-28')]), terms: [], termTimeOnly: true };

// 6 November 2026 is a Friday.
const cases: [today: string, state: DueState, left: number, words: string][] = [
  ['2026-11-02', 'in_time', 4, 'due in 4 working days'],
  ['2026-11-03', 'in_time', 3, 'due in 3 working days'],
  ['2026-11-04', 'due_soon', 2, 'due in 2 working days'],
  ['2026-11-05', 'due_soon', 1, 'due in 1 working day'],
  ['2026-11-06', 'due_today', 0, 'due today'],
  ['2026-11-07', 'late', 0, 'less than 1 working day late'],
  ['2026-11-09', 'late', -1, '1 working day late'],
  ['2026-11-10', 'late', -2, '2 working days late'],
];
for (const [today, state, workingDaysLeft, words] of cases) {
  test(`on ${today}, something due on Friday 6 November 2026 is ${words}`, () => {
    const due = dueState({ due: day('2026-11-06'), today: day(today), soonDays: 2, calendar });
    assert.deepEqual(due, { state, workingDaysLeft, words });
  });
}

test('a weekend due day seen the day before names the day', () => {
  const due = dueState({ due: day('2026-11-08'), today: day('2026-11-07'), soonDays: 0, calendar });
  assert.deepEqual(due, { state: 'due_soon', workingDaysLeft: 0, words: 'due on 8 Nov' });
});
