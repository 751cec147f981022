import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SelfCheckAnswers, Standing } from './self-check.ts';
import { sharesOf } from './shares.ts';

const semh = (first: Standing, second: Standing): SelfCheckAnswers => ({
  offer_semh_feelings: { standing: first },
  offer_semh_space: { standing: second },
});

test('with four settings nothing is shown, with five their share', () => {
  const four = Array.from({ length: 4 }, () => semh('embedded', 'not_yet'));
  assert.deepEqual(sharesOf(four), []);
  assert.deepEqual(sharesOf([...four, semh('developing', 'developing')]), [
    { area: 'semh', settings: 5, shares: { not_yet: 40, developing: 20, embedded: 40 } },
  ]);
});

test('an area that only four of the settings answered is left out', () => {
  const five = Array.from({ length: 5 }, () => semh('embedded', 'embedded'));
  const [first, ...others] = five.map((answers) => ({
    ...answers,
    offer_fam_person: { standing: 'not_yet' } as const,
  }));
  assert.deepEqual(
    sharesOf([...others, semh('embedded', 'embedded')]).map(({ area }) => area),
    ['semh'],
  );
  assert.deepEqual(
    sharesOf([...others, first ?? {}]).map(({ area }) => area),
    ['semh', 'families'],
  );
});

test('a statement that is no longer asked counts nowhere', () => {
  const old = Array.from({ length: 9 }, () => ({ offer_of_old: { standing: 'embedded' } as const }));
  assert.deepEqual(sharesOf(old), []);
});

test('the shares of an area are whole and add up to 100', () => {
  const standing = fc.constantFrom<Standing>('not_yet', 'developing', 'embedded');
  const checks = fc.array(
    fc.tuple(standing, standing).map(([first, second]) => semh(first, second)),
    { minLength: 5, maxLength: 40 },
  );
  fc.assert(
    fc.property(checks, (given) => {
      for (const { shares } of sharesOf(given)) {
        const { not_yet, developing, embedded } = shares;
        const all = [not_yet, developing, embedded];
        assert.ok(all.every((share) => Number.isInteger(share) && share >= 0));
        assert.equal(not_yet + developing + embedded, 100);
      }
    }),
  );
});
