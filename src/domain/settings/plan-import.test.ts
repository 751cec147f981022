import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from './apply-plan.ts';
import { countsOf, type ImportInput, planImport } from './plan-import.ts';
import type { CurrentSetting, SettingRow } from './setting-row.ts';
import type { Link } from './successors.ts';

const FACTS = {
  name: 'Oak Primary School',
  kind: 'school',
  phase: 'primary',
  eligibility: 'served',
  why: 'A mainstream school.',
  status: 'open',
  inArea: true,
  private: false,
} as const;

function row(key: string, facts: Partial<SettingRow> = {}): SettingRow {
  return { ...FACTS, key, source: 'register', line: 2, ...facts };
}

function held(key: string, facts: Partial<CurrentSetting> = {}): CurrentSetting {
  return { ...FACTS, key, source: 'register', successorKey: null, ...facts };
}

function plan(input: Partial<ImportInput>) {
  return planImport({ current: [], incoming: [], links: [], source: 'register', ...input });
}

const NOTHING = { added: 0, changed: 0, closed: 0, merged: 0, notEligible: 0, unchanged: 0 };
const LINK: Link = { from: '100001', to: '100002', on: '2026-09-01', strength: 'succeeded' };

test('a new open setting is added, and the same file again changes nothing', () => {
  const incoming = [row('100002'), row('100001')];
  const first = plan({ incoming });
  assert.deepEqual(
    first.added.map(({ key }) => key),
    ['100001', '100002'],
  );
  const second = plan({ current: applyPlan([], first), incoming });
  assert.deepEqual(countsOf(second), { ...NOTHING, unchanged: 2 });
});

test('a change names the fact with its old and new value in words', () => {
  const current = [held('100001', { pupils: 200, phase: 'primary', point: { latitude: 50.7, longitude: -1.8 } })];
  const incoming = [row('100001', { pupils: 210, phase: 'all_through', point: { latitude: 50.7, longitude: -1.8 } })];
  assert.deepEqual(plan({ current, incoming }).changed[0]?.changes, [
    { field: 'phase', label: 'Phase', from: 'Primary', to: 'All-through' },
    { field: 'pupils', label: 'Pupils', from: '200', to: '210' },
  ]);
});

test('a blank in the file empties a fact; a column the file does not have leaves it alone', () => {
  const current = [held('100001', { website: 'http://oak.example.org', town: 'Poole' })];
  const change = plan({ current, incoming: [row('100001', { website: null })] });
  assert.deepEqual(change.changed[0]?.changes, [
    { field: 'website', label: 'Website', from: 'http://oak.example.org', to: null },
  ]);
  const [after] = applyPlan(current, change);
  assert.equal(after?.website, null);
  assert.equal(after?.town, 'Poole');
});

test('a fact that we do not hold is never compared', () => {
  const result = plan({ current: [held('100001')], incoming: [row('100001', { laCode: '839', places: 20 })] });
  assert.deepEqual(countsOf(result), { ...NOTHING, unchanged: 1 });
});

test('settings that are not eligible are listed with the reason and not taken in', () => {
  const incoming = [row('100001', { kind: 'independent_school', eligibility: 'not_eligible', why: 'Fees.' })];
  const result = plan({ incoming });
  assert.deepEqual(countsOf(result), { ...NOTHING, notEligible: 1 });
  assert.equal(result.notEligible[0]?.why, 'Fees.');
  assert.deepEqual(applyPlan([], result), []);
});

test('a setting of ours that stops being eligible is changed, and a person is told', () => {
  const incoming = [row('100001', { eligibility: 'not_eligible', why: 'Fees.' })];
  const result = plan({ current: [held('100001')], incoming });
  assert.deepEqual(countsOf(result), { ...NOTHING, changed: 1 });
  assert.match(result.problems.list[0]?.message ?? '', /No longer eligible: Fees\./);
});

test('settings we never knew that are closed or not yet open are passed over', () => {
  const result = plan({
    incoming: [row('100001', { status: 'closed' }), row('100002', { status: 'proposed_to_open' })],
  });
  assert.deepEqual(countsOf(result), NOTHING);
  assert.equal(result.notOpen, 2);
});

test('a setting that closed without a successor is closed', () => {
  const current = [held('100001')];
  const incoming = [row('100001', { status: 'closed', closeOn: '2026-08-31' })];
  const result = plan({ current, incoming });
  assert.deepEqual(countsOf(result), { ...NOTHING, closed: 1 });
  const after = applyPlan(current, result);
  assert.equal(after[0]?.status, 'closed');
  assert.equal(after[0]?.closeOn, '2026-08-31');
  assert.deepEqual(countsOf(plan({ current: after, incoming })), { ...NOTHING, unchanged: 1 });
});

test('a school that became an academy is merged into it, in the same file that brings the academy', () => {
  const current = [held('100001')];
  const incoming = [row('100001', { status: 'closed' }), row('100002', { name: 'Oak Academy' })];
  const result = plan({ current, incoming, links: [LINK] });
  assert.deepEqual(countsOf(result), { ...NOTHING, added: 1, merged: 1 });
  assert.equal(result.merged[0]?.successorName, 'Oak Academy');
  const after = applyPlan(current, result);
  assert.equal(after.find(({ key }) => key === '100001')?.successorKey, '100002');
  assert.deepEqual(countsOf(plan({ current: after, incoming, links: [LINK] })), { ...NOTHING, unchanged: 2 });
});

test('a setting closed earlier is merged when a links file comes later, and keeps its successor without one', () => {
  const current = [held('100001', { status: 'closed' }), held('100002')];
  const incoming = [row('100001', { status: 'closed' }), row('100002')];
  const result = plan({ current, incoming, links: [LINK] });
  assert.equal(result.merged[0]?.successorKey, '100002');
  const after = applyPlan(current, result);
  assert.deepEqual(countsOf(plan({ current: after, incoming, links: [] })), { ...NOTHING, unchanged: 2 });
  assert.equal(applyPlan(after, plan({ current: after, incoming, links: [] }))[0]?.successorKey, '100002');
});

test('when the successor closes too, history moves on to the next one', () => {
  const current = [held('100001', { status: 'closed', successorKey: '100002' }), held('100002'), held('100003')];
  const incoming = [row('100001', { status: 'closed' }), row('100002', { status: 'closed' }), row('100003')];
  const result = plan({ current, incoming, links: [LINK, { ...LINK, from: '100002', to: '100003' }] });
  assert.deepEqual(
    result.merged.map(({ key, successorKey }) => [key, successorKey]),
    [
      ['100001', '100003'],
      ['100002', '100003'],
    ],
  );
});

test('nobody is merged into a setting that is not taken in; the missing one is named', () => {
  const incoming = [row('100001', { status: 'closed' }), row('100002', { eligibility: 'not_eligible' })];
  const result = plan({ current: [held('100001')], incoming, links: [LINK] });
  assert.deepEqual(countsOf(result), { ...NOTHING, closed: 1, notEligible: 1 });
  assert.match(result.problems.list[0]?.message ?? '', /100002/);
});

test('the other successors are named when there was a choice', () => {
  const incoming = [row('100001', { status: 'closed' }), row('100002'), row('100003')];
  const result = plan({ current: [held('100001')], incoming, links: [LINK, { ...LINK, to: '100003' }] });
  assert.deepEqual(result.merged[0]?.others, ['100003']);
  assert.match(result.problems.list[0]?.message ?? '', /will go to 100002, not to 100003/);
});

test('a merged setting that opens again loses its successor', () => {
  const current = [held('100001', { status: 'closed', successorKey: '100002' }), held('100002')];
  const incoming = [row('100001'), row('100002')];
  const result = plan({ current, incoming });
  assert.deepEqual(
    result.changed[0]?.changes.map(({ field }) => field),
    ['status', 'successorKey'],
  );
  const after = applyPlan(current, result);
  assert.equal(after[0]?.successorKey, null);
  assert.deepEqual(countsOf(plan({ current: after, incoming })), { ...NOTHING, unchanged: 2 });
});

test('a setting that is missing from the file is never closed: it is a problem to look at', () => {
  const current = [held('100001'), held('100002', { name: 'Ash School' }), held('100003', { status: 'closed' })];
  const result = plan({ current, incoming: [row('100001')] });
  assert.deepEqual(countsOf(result), { ...NOTHING, unchanged: 1 });
  assert.equal(result.problems.total, 1);
  assert.equal(result.problems.list[0]?.value, '100002 Ash School');
  assert.equal(result.problems.stopped, false);
  assert.deepEqual(applyPlan(current, result), current);
});

test('a file that misses more than half of our open settings is stopped, and cannot be applied', () => {
  const current = Array.from({ length: 10 }, (_, index) => held(`10000${index}`));
  const half = plan({ current, incoming: current.slice(0, 5).map(({ key }) => row(key)) });
  assert.equal(half.problems.stopped, false);
  const less = plan({ current, incoming: current.slice(0, 4).map(({ key }) => row(key)) });
  assert.equal(less.problems.stopped, true);
  assert.match(less.problems.list[0]?.message ?? '', /6 of our 10 open settings/);
  assert.throws(() => applyPlan(current, less));
});

test('one file leaves the settings of the other alone', () => {
  const current = [held('100001'), held('EY-1', { source: 'local' })];
  const result = plan({ current, incoming: [row('100001'), row('EY-1')] });
  assert.deepEqual(countsOf(result), { ...NOTHING, unchanged: 1 });
  assert.equal(result.problems.total, 1);
  assert.match(result.problems.list[0]?.message ?? '', /another file/);
});

test('an open setting without phase or ages is left out with what to do', () => {
  const { phase: _, ...unknown } = row('100001');
  const result = plan({ incoming: [unknown] });
  assert.deepEqual(countsOf(result), NOTHING);
  assert.equal(result.problems.list[0]?.severity, 'row');
});
