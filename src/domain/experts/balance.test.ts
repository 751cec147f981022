import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addSums, balanceOf, NO_SESSIONS, type Sums } from './balance.ts';

const cases: [available: number, free: number, over: number, words: string][] = [
  [100, 51, 0, '51 unused'],
  [100, 50, 0, 'In balance'],
  [100, 10, 0, 'In balance'],
  [100, 9, 0, 'Nearly full'],
  [100, 0, 0, 'Nearly full'],
  [100, 60, 1, 'Over-promised by 1'],
  [0, 0, 0, 'Nobody there'],
  [0, 0, 3, 'Over-promised by 3'],
];
for (const [available, free, over, words] of cases) {
  test(`${free} of ${available} free, ${over} without a week: ${words}`, () => {
    assert.equal(balanceOf({ ...NO_SESSIONS, available, free, over }).words, words);
  });
}

const wanted: [free: number, asked: number, words: string][] = [
  [40, 40, 'In balance'],
  [40, 41, '1 more asked for than free'],
  [80, 20, '60 unused'],
  [80, 30, 'In balance'],
  [5, 5, 'Nearly full'],
];
for (const [free, asked, words] of wanted) {
  test(`${free} of 100 free and ${asked} asked for: ${words}`, () => {
    assert.equal(balanceOf({ ...NO_SESSIONS, available: 100, free }, asked).words, words);
  });
}

test('sums add up part by part', () => {
  const sums: Sums = { available: 5, promised: 2, delivered: 1, free: 2, over: 3 };
  assert.deepEqual(addSums(sums, sums), { available: 10, promised: 4, delivered: 2, free: 4, over: 6 });
});
