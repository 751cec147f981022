import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS, codes } from '../vocabulary.ts';
import { CONCERNS, concernByCode, concernsFor } from './concerns.ts';
import { EVERY_PHASE } from './phases.ts';
import { STRATEGIES } from './strategies/all-strategies.ts';

for (const area of codes(AREAS)) {
  test(`${area} has between 6 and 9 concerns, and at least 6 in every phase`, () => {
    const count = CONCERNS.filter((concern) => concern.area === area).length;
    assert.ok(count >= 6 && count <= 9, `${count}`);
    for (const phase of EVERY_PHASE) {
      assert.ok(concernsFor([area], phase).length >= 6, phase);
    }
  });
}

test('every concern is answered by a strategy in each phase that shows it', () => {
  for (const concern of CONCERNS) {
    for (const phase of concern.phases ?? EVERY_PHASE) {
      const answering = STRATEGIES.filter((s) => s.concerns.includes(concern.code) && s.phases.includes(phase));
      assert.ok(answering.length > 0, `${concern.code} in ${phase}`);
    }
  }
});

test('only concerns of the ticked areas and the phase are offered', () => {
  const offered = concernsFor(['cognition'], 'early_years').map((concern) => concern.code);
  assert.ok(offered.includes('cog_play'));
  assert.ok(!offered.includes('cog_organising'));
  assert.ok(offered.every((code) => code.startsWith('cog_')));
  assert.deepEqual(concernsFor([], 'primary'), []);
});

test('a list of phases offers the concerns of each', () => {
  const offered = concernsFor(['cognition'], ['early_years', 'primary']).map((concern) => concern.code);
  assert.ok(offered.includes('cog_play') && offered.includes('cog_reading'));
});

test('a concern is found by its code, and an unknown code gives nothing', () => {
  assert.equal(concernByCode('semh_worry')?.area, 'semh');
  assert.equal(concernByCode('gone'), undefined);
});
