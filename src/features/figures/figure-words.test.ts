import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES, type MeasureName } from '#src/domain/measures/measures.ts';
import { changeOf, partInWords, unitAfter, valueInWords, worthSaying } from './figure-words.ts';

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

test('a change too small to mean anything is neither better nor worse', () => {
  assert.deepEqual(changeOf(of('triaged_in_time', 91.4, 90.4)), { words: 'up 1 point from 90%', tone: 'plain' });
  assert.equal(
    changeOf(of('triaged_in_time', 90.6, 91.4)).words,
    'as before (91%)',
    'what is read is what is held apart',
  );
  assert.equal(changeOf(of('sessions_delivered', 1010, 1000)).tone, 'plain');
  assert.equal(changeOf(of('sessions_delivered', 1100, 1000)).tone, 'better');
});

test('one day is a day, and a share says of how many', () => {
  assert.equal(unitAfter(MEASURES.days_to_triage, 1), 'working day');
  assert.equal(unitAfter(MEASURES.days_to_triage, 2), 'working days');
  assert.equal(partInWords({ value: 91, count: 1225, part: 204 }), '204 of 1,225');
  assert.equal(partInWords({ value: 12, count: 12 }), '');
});

test('what changed most for its size is said first, and small changes are not said', () => {
  const said = worthSaying([of('requests', 41, 40), of('days_to_triage', 6, 3), of('sessions_delivered', 50, 40)], 5);
  assert.deepEqual(
    said.map(({ name }) => name),
    ['days_to_triage', 'sessions_delivered'],
  );
});
