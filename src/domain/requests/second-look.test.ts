import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type SecondLooker, whoLooksAgain } from './second-look.ts';

const manager = (id: number, changes: Partial<SecondLooker> = {}): SecondLooker => ({
  id,
  isHead: false,
  away: false,
  ...changes,
});
const asked = { decidedBy: 90, askedBy: 91, turn: 0 };

const CASES: [string, SecondLooker[], typeof asked, number | undefined][] = [
  ['a lead’s decision goes to the team manager', [manager(1)], asked, 1],
  [
    'a manager’s own decision goes to the head of the offer',
    [manager(1), manager(2, { isHead: true })],
    { ...asked, decidedBy: 1 },
    2,
  ],
  ['the team manager comes before the head of the offer', [manager(1, { isHead: true }), manager(2)], asked, 2],
  [
    'whoever is away is passed over, even for the head',
    [manager(1, { away: true }), manager(2, { isHead: true })],
    asked,
    2,
  ],
  ['of two alike, one for this request', [manager(4), manager(3)], { ...asked, turn: 10 }, 3],
  ['and the other for the next', [manager(4), manager(3)], { ...asked, turn: 11 }, 4],
  ['not the manager who asks, if another can', [manager(1), manager(2)], { ...asked, askedBy: 1 }, 2],
  ['the one who asks, if there is no other', [manager(1)], { ...asked, askedBy: 1 }, 1],
  ['someone away, if there is no other', [manager(1, { away: true })], asked, 1],
  ['nobody, when only the decider is left', [manager(1)], { ...asked, decidedBy: 1 }, undefined],
  ['nobody, when there are no managers', [], asked, undefined],
];

describe('who looks again', () => {
  for (const [title, managers, given, expected] of CASES) {
    test(title, () => assert.equal(whoLooksAgain(managers, given), expected));
  }

  test('is never the decider, is somebody whenever somebody else is there, and does not depend on the order', () => {
    const looker = fc.record({ id: fc.integer({ min: 1, max: 9 }), isHead: fc.boolean(), away: fc.boolean() });
    const managers = fc.uniqueArray(looker, { selector: ({ id }) => id, maxLength: 9 });
    const who = fc.integer({ min: 1, max: 9 });
    const given = fc.record({ decidedBy: who, askedBy: who, turn: fc.nat() });
    fc.assert(
      fc.property(managers, given, (each, by) => {
        const chosen = whoLooksAgain(each, by);
        assert.notEqual(chosen, by.decidedBy);
        assert.equal(
          chosen !== undefined,
          each.some(({ id }) => id !== by.decidedBy),
        );
        assert.equal(whoLooksAgain(each.toReversed(), by), chosen);
      }),
    );
  });
});
