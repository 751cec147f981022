import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShort } from './is-short.ts';

test('a text is as long as a person counts, blanks around it aside', () => {
  const cases: [text: string | undefined, short: boolean][] = [
    [undefined, true],
    ['', true],
    ['  four \n', true],
    ['fives', false],
    // Six in UTF-16, three for the database: let through, it would be a fault instead of a hint.
    ['😀😀😀', true],
    ['😀😀😀😀😀', false],
  ];
  for (const [text, short] of cases) assert.equal(isShort(text, 5), short, text);
});
