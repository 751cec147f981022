import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPhasesOf, EVERY_PHASE, phasesFor, suitsPhase, yearsOf } from './phases.ts';

test('a nursery group in a primary school is early years', () => {
  assert.deepEqual(phasesFor({ subject: 'group', yearGroups: ['age_3'] }, 'primary'), ['early_years']);
});

test('reception is both early years and primary', () => {
  assert.deepEqual(phasesFor({ subject: 'group', yearGroups: ['reception'] }, 'primary'), ['early_years', 'primary']);
});

test('a sixth-former in a secondary school is post-16', () => {
  assert.deepEqual(phasesFor({ subject: 'child', childYear: 'year_12' }, 'secondary'), ['post_16']);
});

test('with no year named, the phase of the setting decides', () => {
  assert.deepEqual(phasesFor({ subject: 'setting' }, 'secondary'), ['secondary']);
  assert.deepEqual(contentPhasesOf('all_through'), [...EVERY_PHASE]);
});

test('for one child, years left over from a group are ignored', () => {
  assert.deepEqual(yearsOf({ subject: 'child', yearGroups: ['year_1'], childYear: 'year_9' }), ['year_9']);
});

test('an item without phases suits everyone, another only its own', () => {
  assert.equal(suitsPhase(undefined, ['primary']), true);
  assert.equal(suitsPhase(['secondary'], ['primary']), false);
  assert.equal(suitsPhase(['secondary', 'primary'], ['primary']), true);
});
