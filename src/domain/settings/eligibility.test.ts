import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ELIGIBILITY_BY_TYPE, standingOf } from './eligibility.ts';

const REGISTER_TYPES = new URL('../../../tests/fixtures/settings/establishment-types.csv', import.meta.url);

test('every establishment type of the national register has its place in the table, and no other', () => {
  const lines = readFileSync(REGISTER_TYPES, 'utf8').trim().split('\n').slice(1);
  const codes = new Set(lines.map((line) => (line.split(',')[2] ?? '').padStart(2, '0')));
  assert.deepEqual(Object.keys(ELIGIBILITY_BY_TYPE).sort(), [...codes].sort());
});

test('a fee-paying independent school is not eligible, and why is said', () => {
  assert.deepEqual(standingOf('11', true), {
    kind: 'independent_school',
    eligible: 'not_eligible',
    why: 'Fee-paying independent schools are not eligible.',
  });
});

test('special schools and alternative provision of every type are partners', () => {
  for (const code of ['7', '8', '10', '12', '33', '36', '44', '32', '14', '38', '42', '43']) {
    assert.equal(standingOf(code, true)?.eligible, 'partner', code);
  }
});

test('mainstream schools, state nursery schools, sixth forms and colleges are served', () => {
  for (const code of ['1', '2', '3', '5', '6', '15', '18', '28', '31', '34', '35', '39', '40', '41', '45', '46']) {
    assert.equal(standingOf(code, true)?.eligible, 'served', code);
  }
});

test('a college outside the area is its own kind; a school outside the area stays a school', () => {
  assert.equal(standingOf('18', false)?.kind, 'out_of_area_college');
  assert.equal(standingOf('18', true)?.kind, 'college');
  assert.equal(standingOf('01', false)?.kind, 'school');
});

test('a type that is not in the table has no standing', () => {
  assert.equal(standingOf('99', true), null);
  assert.equal(standingOf('', true), null);
  assert.equal(standingOf('constructor', true), null);
});
