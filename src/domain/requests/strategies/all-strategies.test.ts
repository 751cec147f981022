import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS, codes } from '../../vocabulary.ts';
import type { Answers } from '../answers.ts';
import { CONCERNS } from '../concerns.ts';
import { EVERY_PHASE } from '../phases.ts';
import { STRATEGIES, strategiesFor, strategyByCode } from './all-strategies.ts';

for (const area of codes(AREAS)) {
  test(`${area} has at least 10 strategies, from universal to specialist`, () => {
    const ofArea = STRATEGIES.filter((strategy) => strategy.area === area);
    assert.ok(ofArea.length >= 10, `${ofArea.length}`);
    assert.deepEqual(new Set(ofArea.map((s) => s.level)), new Set(['universal', 'targeted', 'specialist']));
  });

  for (const phase of EVERY_PHASE) {
    test(`${area} has at least 4 strategies for ${phase}, one of them universal`, () => {
      const found = strategiesFor({ areas: [area] }, phase);
      assert.ok(found.length >= 4, `${found.length}`);
      assert.ok(found.some((strategy) => strategy.level === 'universal'));
    });
  }
}

test('the concerns of a strategy exist, and belong to its area', () => {
  for (const strategy of STRATEGIES) {
    for (const code of strategy.concerns) {
      assert.equal(CONCERNS.find((concern) => concern.code === code)?.area, strategy.area, `${strategy.code}: ${code}`);
    }
  }
});

test('more of the ticked concerns comes first, even outside the main area', () => {
  const answers: Answers = { areas: ['communication', 'sensory'], mainArea: 'sensory', concerns: ['comm_speaking'] };
  assert.equal(strategiesFor(answers, 'secondary')[0]?.area, 'communication');
});

test('with no concern ticked, the main area comes first', () => {
  const found = strategiesFor({ areas: ['communication', 'families'], mainArea: 'families' }, 'primary');
  const firstOther = found.findIndex((strategy) => strategy.area !== 'families');
  assert.ok(firstOther > 0);
  assert.ok(found.slice(firstOther).every((strategy) => strategy.area !== 'families'));
});

test('a strategy written for one phase comes before one for all', () => {
  assert.deepEqual(strategiesFor({ areas: ['sensory'] }, 'early_years')[0]?.phases, ['early_years']);
});

test('between equals, a ticked situation comes first, then universal before targeted', () => {
  const withoutSituation = order({ areas: ['semh'], concerns: ['semh_attendance'] });
  const withSituation = order({ areas: ['semh'], concerns: ['semh_attendance'], contexts: ['suspension'] });
  assert.deepEqual(withoutSituation.slice(0, 2), ['semh_map_day', 'semh_way_back']);
  assert.deepEqual(withSituation.slice(0, 2), ['semh_way_back', 'semh_map_day']);
  const levels = strategiesFor({ areas: ['cognition'] }, 'early_years').filter((s) => s.phases.length === 4);
  assert.equal(levels[0]?.level, 'universal');
  assert.equal(levels.at(-1)?.level, 'specialist');

  function order(answers: Answers): string[] {
    return strategiesFor(answers, 'primary').map((strategy) => strategy.code);
  }
});

test('a ticked situation brings its strategies although their area is not ticked', () => {
  const codesFound = strategiesFor({ areas: ['cognition'], contexts: ['ebsna'] }, 'secondary').map((s) => s.code);
  assert.ok(codesFound.includes('semh_map_day'));
  assert.ok(!codesFound.includes('semh_goodbye'));
});

test('nothing ticked gives nothing, and the limit holds', () => {
  assert.deepEqual(strategiesFor({}, 'primary'), []);
  assert.equal(strategiesFor({ areas: ['semh'] }, 'primary', 3).length, 3);
});

test('the same answers give the same order, and asking changes no list', () => {
  const answers: Answers = { areas: codes(AREAS), contexts: ['transition'], concerns: ['cog_gap', 'fam_next'] };
  const before = STRATEGIES.map((strategy) => strategy.code);
  assert.deepEqual(strategiesFor(answers, 'all_through'), strategiesFor(answers, 'all_through'));
  assert.deepEqual(
    STRATEGIES.map((strategy) => strategy.code),
    before,
  );
});

test('years decide over the phase of the setting', () => {
  const found = strategiesFor({ subject: 'child', childYear: 'age_3', areas: ['cognition'] }, 'primary');
  assert.ok(found.every((strategy) => strategy.phases.includes('early_years')));
});

test('a strategy is found by its code, and an unknown code gives nothing', () => {
  assert.equal(strategyByCode('comm_wait')?.title, 'Wait ten seconds');
  assert.equal(strategyByCode('gone'), undefined);
});
