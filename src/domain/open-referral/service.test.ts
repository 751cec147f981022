import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import type { EntryContent } from '../menu/entry.ts';
import { fullService, listedService, type OfferedEntry, type Offering } from './service.ts';

const CONTENT: EntryContent = {
  title: 'Talking partners',
  summary: 'Ten weeks of small-group talk.',
  what: 'Three times a week.',
  areas: ['communication'],
  levels: ['targeted'],
  phases: ['early_years', 'primary'],
  strand: 'with_children',
  deliverers: ['own_staff', 'speech_and_language'],
  time: '20 minutes',
  people: '',
  group: 'Up to 4',
  tryFirst: [],
  evidence: 'promising',
  evidenceWords: 'One good study.',
  access: 'use',
  how: 'Begin on Monday.',
  contact: 'Speech and language therapist',
  runs: 'All year',
  eligibility: 'Children who say little.',
  isNot: 'An assessment.',
  family: 'We talk together.',
  alsoCalled: [],
};
const ENTRY: OfferedEntry = {
  publicId: 'ac148810-d857-441c-9679-408f346de14b',
  code: 'talking-partners',
  content: CONTENT,
  approvedAt: new Date('2026-09-01T08:00:00Z'),
  changedAt: new Date('2026-10-02T08:00:00.123Z'),
  retiredAt: null,
  replacedBy: null,
};
const OFFERING: Offering = {
  organization: { id: 'o', name: 'O', description: 'Offers.', email: 'help@o.example', website: 'https://o.example' },
  areaName: 'Oxbow',
  addressOf: (code) => `https://o.example/${code}`,
};

test('an entry becomes a service: ages from its phases, the day it was approved, the moment it changed', () => {
  const service = listedService(ENTRY, OFFERING);
  assert.equal(service.name, 'Talking partners');
  assert.deepEqual([service.minimum_age, service.maximum_age], [0, 11]);
  assert.equal(service.assured_date, '2026-09-01');
  assert.equal(service.last_modified, '2026-10-02T08:00:00.123Z');
  assert.equal(service.status, 'active');
  assert.equal(service.alert, undefined);
});

test('what the standard has no field for stands in the description, and empty parts leave no label', () => {
  assert.equal(
    listedService(ENTRY, OFFERING).description,
    [
      'Ten weeks of small-group talk.',
      'Three times a week.',
      'Who it is for: Children who say little.',
      'What it is not: An assessment.',
      'How to get it: Begin on Monday.',
      'What it takes: 20 minutes; Up to 4',
      'Evidence: Some studies, or one good one. One good study.',
    ].join('\n\n'),
  );
  const bare = { ...ENTRY, content: { ...CONTENT, isNot: '', time: '', group: '' } };
  assert.doesNotMatch(listedService(bare, OFFERING).description, /What it is not|What it takes/);
});

test('a retired entry is inactive and points on, if there is somewhere to go', () => {
  const retired = { ...ENTRY, retiredAt: new Date('2026-11-01T00:00:00Z') };
  assert.equal(listedService(retired, OFFERING).status, 'inactive');
  assert.equal(listedService(retired, OFFERING).alert, 'No longer offered.');
  assert.match(
    String(listedService({ ...retired, replacedBy: 'new' }, OFFERING).alert),
    /In its place: https:\/\/o\.example\/new$/,
  );
});

test('a whole service names a role, costs nothing, and carries each word of the entry as a term', () => {
  const service = fullService(ENTRY, OFFERING, lastingUuid);
  assert.deepEqual(
    service.contacts.map(({ title }) => title),
    ['Speech and language therapist'],
  );
  assert.deepEqual(
    service.cost_options.map(({ amount }) => amount),
    [0],
  );
  assert.deepEqual(
    service.attributes.map(({ taxonomy_term }) => taxonomy_term.term),
    'communication targeted early_years primary with_children own_staff speech_and_language use promising'.split(' '),
  );
});

test('identifiers inside a service are its own, and the same each time', () => {
  const ids = (publicId: string) =>
    JSON.stringify(fullService({ ...ENTRY, publicId }, OFFERING, lastingUuid)).match(/"id":"[^"]+"/g) ?? [];
  const once = fullService(ENTRY, OFFERING, lastingUuid);
  assert.deepEqual(once, fullService(ENTRY, OFFERING, lastingUuid));
  const parts = [...once.attributes, ...once.contacts, ...once.schedules, ...once.cost_options, ...once.service_areas];
  assert.equal(new Set(parts.map(({ id }) => id)).size, parts.length);
  assert.notDeepEqual(ids(ENTRY.publicId), ids('bc148810-d857-441c-9679-408f346de14b'));
});

test('a lasting identifier is a version 5 UUID that no change may alter: directories hold it', () => {
  assert.equal(lastingUuid('organization:bcp'), ORGANIZATION_OF_BCP);
  assert.match(lastingUuid('x'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

// Worked out by another program, from the same namespace and name.
const ORGANIZATION_OF_BCP = 'f4500041-a995-5097-a079-44210f307bfd';
