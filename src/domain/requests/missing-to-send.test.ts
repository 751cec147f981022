import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from './answers.ts';
import { missingToSend } from './missing-to-send.ts';
import type { RequestSetting } from './phases.ts';

const PRIMARY: RequestSetting = { phase: 'primary', kind: 'school' };
const COLLEGE: RequestSetting = { phase: 'post_16', kind: 'college' };

const SETTING: Answers = {
  subject: 'setting',
  areas: ['semh'],
  noticed: 'Lunchtimes have become hard.',
  helpWanted: ['advice'],
  urgency: 'this_term',
  contactName: 'A. Teacher',
  contactEmail: 'office@example.org',
};
const CHILD: Answers = {
  ...SETTING,
  subject: 'child',
  childReference: 'AB',
  childYear: 'year_4',
  senStatus: 'N',
  parentAgreement: 'yes',
};
const GROUP: Answers = { ...SETTING, subject: 'group', yearGroups: ['year_4'], howMany: 6 };

for (const [name, answers] of Object.entries({ SETTING, CHILD, GROUP })) {
  test(`a complete request about a ${name.toLowerCase()} can be sent`, () => {
    assert.deepEqual(missingToSend(answers, PRIMARY), []);
  });
}

test('an empty draft is told everything at once, in the order of the pages', () => {
  assert.deepEqual(fields({}), ['subject', 'areas', 'noticed', 'helpWanted', 'urgency', 'contactName', 'contactEmail']);
});

const NEEDED: [keyof Answers, Answers][] = [
  ['childReference', CHILD],
  ['childYear', CHILD],
  ['senStatus', CHILD],
  ['parentAgreement', CHILD],
  ['yearGroups', GROUP],
  ['howMany', GROUP],
  ['subject', SETTING],
  ['areas', SETTING],
  ['noticed', SETTING],
  ['helpWanted', SETTING],
  ['urgency', SETTING],
  ['contactName', SETTING],
  ['contactEmail', SETTING],
];
for (const [field, complete] of NEEDED) {
  test(`without ${field} it cannot be sent, and only that is asked for`, () => {
    assert.deepEqual(fields({ ...complete, [field]: undefined }), [field]);
  });
}

test('empty lists and blanks count as missing', () => {
  const blanks: Answers = { ...GROUP, areas: [], helpWanted: [], yearGroups: [], noticed: ' \n ', contactName: ' ' };
  assert.deepEqual(fields(blanks), ['yearGroups', 'areas', 'noticed', 'helpWanted', 'contactName']);
});

test('agreement that is still awaited stops sending, and the words say that all is saved', () => {
  const [missing, ...others] = missingToSend({ ...CHILD, parentAgreement: 'not_yet' }, PRIMARY);
  assert.deepEqual(others, []);
  assert.match(missing?.message ?? '', /parent or carer.*saved/);
});

test('in a college the agreement is the young person’s', () => {
  const answers: Answers = { ...CHILD, childYear: 'age_18_plus', parentAgreement: 'not_yet' };
  assert.match(missingToSend(answers, COLLEGE)[0]?.message ?? '', /young person/);
});

test('a full name is not taken as a reference', () => {
  const [missing] = missingToSend({ ...CHILD, childReference: 'Jane Smith' }, PRIMARY);
  assert.equal(missing?.field, 'childReference');
  assert.match(missing?.message ?? '', /initials/);
});

test('with two areas the main one is needed, and it must be one of them', () => {
  assert.deepEqual(fields({ ...SETTING, areas: ['semh', 'sensory'] }), ['mainArea']);
  assert.deepEqual(fields({ ...SETTING, areas: ['semh', 'sensory'], mainArea: 'cognition' }), ['mainArea']);
  assert.deepEqual(fields({ ...SETTING, areas: ['semh', 'sensory'], mainArea: 'semh' }), []);
});

test('a phone number is enough, and a half-written email address is noticed', () => {
  assert.deepEqual(fields({ ...SETTING, contactEmail: undefined, contactPhone: '01202 000000' }), []);
  assert.deepEqual(fields({ ...SETTING, contactEmail: 'office', contactPhone: '01202 000000' }), ['contactEmail']);
});

test('answers left over from another subject are not asked for', () => {
  assert.deepEqual(fields({ ...SETTING, childReference: 'Jane Smith', parentAgreement: 'not_yet' }), []);
});

function fields(answers: Answers): string[] {
  return missingToSend(answers, PRIMARY).map((missing) => missing.field);
}
