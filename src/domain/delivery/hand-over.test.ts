import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictOfInterest, sessionsLeft } from './hand-over.ts';

test('a secondee is never sent to the school that lent them, nor anyone to where they work', () => {
  assert.match(conflictOfInterest({ homeSettingId: 7, staffOf: [] }, 7) ?? '', /lent/);
  assert.match(conflictOfInterest({ homeSettingId: null, staffOf: [3, 7] }, 7) ?? '', /work for/);
  assert.equal(conflictOfInterest({ homeSettingId: 8, staffOf: [3] }, 7), undefined);
});

test('what is left passes on, and at least one session to begin with', () => {
  assert.deepEqual([sessionsLeft(6, 2), sessionsLeft(6, 6), sessionsLeft(2, 5)], [4, 1, 1]);
});
