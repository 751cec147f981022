import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STRATEGIES, strategyByCode } from '../requests/strategies/all-strategies.ts';
import { isFitting, type Sought } from './fitting-strategies.ts';

const NOTHING: Sought = { areas: [], words: '', ticked: [] };
const shown = (sought: Partial<Sought>) =>
  STRATEGIES.filter((strategy) => isFitting(strategy, { ...NOTHING, ...sought })).map(({ code }) => code);
const ofArea = (area: string) => STRATEGIES.filter((each) => each.area === area).map(({ code }) => code);

test('nothing ticked and no words: every strategy', () => {
  assert.equal(shown({}).length, STRATEGIES.length);
});

test('areas narrow to those of any of them', () => {
  assert.deepEqual(shown({ areas: ['semh'] }), ofArea('semh'));
  assert.equal(shown({ areas: ['semh', 'sensory'] }).length, ofArea('semh').length + ofArea('sensory').length);
});

test('words look everywhere, by the beginnings of words, in any order and any case', () => {
  const { code, title } = strategyByCode('semh_map_day') ?? assert.fail();
  const words = title.split(' ').toReversed().join(' ').toUpperCase();
  assert.ok(shown({ words, areas: ['communication'] }).includes(code));
  assert.deepEqual(shown({ words: 'xylophone' }), []);
});

test('what is ticked stays in sight, whatever is sought', () => {
  assert.ok(shown({ areas: ['communication'], ticked: ['semh_map_day'] }).includes('semh_map_day'));
  assert.deepEqual(shown({ words: 'xylophone', ticked: ['semh_map_day'] }), ['semh_map_day']);
});
