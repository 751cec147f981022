import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftHappening } from './draft-happening.ts';

test('one sentence from the ticks: who, the main need, what is seen, what else, what is in place', () => {
  const sentence = draftHappening({
    subject: 'group',
    yearGroups: ['year_3'],
    howMany: 12,
    areas: ['semh'],
    concerns: ['semh_attendance'],
    contexts: ['transition'],
    inPlace: { a: 'in_place', b: 'helping', c: 'not_yet' },
  });
  assert.equal(
    sentence,
    'A class or group (Year 3, about 12); mainly social, emotional and mental health (SEMH); finds coming in, or staying in, very hard; also moving class, phase or setting this year; 2 measures of the everyday offer are in place, 1 helping.',
  );
});

test('a child’s reference and what was written freely are never drawn in', () => {
  const sentence = draftHappening({
    subject: 'child',
    childReference: 'CANARY',
    childYear: 'year_5',
    noticed: 'CANARY',
    urgencyReason: 'CANARY',
    areas: ['sensory'],
  });
  assert.equal(sentence, 'One child or young person (Year 5); mainly sensory and physical.');
});

test('a concern that the content no longer holds is left out, and nothing ticked is still a sentence', () => {
  assert.equal(draftHappening({ subject: 'team', concerns: ['gone'] }), 'A staff team.');
  assert.equal(draftHappening({}), 'A request.');
});
