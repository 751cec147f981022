import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/calendar-day.ts';
import type { Prefill } from '../requests/prefill.ts';
import type { SelfCheckAnswers } from './self-check.ts';
import { believedSince, withSelfCheck } from './with-self-check.ts';

const SPRING = day('2026-04-21');
const CHECK: SelfCheckAnswers = {
  offer_semh_space: { standing: 'embedded', evidence: 'The blue room' },
  offer_semh_repair: { standing: 'developing' },
  offer_semh_feelings: { standing: 'not_yet' },
};
const NOTHING: Prefill = { answers: { contactName: 'A. Teacher' }, from: { contactName: 'profile' } };
const last = (inPlace: NonNullable<Prefill['answers']['inPlace']>): Prefill => ({
  answers: { inPlace },
  from: { inPlace: 'last request' },
});

test('embedded is in place, not yet is not yet, and developing is left open; evidence stays behind', () => {
  const { answers, from } = withSelfCheck(NOTHING, { answers: CHECK, takenOn: SPRING, newer: true });
  assert.deepEqual(answers, {
    contactName: 'A. Teacher',
    inPlace: { offer_semh_space: 'in_place', offer_semh_feelings: 'not_yet' },
  });
  assert.deepEqual(from, { contactName: 'profile', inPlace: 'self-check of 2026-04-21' });
});

test('a newer self-check is believed over the last request, and takes out what is only developing', () => {
  const before = last({ offer_semh_space: 'helping', offer_semh_repair: 'in_place', offer_fam_person: 'helping' });
  const { answers, from } = withSelfCheck(before, { answers: CHECK, takenOn: SPRING, newer: true });
  assert.deepEqual(answers.inPlace, {
    offer_semh_space: 'in_place',
    offer_semh_feelings: 'not_yet',
    offer_fam_person: 'helping',
  });
  assert.equal(from.inPlace, 'last request and self-check of 2026-04-21');
});

test('a newer last request keeps its answers, and the self-check fills the gaps', () => {
  const before = last({ offer_semh_space: 'helping', offer_semh_repair: 'in_place' });
  const { answers, from } = withSelfCheck(before, { answers: CHECK, takenOn: SPRING, newer: false });
  assert.deepEqual(answers.inPlace, {
    offer_semh_space: 'helping',
    offer_semh_repair: 'in_place',
    offer_semh_feelings: 'not_yet',
  });
  assert.equal(from.inPlace, 'last request and self-check of 2026-04-21');
});

test('a last request that answered all of it stays as it is', () => {
  const before = last({ offer_semh_space: 'helping', offer_semh_repair: 'in_place', offer_semh_feelings: 'not_yet' });
  assert.deepEqual(withSelfCheck(before, { answers: CHECK, takenOn: SPRING, newer: false }), before);
});

test('what adds nothing is not named as a source', () => {
  const before = last({ offer_fam_person: 'helping' });
  const check: SelfCheckAnswers = { offer_semh_repair: { standing: 'developing' } };
  for (const newer of [true, false])
    assert.deepEqual(withSelfCheck(before, { answers: check, takenOn: SPRING, newer }), before);
});

test('when all is developing, nothing is filled in', () => {
  const check: SelfCheckAnswers = { offer_semh_repair: { standing: 'developing' } };
  assert.deepEqual(withSelfCheck(NOTHING, { answers: check, takenOn: SPRING, newer: true }), NOTHING);
  assert.deepEqual(
    withSelfCheck(last({ offer_semh_repair: 'helping' }), { answers: check, takenOn: SPRING, newer: true }),
    {
      answers: {},
      from: {},
    },
  );
});

test('a self-check is believed for a year', () => {
  assert.deepEqual(believedSince(new Date('2026-11-17T09:30:00Z')), new Date('2025-11-17T09:30:00Z'));
});
