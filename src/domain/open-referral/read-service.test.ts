import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import type { EntryContent } from '../menu/entry.ts';
import { contentOfService } from './read-service.ts';
import { fullService, type Offering } from './service.ts';

const OFFERING: Offering = {
  organization: { id: 'o', name: 'O', description: 'Offers.', email: 'help@o.example', website: 'https://o.example' },
  areaName: 'Oxbow',
  addressOf: (code) => `https://o.example/${code}`,
};
const WHOLE: EntryContent = {
  title: 'Talking partners',
  summary: 'Ten weeks of small-group talk.',
  what: 'Three times a week.\n\nThen twice.',
  areas: ['semh', 'communication'],
  levels: ['targeted'],
  phases: ['primary', 'early_years'],
  strand: 'with_children',
  deliverers: ['own_staff', 'speech_and_language'],
  time: '20 minutes',
  people: 'A teaching assistant; a teacher at first',
  group: 'Up to 4',
  tryFirst: ['comm_wait'],
  evidence: 'promising',
  evidenceWords: 'One good study. It was small.',
  access: 'use',
  how: 'Begin on Monday.\n\nTell us.',
  contact: 'Speech and language therapist',
  runs: 'All year',
  eligibility: 'Children who say little.',
  isNot: 'An assessment.',
  family: 'We talk together.',
  alsoCalled: ['chat group'],
};
function asService(content: EntryContent): Record<string, unknown> {
  const moment = new Date('2026-09-01T08:00:00Z');
  const entry = { publicId: 'a', code: 'c', content, approvedAt: moment, changedAt: moment };
  return { ...fullService({ ...entry, retiredAt: null, replacedBy: null }, OFFERING, lastingUuid) };
}

test('a service of our own, over the entry it was made from, changes not a word', () => {
  assert.deepEqual(contentOfService(asService(WHOLE), WHOLE), { content: WHOLE, notes: [] });
});

test('a service of our own, where the entry is new, brings all that the standard can carry', () => {
  const { content, notes } = contentOfService(asService({ ...WHOLE, people: 'A teacher' }), undefined);
  const { family, tryFirst, alsoCalled, ...carried } = { ...WHOLE, people: 'A teacher' };
  assert.deepEqual(content, { ...carried, family: '', tryFirst: [], alsoCalled: [] });
  assert.deepEqual(notes, []);
});

const FOREIGN = {
  name: '  Bright Starts ',
  alternate_name: 'Early Starts',
  description: 'A weekly group for families.\r\n\r\nPlay, songs and a talk with a nurse.',
  url: 'https://bright.example/',
  eligibility_description: 'Families with a child under five',
  minimum_age: 0,
  maximum_age: 4,
  phones: [{ number: '01632 960100' }],
  cost_options: [{ amount: 5 }],
  schedules: [{ freq: 'WEEKLY' }, { description: 'Tuesdays in term time' }],
  contacts: [{ name: 'Ada Quill', title: 'Group leader' }],
  attributes: [
    { taxonomy_term: { name: 'Communication and Interaction', taxonomy: 'Needs', term: 'x1' } },
    { taxonomy_term: { name: 'Swimming', taxonomy: 'Activities', term: 'x2' } },
    { taxonomy_term: null },
    7,
  ],
};

test('a service of another directory: what an entry can hold is mapped, and what it cannot is named', () => {
  const { content, notes } = contentOfService(FOREIGN, undefined);
  assert.equal(content.title, 'Bright Starts');
  assert.equal(content.summary, 'A weekly group for families.');
  assert.equal(content.what, 'Play, songs and a talk with a nurse.');
  assert.equal(content.how, 'See https://bright.example/');
  assert.equal(content.eligibility, 'Families with a child under five');
  assert.equal(content.runs, 'Tuesdays in term time');
  assert.equal(content.contact, 'Group leader');
  assert.deepEqual(content.areas, ['communication']);
  assert.deepEqual(content.phases, ['early_years']);
  assert.deepEqual(content.alsoCalled, ['Early Starts']);
  assert.doesNotMatch(JSON.stringify(content), /Quill|960100/);
  assert.match(notes[0] ?? '', /no place for its telephone numbers, what it costs and the names of people/);
  assert.match(notes[1] ?? '', /none of ours: Swimming\./);
  assert.match(
    notes[2] ?? '',
    /we put in: With settings and their staff; New here: we are finding out; Ask the service/,
  );
});

test('over an entry that is there, what a service does not say stays', () => {
  const { content, notes } = contentOfService({ name: 'Talking partners', description: 'Shorter now.' }, WHOLE);
  assert.deepEqual(content, { ...WHOLE, summary: 'Shorter now.', what: 'Shorter now.' });
  assert.deepEqual(notes, []);
});

test('a description too long for a short word is kept whole, and the short word is left to be written', () => {
  const description = 'We talk. '.repeat(60).trim();
  const { content } = contentOfService({ name: 'A', description }, undefined);
  assert.equal(content.summary, '');
  assert.equal(content.what, description);
});

const AGES: [from: unknown, to: unknown, phases: string[]][] = [
  [0, 5, ['early_years', 'primary']],
  [5, 11, ['primary']],
  [11, 16, ['secondary']],
  [16, 25, ['post_16']],
  [undefined, 4, ['early_years']],
  [14, undefined, ['secondary', 'post_16']],
  [7, 7, ['primary']],
  ['7', null, []],
];
for (const [from, to, phases] of AGES) {
  test(`ages ${from} to ${to} are ${phases.join(', ') || 'no phase'}`, () => {
    const { content } = contentOfService({ name: 'A', minimum_age: from, maximum_age: to }, undefined);
    assert.deepEqual(content.phases, phases);
  });
}

test('what is no service at all does no harm', () => {
  for (const strange of [{}, { name: 7, description: [], attributes: {}, contacts: 'x', schedules: null }]) {
    assert.equal(contentOfService(strange, undefined).content.title, '');
  }
});
