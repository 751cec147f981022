import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from './answers.ts';
import { prefillFrom, withConsultation, withEntries } from './prefill.ts';

const EVERYTHING: Required<Answers> = {
  subject: 'child',
  yearGroups: ['year_4'],
  howMany: 3,
  childReference: 'AB',
  childYear: 'year_4',
  senStatus: 'K',
  parentAgreement: 'yes',
  parentAgreementOn: '2026-09-14',
  areas: ['semh'],
  mainArea: 'semh',
  concerns: ['semh_worry'],
  contexts: ['in_care'],
  inPlace: { offer_semh_space: 'helping' },
  noticed: 'About a child',
  tried: 'About a child',
  childView: 'About a child',
  familyView: 'About a child',
  fromMenu: 'First words (targeted)',
  helpWanted: ['advice'],
  urgency: 'this_term',
  urgencyReason: 'About a child',
  contactName: 'A. Teacher',
  contactEmail: 'teacher@example.org',
  contactPhone: '01202 000000',
  contactWhen: 'After 3.30',
  withLead: 'yes',
  strategiesToTry: ['comm_wait'],
};

test('from a full last request, only the contact and what is in place are kept', () => {
  const { answers, from } = prefillFrom(EVERYTHING, {});
  assert.deepEqual(answers, {
    contactName: 'A. Teacher',
    contactEmail: 'teacher@example.org',
    contactPhone: '01202 000000',
    contactWhen: 'After 3.30',
    inPlace: { offer_semh_space: 'helping' },
  });
  assert.ok(Object.values(from).every((source) => source === 'last request'));
  assert.deepEqual(Object.keys(from).sort(), Object.keys(answers).sort());
});

test('a first request starts from the profile of the setting', () => {
  const profile = {
    contactName: 'The office',
    contactEmail: 'office@example.org',
    inPlace: { offer_sens_seating: 'in_place' },
  } as const;
  const { answers, from } = prefillFrom(undefined, profile);
  assert.deepEqual(answers, profile);
  assert.deepEqual(from, { contactName: 'profile', contactEmail: 'profile', inPlace: 'profile' });
});

test('one person’s name never stands beside another’s number', () => {
  const { answers } = prefillFrom(
    { contactName: 'A. Teacher' },
    { contactName: 'The office', contactPhone: '01202 111111' },
  );
  assert.deepEqual(answers, { contactName: 'A. Teacher' });
});

test('a last request without a name leaves the contact to the profile', () => {
  const { answers, from } = prefillFrom(
    { contactName: ' ', contactPhone: '01202 000000' },
    { contactName: 'The office' },
  );
  assert.deepEqual(answers, { contactName: 'The office' });
  assert.equal(from.contactName, 'profile');
});

test('what is in place is joined, and the last request is believed over the profile', () => {
  const last: Answers = { inPlace: { offer_semh_space: 'helping' } };
  const { answers, from } = prefillFrom(last, {
    inPlace: { offer_semh_space: 'not_yet', offer_sens_seating: 'in_place' },
  });
  assert.deepEqual(answers.inPlace, { offer_semh_space: 'helping', offer_sens_seating: 'in_place' });
  assert.equal(from.inPlace, 'last request');
});

test('nothing known gives nothing', () => {
  assert.deepEqual(prefillFrom(undefined, {}), { answers: {}, from: {} });
});

test('a consultation gives its areas and what was advised, marked, beside what is known anyway', () => {
  const usual = prefillFrom({ contactName: 'A. Teacher' }, {});
  const { answers, from } = withConsultation(usual, { areas: ['semh', 'families'], advised: 'A calm start.' });
  assert.deepEqual(answers, {
    contactName: 'A. Teacher',
    areas: ['semh', 'families'],
    mainArea: 'semh',
    tried: 'A calm start.',
  });
  assert.deepEqual([from.contactName, from.areas, from.tried], ['last request', 'consultation', 'consultation']);
});

test('advice longer than an answer may be is cut, so that the page can be saved', () => {
  const { answers } = withConsultation({ answers: {}, from: {} }, { areas: [], advised: 'a'.repeat(5000) });
  assert.equal(answers.tried?.length, 1200);
  assert.equal(answers.mainArea, undefined);
});

test('an entry of the menu brings its words, and areas only where it is for one or two', () => {
  const start = prefillFrom(undefined, {});
  const entry = { title: 'First words', levels: ['targeted'] as const };
  assert.deepEqual(withEntries(start, [{ ...entry, areas: ['communication'] }]), {
    answers: { fromMenu: 'First words (targeted)', areas: ['communication'], mainArea: 'communication' },
    from: { fromMenu: 'menu', areas: 'menu', mainArea: 'menu' },
  });
  assert.equal(withEntries(start, [{ ...entry, areas: ['communication', 'semh'] }]).answers.mainArea, undefined);
  assert.equal(
    withEntries(start, [{ ...entry, areas: ['communication', 'semh', 'sensory'] }]).answers.areas,
    undefined,
  );
});

test('several entries come one to a line, with the areas they have together', () => {
  const start = prefillFrom(undefined, {});
  const entry = (title: string, area: 'semh' | 'sensory') => ({ title, areas: [area], levels: ['universal'] as const });
  const { answers } = withEntries(start, [entry('One', 'semh'), entry('Two', 'sensory')]);
  assert.deepEqual(answers, { fromMenu: 'One (universal)\nTwo (universal)', areas: ['semh', 'sensory'] });
  assert.deepEqual(withEntries(start, []), start);
  const many = Array.from({ length: 20 }, () => entry('x'.repeat(80), 'semh'));
  assert.ok((withEntries(start, many).answers.fromMenu ?? '').length <= 1200);
});
