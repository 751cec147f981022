import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameInText } from '#src/domain/consulting/name-in-text.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import { ROUTES_TAKEN, TALKS } from './consultations.ts';

test('no seeded talk names anybody, and each advises strategies that there are', () => {
  for (const area of codes(AREAS)) {
    for (const { about, advised, strategies } of TALKS[area]) {
      assert.deepEqual([nameInText(about), nameInText(advised)], [undefined, undefined]);
      assert.ok(strategies.length > 0 && strategies.every((code) => strategyByCode(code)), about);
    }
  }
  assert.deepEqual(ROUTES_TAKEN.map(nameInText).filter(Boolean), []);
});
