import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestSentence, readingAge, syllablesIn } from './readability.ts';

const WORDS: [word: string, syllables: number][] = [
  ['cat', 1],
  ['helped', 1],
  ['wanted', 2],
  ['table', 2],
  ['making', 2],
  ['intervention', 4],
  ['child’s', 1],
];
for (const [word, syllables] of WORDS) {
  test(`“${word}” has ${syllables} syllables`, () => assert.equal(syllablesIn(word), syllables));
}

test('the same sentences with longer words are for older readers; no words at all are for nobody', () => {
  const easy = readingAge('We help your child. They can rest here.');
  const hard = readingAge('We facilitate intervention. Individuals experience regulation.');
  assert.ok(easy < 9 && hard > 14, `${easy}, ${hard}`);
  assert.equal(readingAge(' … 12'), 0);
});

test('only a sentence of more words than a reader can hold is named', () => {
  const long = `${Array.from({ length: 26 }, () => 'word').join(' ')}.`;
  assert.equal(longestSentence(`A short one. ${long} Another.`), long);
  assert.equal(longestSentence('A short one. Another.'), undefined);
});
