import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTryAt } from './wait-before-next-try.ts';

const AT = new Date('2026-11-03T09:30:00Z');
const minutesLater = (attempts: number, nothingGoes: boolean) =>
  (nextTryAt(AT, attempts, nothingGoes).getTime() - AT.getTime()) / 60_000;

const cases: [attempts: number, nothingGoes: boolean, minutes: number][] = [
  [1, true, 1],
  [500, true, 1],
  [1, false, 2],
  [2, false, 4],
  [6, false, 64],
  [11, false, 24 * 60],
  [5_000, false, 24 * 60],
];
for (const [attempts, nothingGoes, minutes] of cases) {
  const why = nothingGoes ? 'mail is off' : 'this message alone is turned away';
  test(`after ${attempts} tries, when ${why}, it waits ${minutes} minutes`, () => {
    assert.equal(minutesLater(attempts, nothingGoes), minutes);
  });
}
