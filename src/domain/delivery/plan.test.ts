import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, day } from '../calendar/calendar-day.ts';
import { checkPlan, type PlanWanted } from './plan.ts';

const today = day('2026-11-03');
const GOAL = { goal: 'Most of the class starts within five minutes', baseline: 3, expected: 7 };
const PLAN: PlanWanted = {
  goals: [GOAL],
  whoDoesWhat: 'The class teacher greets at the door.',
  sessions: 4,
  startsOn: today,
  endsOn: addDays(today, 42),
  longerBecause: '',
  confidenceBefore: 4,
};
const problems = (changes: Partial<PlanWanted>, promised = 6) => {
  const checked = checkPlan({ ...PLAN, ...changes }, { today, promised });
  return 'problems' in checked ? Object.keys(checked.problems) : [];
};

test('a whole plan can be proposed', () => {
  assert.deepEqual(problems({}), []);
});

test('each thing that is missing or cannot be is said at its own field', () => {
  const cases: [changes: Partial<PlanWanted>, fields: string[]][] = [
    [{ goals: [] }, ['goal1']],
    [{ goals: [{ ...GOAL, goal: ' ' }] }, ['goal1']],
    [{ goals: [GOAL, { ...GOAL, baseline: undefined }] }, ['baseline2']],
    [{ goals: [{ ...GOAL, baseline: 0 }] }, ['baseline1']],
    [{ goals: [{ ...GOAL, expected: 11 }] }, ['expected1']],
    [{ goals: [{ ...GOAL, expected: 3 }] }, ['expected1']],
    [{ whoDoesWhat: '' }, ['who']],
    [{ confidenceBefore: undefined }, ['confidence']],
    [{ sessions: undefined }, ['sessions']],
    [{ sessions: 0 }, ['sessions']],
    [{ startsOn: undefined }, ['starts']],
    [{ endsOn: undefined }, ['ends']],
    [{ endsOn: day('2026-11-02') }, ['ends']],
    [{ startsOn: day('2026-12-20') }, ['ends']],
    [{ endsOn: addDays(today, 57) }, ['longer']],
  ];
  for (const [changes, fields] of cases) assert.deepEqual(problems(changes), fields, JSON.stringify(changes));
});

test('a plan never spends more than the panel promised, and more than six only with a reason', () => {
  assert.deepEqual(problems({ sessions: 5 }, 4), ['sessions']);
  assert.deepEqual(problems({ sessions: 8 }, 8), ['longer']);
  assert.deepEqual(problems({ sessions: 8, longerBecause: 'Two classes take part.' }, 8), []);
});
