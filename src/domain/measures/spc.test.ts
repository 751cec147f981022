import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, runChart, type Signal } from './spc.ts';

const chart = (...values: number[]) => runChart(values.map((value, at) => ({ label: String(at), value })));
const near = (value: number | undefined, expected: number) =>
  assert.ok(Math.abs((value ?? NaN) - expected) < 0.005, `${value}`);

test('limits are the mean and 2.66 mean moving ranges', () => {
  // 10 12 11 13 12 14: mean 12; moving ranges 2 1 2 1 2, mean 1.6; 2.66 × 1.6 = 4.256.
  const { mean, limits, provisional } = chart(10, 12, 11, 13, 12, 14);
  near(mean, 12);
  near(limits?.lower, 7.744);
  near(limits?.upper, 16.256);
  assert.equal(provisional, true);
});

test('limits stop at what values cannot pass', () => {
  const steps = [90, 95, 99, 92, 97, 94].map((value, at) => ({ label: String(at), value }));
  const { limits } = runChart(steps, { floor: 0, ceiling: 100 });
  assert.equal(limits?.upper, 100);
});

type Case = [what: string, values: number[], signal: Signal, places: number[]];
const cases: Case[] = [
  ['a point outside the limits', [10, 11, 10, 11, 10, 30, 11, 10, 11, 10, 11, 10], 'outside', [5]],
  [
    'seven in a row above the mean',
    [1, 9, 2, 8, 1, 9, 7, 8, 7, 8, 7, 8, 7, 1, 2, 1],
    'shift',
    [5, 6, 7, 8, 9, 10, 11, 12],
  ],
  ['six in a row that rise', [5, 9, 3, 1, 2, 3, 4, 5, 6, 2, 8, 4], 'trend', [3, 4, 5, 6, 7, 8]],
  ['six in a row that fall', [5, 1, 9, 8, 7, 6, 5, 4, 9, 2, 8, 4], 'trend', [2, 3, 4, 5, 6, 7]],
  ['two of three near a limit', [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 13, 13, 10, 11], 'near', [12, 13]],
];
for (const [what, values, signal, places] of cases) {
  test(`${what} is special cause`, () => {
    const marked = chart(...values).points.flatMap((point, at) => (point.signals.includes(signal) ? [at] : []));
    assert.deepEqual(marked, places);
  });
}

test('six in a row on one side, or five that rise, are not', () => {
  assert.ok(!chart(1, 9, 8, 7, 9, 8, 9, 1, 1, 1, 2, 1).points.some(({ signals }) => signals.includes('shift')));
  assert.ok(!chart(5, 1, 2, 3, 4, 5, 2, 6, 3, 5, 2, 6).points.some(({ signals }) => signals.includes('trend')));
});

test('steady months are common cause', () => {
  const steady = chart(10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10);
  assert.ok(steady.points.every(({ signals }) => signals.length === 0));
  assert.equal(inWords(steady, 'up', null).variation, 'Common cause: no significant change');
});

test('variation says whether a change is for the better', () => {
  const jump = chart(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 30);
  assert.equal(inWords(jump, 'up', null).variation, 'Special cause: improving');
  assert.equal(inWords(jump, 'down', null).variation, 'Special cause: concerning');
  assert.equal(inWords(jump, 'neither', null).variation, 'Special cause: higher');
});

test('assurance says whether the target lies inside the limits', () => {
  const days = chart(4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5);
  assert.equal(inWords(days, 'down', 5).assurance, 'Hit and miss');
  assert.equal(inWords(days, 'down', 8).assurance, 'Consistently on target');
  assert.equal(inWords(days, 'down', 1).assurance, 'Consistently off target');
  assert.equal(inWords(days, 'up', 1).assurance, 'Consistently on target');
  assert.equal(inWords(days, 'up', null).assurance, null);
});

test('a few months say nothing yet', () => {
  assert.deepEqual(inWords(chart(1, 2, 3), 'up', 2), { variation: 'Too early to say', assurance: null });
  assert.equal(chart().mean, 0);
});
