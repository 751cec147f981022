import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SelfCheckAnswers, Standing } from './self-check.ts';
import { type AreaShares, sharesOf } from './shares.ts';

const semh = (first: Standing, second: Standing): SelfCheckAnswers => ({
  offer_semh_feelings: { standing: first },
  offer_semh_space: { standing: second },
});
const times = (count: number, check = semh('embedded', 'not_yet')) => Array.from({ length: count }, () => check);
const areasOf = (shown: AreaShares[]) => shown.map(({ area }) => area);
/** How many settings stand behind what is shown of SEMH: of all, and of each part; 0 where nothing is shown. */
const behind = (counts: number[], smallest = 5) => {
  const parts = counts.map((count, index) => ({ name: String(index), checks: times(count) }));
  const shown = sharesOf(parts, smallest);
  return [shown.all, ...shown.parts.map(({ areas }) => areas)].map((areas) => areas[0]?.settings ?? 0);
};

test('with four settings nothing is shown, with five their share', () => {
  const four = times(4);
  assert.deepEqual(sharesOf([{ name: 'one', checks: four }], 5), { all: [], parts: [{ name: 'one', areas: [] }] });
  const five = [...four, semh('developing', 'developing')];
  const areas = [{ area: 'semh', settings: 5, shares: { not_yet: 40, developing: 20, embedded: 40 } }];
  assert.deepEqual(sharesOf([{ name: 'one', checks: five }], 5), { all: areas, parts: [{ name: 'one', areas }] });
});

test('the partnership says how many are few', () => {
  assert.deepEqual(behind([7], 8), [0, 0]);
  assert.deepEqual(behind([8], 8), [8, 8]);
});

test('an area that only four of the settings answered is left out', () => {
  const [first, ...others] = times(5).map((answers) => ({
    ...answers,
    offer_fam_person: { standing: 'not_yet' } as const,
  }));
  const shown = (checks: SelfCheckAnswers[]) => areasOf(sharesOf([{ name: 'one', checks }], 5).all);
  assert.deepEqual(shown([...others, semh('embedded', 'embedded')]), ['semh']);
  assert.deepEqual(shown([...others, first ?? {}]), ['semh', 'families']);
});

test('a part that could be told by taking the others from the whole takes another with it', () => {
  assert.deepEqual(behind([4, 3]), [7, 0, 0]);
  assert.deepEqual(behind([6, 3]), [9, 0, 0]);
  assert.deepEqual(behind([6, 8, 3]), [17, 0, 8, 0]);
  assert.deepEqual(behind([6, 0]), [6, 6, 0]);
  assert.deepEqual(behind([6, 7]), [13, 6, 7]);
});

test('a statement that is no longer asked counts nowhere', () => {
  const old = times(9).map(() => ({ offer_of_old: { standing: 'embedded' } as const }));
  assert.deepEqual(sharesOf([{ name: 'one', checks: old }], 5).all, []);
});

test('attack: whatever is taken from whatever is shown, what is left is of nobody or of enough settings', () => {
  const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 3, max: 8 }), (given, smallest) => {
      const [all = 0, ...parts] = behind(given, smallest);
      const shown = parts.filter((count) => count > 0);
      for (const count of shown) assert.ok(count >= smallest);
      if (all === 0) return;
      for (let chosen = 0; chosen < 2 ** shown.length; chosen++) {
        const left = all - shown.reduce((sum, count, bit) => sum + (chosen & (1 << bit) ? count : 0), 0);
        assert.ok(left === 0 || left >= smallest, `${given} at ${smallest}: ${left} are left`);
      }
    }),
    { numRuns: 500 },
  );
});

test('the shares of an area are whole and add up to 100', () => {
  const standing = fc.constantFrom<Standing>('not_yet', 'developing', 'embedded');
  const checks = fc.array(
    fc.tuple(standing, standing).map(([first, second]) => semh(first, second)),
    { minLength: 5, maxLength: 40 },
  );
  fc.assert(
    fc.property(checks, (given) => {
      for (const { shares } of sharesOf([{ name: 'one', checks: given }], 5).all) {
        const { not_yet, developing, embedded } = shares;
        const all = [not_yet, developing, embedded];
        assert.ok(all.every((share) => Number.isInteger(share) && share >= 0));
        assert.equal(not_yet + developing + embedded, 100);
      }
    }),
  );
});
