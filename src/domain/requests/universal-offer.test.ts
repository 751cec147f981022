import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS, codes } from '../vocabulary.ts';
import { EVERY_PHASE } from './phases.ts';
import { universalOfferFor } from './universal-offer.ts';

for (const area of codes(AREAS)) {
  for (const phase of EVERY_PHASE) {
    test(`${area} has 5 to 7 statements in ${phase}`, () => {
      const count = universalOfferFor([area], phase).length;
      assert.ok(count >= 5 && count <= 7, `${count}`);
    });
  }
}

test('a childminder is asked about play, a college is not', () => {
  const codesFor = (phase: 'early_years' | 'post_16') => universalOfferFor(['cognition'], phase).map((s) => s.code);
  assert.ok(codesFor('early_years').includes('offer_cog_play'));
  assert.ok(!codesFor('post_16').includes('offer_cog_play'));
});

test('statements of areas that are not ticked stay away', () => {
  assert.ok(universalOfferFor(['semh'], 'primary').every((item) => item.area === 'semh'));
});
