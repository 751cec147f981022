import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JARGON, jargonIn } from './jargon.ts';

const CASES: [text: string, found: string[]][] = [
  ['An OT and an EP plan the intervention.', ['OT', 'EP', 'intervention']],
  ['Do not do this: others will step in.', []],
  ['Quality first\nteaching helps.', ['Quality first\nteaching']],
  ['Provision, and more provision.', ['Provision']],
  ['An intervention-free week at Southampton', []],
];
for (const [text, found] of CASES) {
  test(`“${text}” has ${found.length} of the field’s words`, () =>
    assert.deepEqual(
      jargonIn(text).map((each) => each.found),
      found,
    ));
}

test('no word stands in the list twice, and no plain wording is jargon itself', () => {
  const words = JARGON.flatMap((each) => each.words);
  assert.deepEqual(words, [...new Set(words)]);
  assert.deepEqual(
    JARGON.filter(({ plain }) => jargonIn(plain).length > 0).map(({ plain }) => plain),
    [],
  );
});
