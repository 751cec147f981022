import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { checkRecord, needsSignature, type RecordWanted } from './session-record.ts';

const today = day('2026-11-03');
const RECORD: RecordWanted = {
  state: 'happened',
  kind: 'group',
  oneToOneReason: '',
  onDay: today,
  minutes: 60,
  staffReached: 2,
  childrenWithEhcp: 1,
  childrenWithoutEhcp: 6,
  whatHappened: '',
  nextStep: 'Carry on.',
  missedBy: undefined,
  missedReason: '',
  longerBecause: '',
};
const check = (changes: Partial<RecordWanted>, beyond?: string) =>
  checkRecord({ ...RECORD, ...changes }, { today, beyond });
const fields = (changes: Partial<RecordWanted>, beyond?: string) => {
  const checked = check(changes, beyond);
  return 'problems' in checked ? Object.keys(checked.problems) : [];
};

test('each thing that is missing or cannot be is said at its own field', () => {
  const cases: [changes: Partial<RecordWanted>, fields: string[]][] = [
    [{}, []],
    [{ state: undefined }, ['state']],
    [{ kind: undefined }, ['kind']],
    [{ kind: 'one_to_one' }, ['one_to_one']],
    [{ kind: 'one_to_one', oneToOneReason: 'The child asked for it.' }, []],
    [{ onDay: undefined }, ['day']],
    [{ onDay: day('2026-11-04') }, ['day']],
    [{ minutes: 4 }, ['minutes']],
    [{ minutes: undefined }, ['minutes']],
    [{ staffReached: 501 }, ['staff']],
    [{ childrenWithEhcp: undefined }, ['with_ehcp']],
    [{ childrenWithoutEhcp: 2001 }, ['without_ehcp']],
    [{ nextStep: '' }, ['next_step']],
    [{ whatHappened: 'x'.repeat(2001) }, ['what_happened']],
    [{ state: 'missed' }, ['missed_by']],
    [{ state: 'missed', missedBy: 'family', minutes: undefined, nextStep: '' }, []],
  ];
  for (const [changes, expected] of cases) assert.deepEqual(fields(changes), expected, JSON.stringify(changes));
});

test('beyond the plan it says why', () => {
  assert.deepEqual(fields({}, 'The plan has ended by that day'), ['longer']);
  assert.deepEqual(fields({ longerBecause: 'Staff asked for it.' }, 'The plan has ended by that day'), []);
});

test('what belongs to the other answer is not kept: a session that did not happen reached nobody', () => {
  const missed = check({ state: 'missed', missedBy: 'setting', kind: 'group', oneToOneReason: 'left over' });
  assert.ok('record' in missed);
  const { minutes, staffReached, childrenWithEhcp, childrenWithoutEhcp, oneToOneReason } = missed.record;
  assert.deepEqual([minutes, staffReached, childrenWithEhcp, childrenWithoutEhcp], Array(4).fill(undefined));
  assert.equal(oneToOneReason, '');
  const happened = check({ missedBy: 'setting', missedReason: 'left over' });
  assert.ok('record' in happened);
  assert.deepEqual([happened.record.missedBy, happened.record.missedReason], [undefined, '']);
});

test('assistants and trainees need a signature, the qualified none', () => {
  assert.deepEqual((['qualified', 'assistant', 'trainee'] as const).map(needsSignature), [false, true, true]);
});
