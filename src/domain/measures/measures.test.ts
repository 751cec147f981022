import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factsOf, MEASURE_NAMES, measureOf } from './measures.ts';

const sql = readFileSync(new URL('../../../migrations/0060_measures.sql', import.meta.url), 'utf8');

test('every measure has facts in the database, or says where else it is counted from', () => {
  for (const name of MEASURE_NAMES) {
    if (!measureOf(name).from) assert.ok(sql.includes(`'${factsOf(name)}'`), name);
  }
});

test('every measure explains itself in sentences', () => {
  for (const name of MEASURE_NAMES) {
    const { meaning, definition, source, unit, by, partIs } = measureOf(name);
    for (const words of [meaning, definition]) assert.match(words, /^[A-Z].*[.)]$/s, `${name}: ${words}`);
    assert.ok(source.length > 5 && unit.length > 0, name);
    assert.equal((by as readonly string[]).includes('part'), partIs !== undefined, name);
  }
});
