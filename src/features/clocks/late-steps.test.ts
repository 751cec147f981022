import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { type LateStep, lateSteps } from './late-steps.ts';

const calendar: WorkingCalendar = {
  termTimeOnly: true,
  bankHolidays: new Set(),
  terms: [
    { name: 'Autumn', start: day('2026-09-02'), end: day('2026-12-18') },
    { name: 'Spring', start: day('2027-01-04'), end: day('2027-04-02') },
  ],
};

// Answer by Thursday 5 November.
const cases: [today: string, leadReminded: boolean, managerTold: boolean, steps: LateStep[]][] = [
  ['2026-11-04', false, false, []],
  ['2026-11-05', false, false, []],
  ['2026-11-06', false, false, ['remind the lead']],
  ['2026-11-06', true, false, []],
  ['2026-11-07', true, false, []],
  ['2026-11-09', true, false, []],
  ['2026-11-10', true, false, ['tell the manager']],
  ['2026-11-10', false, false, ['remind the lead', 'tell the manager']],
  ['2026-11-20', true, true, []],
];
for (const [today, leadReminded, managerTold, steps] of cases) {
  const known =
    [leadReminded && 'lead reminded', managerTold && 'manager told'].filter(Boolean).join(', ') || 'nobody told';
  test(`due on 5 November, on ${today}, ${known}: ${steps.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(
      lateSteps({ answerBy: day('2026-11-05'), today: day(today), calendar, leadReminded, managerTold }),
      steps,
    );
  });
}

test('a request due on the last day of term reminds nobody in the holiday', () => {
  const request = { answerBy: day('2026-12-18'), calendar, leadReminded: false, managerTold: false };
  assert.deepEqual(lateSteps({ ...request, today: day('2026-12-31') }), []);
  assert.deepEqual(lateSteps({ ...request, today: day('2027-01-04') }), ['remind the lead']);
});
