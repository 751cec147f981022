import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { childReferenceProblem } from './child-reference.ts';

const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{3,9}$/);
const separator = fc.constantFrom(' ', '  ', ', ', '.', '_', '-', '\t', ' - ');

for (const name of [
  'Jane Smith',
  'jane smith',
  'JANE SMITH',
  'Smith, Jane',
  'jane.smith',
  'Zoë O’Brien',
  'Anna-Maria',
  'Jane Smith 4',
]) {
  test(`"${name}" looks like a full name`, () => {
    assert.match(childReferenceProblem(name) ?? '', /initials/);
  });
}

for (const reference of [
  '',
  '  ',
  'AB',
  'A.B.',
  'A B',
  'J Smi',
  'NUR-014',
  'SEN-PUP-014',
  'Blue 7',
  'UPN 1234',
  'K4',
  'ABC',
]) {
  test(`"${reference}" is taken`, () => {
    assert.equal(childReferenceProblem(reference), undefined);
  });
}

test('a reference of 20 characters is taken, and one of 21 is not', () => {
  assert.equal(childReferenceProblem('1'.repeat(20)), undefined);
  assert.match(childReferenceProblem('1'.repeat(21)) ?? '', /20 characters/);
});

test('two words of letters are always turned away, however they are parted', () => {
  fc.assert(
    fc.property(word, separator, word, (first, between, second) => {
      assert.notEqual(childReferenceProblem(first + between + second), undefined);
    }),
  );
});

test('initials with a number are always taken', () => {
  const initials = fc.stringMatching(/^[A-Z]{1,2}([ .-][A-Z]{1,2})?[ -]?[0-9]{0,6}$/);
  fc.assert(fc.property(initials, (text) => assert.equal(childReferenceProblem(text), undefined)));
});
