import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { publishedShare, publishedTotal, suppress } from './suppress.ts';

test('counts of one to four are hidden, and one more with a single hidden count', () => {
  assert.deepEqual(
    suppress([
      { name: 'a', count: 3 },
      { name: 'b', count: 12 },
      { name: 'c', count: 48 },
      { name: 'd', count: 0 },
    ]),
    [
      { name: 'a', count: 'few' },
      { name: 'b', count: 'few' },
      { name: 'c', count: 50 },
      { name: 'd', count: 0 },
    ],
  );
});

test('two hidden counts hide each other', () => {
  const rows = suppress([
    { name: 'a', count: 3 },
    { name: 'b', count: 2 },
    { name: 'c', count: 21 },
  ]);
  assert.deepEqual(
    rows.map((row) => row.count),
    ['few', 'few', 20],
  );
});

test('no published count is between one and four, and never is exactly one of several hidden', () => {
  const rows = fc.array(fc.nat(60), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(rows, (counts) => {
      const published = suppress(counts.map((count, index) => ({ name: String(index), count })));
      const shown = published.flatMap((row) => (row.count === 'few' ? [] : [row.count]));
      assert.ok(shown.every((count) => count === 0 || count >= 5));
      const hidden = published.filter((row) => row.count === 'few').length;
      const others = counts.filter((count) => count > 0).length;
      assert.ok(hidden !== 1 || others === 1);
    }),
  );
});

test('shares come from rounded counts and are withheld when there are too few', () => {
  assert.equal(publishedTotal(4), 'few');
  assert.equal(publishedTotal(43), 45);
  assert.equal(publishedShare(9, 12), undefined);
  assert.equal(publishedShare(33, 43), 78);
});
