import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countOf, countWithin, type Distribution, meanOf, medianOf, percentileOf, sumOf } from './distribution.ts';
import { figureOf } from './figure.ts';
import { MEASURES } from './measures.ts';

const listed = fc.array(fc.integer({ min: -9, max: 40 }), { minLength: 1, maxLength: 60 });

test('a distribution says of its values what the values say themselves', () => {
  fc.assert(
    fc.property(listed, (values) => {
      const facts = counted(values);
      const sorted = values.toSorted((a, b) => a - b);
      const at = (place: number) => sorted[place] ?? Number.NaN;
      const half = values.length / 2;
      assert.equal(countOf(facts), values.length);
      assert.equal(
        sumOf(facts),
        values.reduce((sum, value) => sum + value, 0),
      );
      assert.equal(medianOf(facts), values.length % 2 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2);
      const ninth = percentileOf(facts, 0.9) ?? Number.NaN;
      assert.ok(values.filter((value) => value <= ninth).length >= values.length * 0.9);
      assert.ok(values.filter((value) => value < ninth).length < values.length * 0.9);
      assert.equal(countWithin(facts, 5), values.filter((value) => value <= 5).length);
    }),
  );
});

test('nothing counted is no number, not nought', () => {
  assert.equal(medianOf([]), undefined);
  assert.equal(meanOf([]), undefined);
  assert.equal(figureOf(MEASURES.triaged_in_time, [], STANDARDS).value, null);
  assert.equal(figureOf(MEASURES.requests, [], STANDARDS).value, 0);
});

test('each way of working out a figure', () => {
  const facts = counted([1, 1, 0, 1]);
  assert.deepEqual(figureOf(MEASURES.triaged_in_time, facts, STANDARDS), { value: 75, count: 4, part: 3 });
  assert.deepEqual(figureOf(MEASURES.children_with_ehcp, counted([2, 3]), STANDARDS), { value: 5, count: 2 });
  assert.deepEqual(figureOf(MEASURES.days_to_triage, counted([1, 3, 9]), STANDARDS), { value: 3, count: 3, p90: 9 });
  assert.deepEqual(figureOf(MEASURES.goal_change, counted([-1, 4]), STANDARDS), { value: 1.5, count: 2 });
  const waited = counted([4, 10, 11, 30]);
  assert.deepEqual(figureOf(MEASURES.panel_in_time, waited, STANDARDS), { value: 50, count: 4, part: 2 });
});

const STANDARDS = { triageDays: 5, panelDays: 10, promiseMinutes: 10, everyPromise: 100 };

function counted(values: number[]): Distribution {
  return [...new Set(values)].map((value) => ({ value, number: values.filter((each) => each === value).length }));
}
