import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import { codeFor } from './entry-code.ts';
import { approves, reminderOwed } from './keeping.ts';

type Case = [what: string, today: string, remindedOn: string | null, owed: 'soon' | 'due' | undefined];
const cases: Case[] = [
  ['15 days before', '2026-11-05', null, undefined],
  ['14 days before', '2026-11-06', null, 'soon'],
  ['the day after the first reminder', '2026-11-07', '2026-11-06', undefined],
  ['on the day', '2026-11-20', '2026-11-06', 'due'],
  ['the day after the second', '2026-11-21', '2026-11-20', undefined],
  ['after the day, when the clock stood still', '2026-11-25', null, 'due'],
  ['14 days before, with a reminder of an earlier year', '2026-11-06', '2025-11-06', 'soon'],
];
for (const [what, today, remindedOn, owed] of cases) {
  test(`${what}: ${owed ?? 'nothing'} is owed`, () =>
    assert.equal(reminderOwed({ reviewBy: '2026-11-20', remindedOn }, day(today)), owed));
}

test('only a lead or manager who neither wrote nor proposed approves', () => {
  const version = { writtenBy: 1, proposedBy: 2 };
  assert.ok(approves({ id: 3, roles: ['inclusion_lead'] }, version));
  assert.ok(!approves({ id: 1, roles: ['team_manager'] }, version));
  assert.ok(!approves({ id: 2, roles: ['eah_lead'] }, version));
  assert.ok(!approves({ id: 3, roles: ['expert', 'coordinator'] }, version));
});

const CODES: [title: string, taken: string[], code: string][] = [
  ['Quiet corners that work', [], 'quiet-corners-that-work'],
  ['Élan: a child’s day!', [], 'elan-a-childs-day'],
  ['New', [], 'new-2'],
  ['Drop-in', ['drop-in', 'drop-in-2'], 'drop-in-3'],
  ['…', [], 'entry'],
  ['a'.repeat(80), ['a'.repeat(60)], `${'a'.repeat(58)}-2`],
];
for (const [title, taken, code] of CODES) {
  test(`“${title.slice(0, 30)}” gets the address ${code.slice(0, 30)}`, () =>
    assert.equal(codeFor(title, new Set(taken)), code));
}
