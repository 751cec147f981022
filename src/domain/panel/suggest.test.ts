import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DISCIPLINES, GRADES } from '../experts/expert.ts';
import { AREAS, codes, PHASES } from '../vocabulary.ts';
import { type Candidate, type HelpNeeded, suggestExperts } from './suggest.ts';

const NEED: HelpNeeded = {
  settingId: 7,
  clusterId: 1,
  phase: 'primary',
  mainArea: 'communication',
  areas: ['communication', 'semh'],
};
const THERAPIST: Candidate = {
  id: 1,
  name: 'Ada',
  discipline: 'speech_and_language',
  grade: 'qualified',
  supervisorName: null,
  clusterIds: [1],
  phases: ['primary'],
  strengths: ['communication'],
  homeSettingId: null,
  timesHere: 0,
  free: 6,
};
const psychologist: Candidate = {
  ...THERAPIST,
  id: 2,
  name: 'Ben',
  discipline: 'educational_psychology',
  strengths: [],
};
const ids = (candidates: Candidate[], need = NEED) => suggestExperts(need, candidates, 4).map((each) => each.expertId);
const only = (changes: Partial<Candidate>, need = NEED) => suggestExperts(need, [{ ...THERAPIST, ...changes }], 4)[0];

test('a secondee is never suggested for the school that released them', () => {
  assert.deepEqual(ids([{ ...THERAPIST, discipline: 'school_leadership', homeSettingId: 7 }]), []);
  assert.deepEqual(ids([{ ...THERAPIST, discipline: 'school_leadership', homeSettingId: 8 }]), [1]);
});

test('the discipline that answers the main area of need comes first', () => {
  assert.deepEqual(ids([psychologist, THERAPIST]), [1, 2]);
  assert.deepEqual(ids([THERAPIST, psychologist], { ...NEED, mainArea: 'semh' }), [2, 1]);
});

test('every suggestion says why in sentences', () => {
  assert.deepEqual(only({ timesHere: 2 }), {
    expertId: 1,
    points: 110,
    because: [
      'Best match for communication',
      'Strong in communication',
      'In this cluster',
      'In this phase',
      'Knows this setting',
      '6 sessions free',
    ],
    but: [],
    suggested: true,
  });
});

test('who knows the setting is preferred to who does not', () => {
  assert.deepEqual(ids([THERAPIST, { ...THERAPIST, id: 3, timesHere: 1 }]), [3, 1]);
});

test('who has too few sessions free is not suggested, and it says how many there are', () => {
  const few = only({ free: 1 });
  assert.equal(few?.suggested, false);
  assert.deepEqual(few?.but, ['Only 1 session free']);
  assert.deepEqual(ids([{ ...THERAPIST, free: 0 }, psychologist]), [2, 1]);
});

test('an assistant is never suggested alone, and it says who supervises', () => {
  const assistant = only({ grade: 'assistant', supervisorName: 'Judith' });
  assert.equal(assistant?.suggested, false);
  assert.deepEqual(assistant?.but, ['Assistant, supervised by Judith: needs a qualified lead']);
});

test('who works elsewhere, or in another phase, or in another field, is offered but not suggested', () => {
  for (const changes of [
    { clusterIds: [2] },
    { phases: ['post_16' as const] },
    { discipline: 'occupational_therapy' as const },
  ])
    assert.equal(only(changes)?.suggested, false, JSON.stringify(changes));
});

test('a setting outside every cluster can be helped by anyone', () => {
  assert.equal(only({ clusterIds: [] }, { ...NEED, clusterId: null })?.suggested, true);
});

test('whatever the register, nobody is suggested against a rule, and the order is always the same', () => {
  const candidate = fc.record({
    id: fc.integer({ min: 1, max: 99 }),
    name: fc.constantFrom('Ada', 'Ben', 'Cy'),
    discipline: fc.constantFrom(...(Object.keys(DISCIPLINES) as (keyof typeof DISCIPLINES)[])),
    grade: fc.constantFrom(...(Object.keys(GRADES) as (keyof typeof GRADES)[])),
    supervisorName: fc.constant(null),
    clusterIds: fc.subarray([1, 2]),
    phases: fc.subarray(codes(PHASES)),
    strengths: fc.subarray(codes(AREAS)),
    homeSettingId: fc.constantFrom(null, 7, 8),
    timesHere: fc.nat(2),
    free: fc.nat(8),
  });
  fc.assert(
    fc.property(fc.uniqueArray(candidate, { selector: (each) => each.id, maxLength: 12 }), (candidates) => {
      const found = suggestExperts(NEED, candidates, 4);
      assert.deepEqual(suggestExperts(NEED, [...candidates].reverse(), 4), found);
      assert.equal(found.length, candidates.filter((each) => each.homeSettingId !== 7).length);
      for (const { expertId } of found.filter((each) => each.suggested)) {
        const who = candidates.find((each) => each.id === expertId);
        assert.ok(
          who && who.grade === 'qualified' && who.free >= 4 && who.homeSettingId !== 7 && who.clusterIds.includes(1),
        );
      }
    }),
  );
});
