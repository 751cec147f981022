import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS, codes } from '../vocabulary.ts';
import { PANEL_DECISIONS, type PanelDecision } from './decisions.ts';
import { usualWords, wordsFor } from './usual-words.ts';

const ALL = Object.keys(PANEL_DECISIONS) as PanelDecision[];

test('every decision has words of its own for every area of need, long enough to count as advice', () => {
  for (const area of codes(AREAS)) {
    const words = ALL.map((decision) => usualWords(decision, area));
    assert.equal(new Set(words).size, ALL.length);
    assert.ok(words.every((text) => text.length > 100 && text.length < 1200));
  }
});

test('words nobody changed follow the decision; words somebody wrote stay', () => {
  assert.equal(wordsFor('wait', usualWords('allocate', 'semh'), 'semh'), usualWords('wait', 'semh'));
  assert.equal(
    wordsFor('wait', usualWords('allocate', 'semh').replaceAll('\n', '\r\n'), 'semh'),
    usualWords('wait', 'semh'),
  );
  assert.equal(wordsFor('wait', '', 'semh'), usualWords('wait', 'semh'));
  const mine = `${usualWords('allocate', 'semh')} Ring me.`;
  assert.equal(wordsFor('wait', mine, 'semh'), mine);
});
