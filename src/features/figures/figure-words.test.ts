import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES, type MeasureName } from '#src/domain/measures/measures.ts';
import { changeOf, valueInWords, worthSaying } from './figure-words.ts';

const of = (name: MeasureName, now: number | null, before: number | null, count = 40) => ({
  name,
  now: { value: now, count },
  before: { value: before, count },
});

test('a value reads as people say it', () => {
  assert.equal(valueInWords(MEASURES.requests, 1204), '1,204');
  assert.equal(valueInWords(MEASURES.triaged_in_time, 77.6), '78%');
  assert.equal(valueInWords(MEASURES.days_to_triage, 3.5), '3.5');
  assert.equal(valueInWords(MEASURES.goal_change, 2.04), '+2');
  assert.equal(valueInWords(MEASURES.goal_change, null), '–');
});

test('a change says which way, how far and whether that is good', () => {
  assert.deepEqual(changeOf(of('sessions_delivered', 45, 33)), { words: 'up 12 from 33', tone: 'better' });
  assert.deepEqual(changeOf(of('days_to_triage', 6, 4)), { words: 'up 2 from 4', tone: 'worse' });
  assert.deepEqual(changeOf(of('triaged_in_time', 81, 90)), { words: 'down 9 points from 90%', tone: 'worse' });
  assert.deepEqual(changeOf(of('requests', 50, 40)), { words: 'up 10 from 40', tone: 'plain' });
  assert.deepEqual(changeOf(of('goal_change', 2.5, 3)), { words: 'down 0.5 from +3', tone: 'worse' });
  assert.equal(changeOf(of('triaged_in_time', 90.2, 90)).words, 'as before (90%)');
  assert.equal(changeOf(of('days_to_triage', 6, null)).tone, 'plain');
  assert.equal(changeOf(of('days_to_triage', 6, 4, 3)).tone, 'plain', 'three requests prove nothing');
});

test('what changed most for its size is said first, and small changes are not said', () => {
  const said = worthSaying([of('requests', 41, 40), of('days_to_triage', 6, 3), of('sessions_delivered', 50, 40)], 5);
  assert.deepEqual(
    said.map(({ name }) => name),
    ['days_to_triage', 'sessions_delivered'],
  );
});
