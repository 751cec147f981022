import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonRow } from '#src/casework/settings-import/read-people.ts';
import { ROLES } from '#src/domain/people/roles.ts';
import { noProblems } from '#src/domain/settings/problems.ts';
import type { HeldPeople, HeldPost } from './people-plan.ts';
import { planPeople } from './plan-people.ts';

const TODAY = '2026-11-03';
const ASHA = { id: 7, name: 'Asha Lane', email: 'asha@oak.example', jobTitle: 'SENCO', closed: false };
const AT_OAK: HeldPost = {
  id: 70,
  personId: 7,
  role: 'setting_staff',
  settingId: 1,
  clusterId: null,
  startsOn: '2026-09-01',
  endsOn: null,
};
const HELD: HeldPeople = {
  people: [ASHA],
  posts: [AT_OAK],
  settings: new Map([
    ['100001', { id: 1, name: 'Oak School', status: 'open' }],
    ['100002', { id: 2, name: 'Ash School', status: 'closed' }],
    ['EY-01', { id: 3, name: 'Elm Nursery', status: 'proposed_to_close' }],
  ]),
  clusters: new Map([['North', 10]]),
};

function row(changes: Partial<PersonRow> = {}): PersonRow {
  return {
    line: 2,
    name: 'Asha Lane',
    email: 'asha@oak.example',
    jobTitle: 'SENCO',
    role: 'setting_staff',
    settings: ['100001'],
    clusters: [],
    phases: [],
    startsOn: null,
    endsOn: null,
    ...changes,
  };
}

function plan(rows: PersonRow[], held: Partial<HeldPeople> = {}) {
  const around = { held: { ...HELD, ...held }, today: TODAY, titleOf: (role: keyof typeof ROLES) => ROLES[role] };
  return planPeople({ rows, problems: noProblems() }, around);
}

test('somebody who is known as the file says is unchanged', () => {
  const { added, changed, unchanged, problems } = plan([row()]);
  assert.deepEqual([added, changed, unchanged, problems.total], [[], [], 1, 0]);
});

test('somebody new comes in with a post from today', () => {
  const [tess] = plan([row({ email: 'tess@elm.example', name: 'Tess Ode', settings: ['EY-01'] })]).added;
  const post = { role: 'setting_staff', settingId: 3, clusterId: null, startsOn: TODAY, endsOn: null };
  assert.deepEqual(tess?.newPosts, [post]);
});

test('a second setting and a new job title are changes, before and after', () => {
  const [asha] = plan([row({ jobTitle: 'Head', settings: ['100001', 'EY-01'] })]).changed;
  assert.deepEqual(asha?.lines, [
    { label: 'Job title', from: 'SENCO', to: 'Head' },
    { label: 'Setting staff: Elm Nursery', from: null, to: `from ${TODAY}` },
  ]);
});

test('an end date ends the post that is known, and a blank one never opens an ended one again', () => {
  const [asha] = plan([row({ endsOn: '2026-12-18' })]).changed;
  assert.deepEqual(asha?.changedPosts, [{ id: 70, startsOn: '2026-09-01', endsOn: '2026-12-18' }]);
  const ending = { posts: [{ ...AT_OAK, endsOn: '2026-12-18' }] };
  assert.equal(plan([row()], ending).unchanged, 1);
  assert.equal(plan([row({ endsOn: '2026-12-18' })], ending).unchanged, 1);
});

test('after a post has ended, the same person may start again', () => {
  const ended = { posts: [{ ...AT_OAK, endsOn: '2026-10-01' }] };
  const [asha] = plan([row()], ended).changed;
  assert.equal(asha?.newPosts[0]?.startsOn, TODAY);
  assert.equal(plan([row({ startsOn: '2026-09-01', endsOn: '2026-10-01' })], ended).unchanged, 1);
});

const LEFT_OUT: [why: string, row: PersonRow, held: Partial<HeldPeople>, message: RegExp][] = [
  ['a setting we do not hold', row({ settings: ['999999'] }), {}, /We hold no setting/],
  ['a setting that has closed', row({ settings: ['100001', '100002'] }), {}, /has closed/],
  ['an account that was closed', row(), { people: [{ ...ASHA, closed: true }] }, /account was closed/],
  ['an end before the start', row({ settings: ['EY-01'], endsOn: '2026-10-01' }), {}, /before the post starts/],
];

for (const [why, typed, held, message] of LEFT_OUT) {
  test(`a row with ${why} is left out, and says so`, () => {
    const { added, changed, problems } = plan([typed], held);
    assert.deepEqual([added, changed], [[], []]);
    assert.match(problems.list[0]?.message ?? '', message);
    assert.equal(problems.list[0]?.severity, 'row');
  });
}

test('a lead holds clusters, or the whole area when none is named', () => {
  const lead = { role: 'team_lead' as const, settings: [], email: 'lee@area.example' };
  assert.equal(plan([row(lead)]).added[0]?.newPosts[0]?.clusterId, null);
  assert.equal(plan([row({ ...lead, clusters: ['North'] })]).added[0]?.newPosts[0]?.clusterId, 10);
});
