import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Phase } from '../vocabulary.ts';
import type { Kind } from './kinds.ts';
import { phaseGroupOf } from './kinds.ts';
import { phaseOf } from './phase.ts';

function phase(kind: Kind, phaseCode: string | null, ageFrom: number | null = null, ageTo: number | null = null) {
  return phaseOf({ kind, phaseCode, ageFrom, ageTo });
}

test("the register's phase code decides for a school, middle schools as they are deemed", () => {
  const expected: Record<string, Phase> = {
    '1': 'early_years',
    '2': 'primary',
    '3': 'primary',
    '4': 'secondary',
    '5': 'secondary',
    '6': 'post_16',
    '7': 'all_through',
  };
  for (const [code, want] of Object.entries(expected)) assert.equal(phase('school', code), want, code);
});

test('ages decide where the phase is blank or does not apply', () => {
  const cases: [number, number, Phase][] = [
    [2, 5, 'early_years'],
    [4, 7, 'primary'],
    [7, 11, 'primary'],
    [8, 12, 'primary'],
    [9, 13, 'secondary'],
    [11, 16, 'secondary'],
    [14, 19, 'secondary'],
    [4, 16, 'all_through'],
    [3, 18, 'all_through'],
    [16, 19, 'post_16'],
    [16, 99, 'post_16'],
  ];
  for (const [from, to, want] of cases) {
    assert.equal(phase('school', '0', from, to), want, `${from} to ${to}`);
    assert.equal(phase('school', null, from, to), want, `${from} to ${to}`);
  }
});

test('without a phase and with half the ages or none, the phase is not known', () => {
  assert.equal(phase('school', '0'), null);
  assert.equal(phase('school', null, 4, null), null);
  assert.equal(phase('school', null, 11, 4), null);
  assert.equal(phase('school', '9'), null);
});

test('partners, nurseries, childminders and colleges have the phase of their kind', () => {
  assert.equal(phase('special_school', '7', 4, 19), 'special');
  assert.equal(phase('alternative_provision', '4', 11, 16), 'alternative_provision');
  assert.equal(phase('childminder', null), 'early_years');
  assert.equal(phase('college', null), 'post_16');
});

test('early years, schools and post-16 have their own leads; colleges outside the area go with post-16', () => {
  assert.equal(phaseGroupOf('childminder', 'early_years'), 'early_years');
  assert.equal(phaseGroupOf('school', 'all_through'), 'schools');
  assert.equal(phaseGroupOf('special_school', 'special'), 'schools');
  assert.equal(phaseGroupOf('sixth_form', 'post_16'), 'post_16');
  assert.equal(phaseGroupOf('out_of_area_college', 'post_16'), 'post_16');
});
