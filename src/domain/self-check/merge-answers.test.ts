import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, mergeAnswers } from './merge-answers.ts';
import type { SelfCheckAnswers } from './self-check.ts';

const NOTHING: Cell = { standing: '', evidence: '' };
const is = (standing: Cell['standing'], evidence = ''): Cell => ({ standing, evidence });
const CASES: [what: string, stored: Cell, seen: Cell, typed: Cell, kept: Cell, conflict: boolean][] = [
  ['a first answer is kept', NOTHING, NOTHING, is('developing'), is('developing'), false],
  ['an answer may be changed', is('not_yet'), is('not_yet'), is('embedded'), is('embedded'), false],
  ['an untouched answer gives way to another’s', is('embedded'), NOTHING, NOTHING, is('embedded'), false],
  ['the same answer by two is no quarrel', is('embedded'), NOTHING, is('embedded'), is('embedded'), false],
  ['two answers are: the stored one stays', is('embedded'), NOTHING, is('not_yet'), is('embedded'), true],
  [
    'one chooses, the other writes: both are kept',
    is('not_yet'),
    is('developing'),
    is('developing', 'In Year 2'),
    is('not_yet', 'In Year 2'),
    false,
  ],
  ['evidence may be taken out', is('embedded', 'Old'), is('embedded', 'Old'), is('embedded'), is('embedded'), false],
  [
    'evidence by two is a quarrel',
    is('embedded', 'Theirs'),
    is('embedded'),
    is('embedded', 'Mine'),
    is('embedded', 'Theirs'),
    true,
  ],
];

const stored = (cell: Cell): SelfCheckAnswers =>
  cell.standing === ''
    ? {}
    : { it: { standing: cell.standing, ...(cell.evidence ? { evidence: cell.evidence } : {}) } };

for (const [what, now, seen, typed, kept, conflict] of CASES) {
  test(what, () => {
    const merged = mergeAnswers({ stored: stored(now), seen: { it: seen }, typed: { it: typed } });
    assert.deepEqual(merged.answers, stored(kept));
    assert.deepEqual(merged.conflicts, conflict ? ['it'] : []);
    assert.equal(merged.changed, JSON.stringify(stored(now)) !== JSON.stringify(stored(kept)));
  });
}

test('statements of other pages are never touched', () => {
  const other: SelfCheckAnswers = { there: { standing: 'embedded', evidence: 'Kept' } };
  const { answers } = mergeAnswers({ stored: other, seen: {}, typed: { it: is('not_yet') } });
  assert.deepEqual(answers, { ...other, it: { standing: 'not_yet' } });
});

const cell = fc.record({
  standing: fc.constantFrom<Cell['standing'][]>('', 'not_yet', 'developing', 'embedded'),
  evidence: fc.constantFrom('', 'Mine', 'Theirs'),
});
// What is stored never has evidence without a standing.
const kept = cell.map((each) => (each.standing === '' ? NOTHING : each));

test('a page sent again changes nothing: it undoes nobody’s answer, and has the last word only where both were shown', () => {
  fc.assert(
    fc.property(kept, kept, kept, (now, seen, typed) => {
      const first = mergeAnswers({ stored: stored(now), seen: { it: seen }, typed: { it: typed } });
      const again = mergeAnswers({ stored: first.answers, seen: first.seen, typed: { it: typed } });
      assert.deepEqual(again.conflicts, []);
      if (first.conflicts.length === 0) assert.deepEqual(again.answers, first.answers);
    }),
  );
});
