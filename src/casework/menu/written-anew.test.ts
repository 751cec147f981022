import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffWordsWithSpace } from 'diff';
import { isWrittenAnew } from './written-anew.ts';

const CASES: [what: string, before: string, after: string, anew: boolean][] = [
  ['one word of many', 'A visit, a plan and two weeks.', 'A visit, a plan and three weeks.', false],
  ['half of the words stay', 'one two three four', 'one two five six', false],
  ['less than half stays', 'one two three four', 'one five six seven', true],
  ['nothing stays', 'Every Tuesday', 'All year', true],
  ['a sentence is added to a short one', 'Ask.', 'Ask. Then wait until a whole week has gone by.', false],
  ['most of it is taken out', 'Ask, then wait until a whole week has gone by.', 'Ask.', true],
  ['there was nothing before', '', 'All year, on Tuesdays', false],
  ['there is nothing any more', 'All year, on Tuesdays', '', false],
  ['commas and spaces are no words', 'Calm — corner', 'Quiet — place', true],
  ['only the spaces differ', 'All year', 'All  year', false],
];

for (const [what, before, after, anew] of CASES) {
  test(`${what}: ${anew ? 'written anew' : 'changed'}`, () => {
    assert.equal(isWrittenAnew(diffWordsWithSpace(before, after)), anew);
  });
}
