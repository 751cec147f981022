import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearestWord } from './nearest-word.ts';
import { mattersIn, SYNONYM_WORDS, SYNONYMS } from './synonyms.ts';
import { plainWords, searchWords, stem } from './words.ts';

test('every writing belongs to one matter, and names it', () => {
  const seen = new Map<string, string>();
  for (const [matter, writings] of Object.entries(SYNONYMS)) {
    for (const writing of writings) {
      const key = plainWords(writing).map(stem).join(' ');
      assert.ok([undefined, matter].includes(seen.get(key)), `“${writing}” is of ${seen.get(key)} and of ${matter}`);
      seen.set(key, matter);
      assert.ok(mattersIn(writing).includes(matter), `“${writing}” does not name ${matter}`);
    }
  }
});

test('the longest phrase is meant', () => {
  assert.deepEqual(mattersIn('verbal dyspraxia'), ['speech_sounds']);
  assert.deepEqual(mattersIn('a fixed-term exclusion'), ['suspension']);
  assert.deepEqual(mattersIn('Dyspraxia, and excluded twice'), ['exclusion', 'coordination']);
});

test('plurals and forms of a word meet', () => {
  for (const [one, other] of [
    ['families', 'family'],
    ['classes', 'class'],
    ['worries', 'worry'],
    ['groups', 'group'],
    ['writing', 'write'],
    ['planning', 'plan'],
    ['reading', 'read'],
  ] as const) {
    assert.equal(stem(one), stem(other), one);
  }
  assert.notEqual(stem('autism'), stem('autumn'));
});

test('accents, apostrophes and small words make no difference', () => {
  assert.deepEqual(searchWords('The child’s café'), searchWords('child cafe'));
});

test('a misspelt word is put right by its nearest neighbour, a strange one is left', () => {
  assert.equal(nearestWord('dislexia', SYNONYM_WORDS), 'dyslexia');
  assert.equal(nearestWord('tourete', SYNONYM_WORDS), 'tourett');
  assert.equal(nearestWord('zebra', SYNONYM_WORDS), undefined);
  assert.equal(nearestWord('ot', SYNONYM_WORDS), undefined);
});

test('no text stops it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const matter of mattersIn(text)) assert.ok(matter in SYNONYMS);
      assert.ok(searchWords(text).every((word) => word !== ''));
    }),
  );
});
