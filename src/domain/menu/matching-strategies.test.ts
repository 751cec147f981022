import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchingStrategies } from './matching-strategies.ts';

const CASES: [question: string, first: string][] = [
  ['only eats beige food', 'sens_easy_meals'],
  ['still in nappies', 'sens_care_routine'],
  ['dyslexia', 'cog_say_then_write'],
  ['walks about and calls out', 'semh_two_minutes'],
];
for (const [question, first] of CASES) {
  test(`“${question}” leads to ${first} among the first three`, () => {
    const codes = matchingStrategies(question, 3).map(({ code }) => code);
    assert.ok(codes.includes(first), codes.join(', '));
  });
}

test('words that stand everywhere, or nowhere, lead to nothing', () => {
  for (const question of ['', 'the child', 'xylophone quartz', '?!']) {
    assert.deepEqual(matchingStrategies(question, 3), [], question);
  }
});

test('no question stops it, and none gets more than was asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      assert.ok(matchingStrategies(`${text} reading`, 2).length <= 2);
    }),
  );
});
