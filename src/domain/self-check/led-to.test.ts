import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ContentPhase } from '../requests/phases.ts';
import type { Area, Level } from '../vocabulary.ts';
import { ledTo } from './led-to.ts';
import type { AreaPicture } from './picture.ts';

const area = (name: Area, not_yet: number, developing: number): AreaPicture => ({
  area: name,
  not_yet,
  developing,
  embedded: 6 - not_yet - developing,
  open: 0,
  asked: 6,
});
const entry = (code: string, levels: Level[], areas: Area[], phases: ContentPhase[] = ['primary']) => ({
  code,
  content: { levels, areas, phases },
});
const PRIMARY = { phase: 'primary' as const, clusterId: 7 };
const held = (title: string, entryCode: string | null, who: { phases?: ContentPhase[]; clusterId?: number } = {}) => ({
  title,
  entryCode,
  clusterId: who.clusterId ?? null,
  phases: who.phases ?? [],
});
const titlesOf = (list: { title: string }[]) => list.map(({ title }) => title);
const codesOf = (list: { code: string }[]) => list.map(({ code }) => code);

test('the area with most “not yet” comes first, then most “developing”, then the order of the list', () => {
  const picture = [area('communication', 1, 0), area('cognition', 1, 3), area('semh', 4, 0), area('families', 1, 0)];
  assert.deepEqual(
    ledTo(picture, { entries: [], occasions: [] }, PRIMARY).areas.map((each) => each.area),
    ['semh', 'cognition', 'communication', 'families'],
  );
});

test('an area where all is embedded, or nothing was answered, leads nowhere', () => {
  const picture = [area('semh', 0, 0), { ...area('families', 0, 0), embedded: 0, open: 6 }];
  const offer = { entries: [entry('one', ['universal'], ['semh'])], occasions: [] };
  assert.deepEqual(ledTo(picture, offer, PRIMARY).areas, []);
});

test('universal before targeted, never specialist only, and only of the phase', () => {
  const entries = [
    entry('targeted', ['targeted'], ['semh']),
    entry('specialist', ['specialist'], ['semh']),
    entry('nursery', ['universal'], ['semh'], ['early_years']),
    entry('universal', ['universal', 'targeted'], ['semh']),
  ];
  const [semh] = ledTo([area('semh', 2, 0)], { entries, occasions: [] }, PRIMARY).areas;
  assert.deepEqual(codesOf(semh?.entries ?? []), ['universal', 'targeted']);
});

test('an entry for one area is a closer fit than one for all, and nothing is named twice', () => {
  const entries = [
    entry('b-for-both', ['universal'], ['semh', 'families']),
    entry('c-families', ['universal'], ['families']),
    entry('a-semh', ['universal'], ['semh']),
  ];
  const picture = [area('semh', 2, 0), area('families', 1, 0)];
  const [first, second] = ledTo(picture, { entries, occasions: [] }, PRIMARY).areas;
  assert.deepEqual(codesOf(first?.entries ?? []), ['a-semh', 'b-for-both']);
  assert.deepEqual(codesOf(second?.entries ?? []), ['c-families']);
});

test('strategies are of the area, for the phase, at most three, and universal while there are any', () => {
  const nursery = { phase: 'early_years' as const, clusterId: null };
  const [semh] = ledTo([area('semh', 1, 0)], { entries: [], occasions: [] }, nursery).areas;
  assert.equal(semh?.strategies.length, 3);
  for (const { area: of, level, phases } of semh?.strategies ?? []) {
    assert.equal(of, 'semh');
    assert.equal(level, 'universal');
    assert.ok(phases.includes('early_years'));
  }
});

test('the order in which entries are kept changes nothing', () => {
  const entries = ['a', 'b', 'c', 'd', 'e'].flatMap((code) => [
    entry(`${code}-one`, ['universal'], ['semh']),
    entry(`${code}-two`, ['targeted'], ['semh', 'families']),
  ]);
  const picture = [area('semh', 3, 1), area('families', 2, 1)];
  const right = ledTo(picture, { entries, occasions: [] }, PRIMARY);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      assert.deepEqual(ledTo(picture, { entries: shuffled, occasions: [] }, PRIMARY), right);
    }),
  );
});

test('an occasion stands with the area of its entry, the soonest first, and once', () => {
  const entries = [entry('both', ['universal'], ['semh', 'families']), entry('far', ['specialist'], ['families'])];
  const occasions = ['one', 'two', 'three', 'four'].map((title) => held(title, 'both'));
  occasions.push(held('of a specialist entry', 'far'));
  const picture = [area('semh', 2, 0), area('families', 1, 0)];
  const [semh, families] = ledTo(picture, { entries, occasions }, PRIMARY).areas;
  assert.deepEqual(titlesOf(semh?.occasions ?? []), ['one', 'two', 'three']);
  assert.deepEqual(titlesOf(families?.occasions ?? []), ['four', 'of a specialist entry']);
});

test('an occasion of no entry is for any area; of another phase or cluster it is not offered', () => {
  const occasions = [
    held('for nurseries', null, { phases: ['early_years'] }),
    held('elsewhere', null, { clusterId: 8 }),
    held('near', null, { clusterId: 7, phases: ['primary'] }),
    held('for everyone', null),
    held('of a retired entry', 'gone'),
    held('one too many', null),
  ];
  const led = ledTo([area('semh', 2, 0)], { entries: [], occasions }, PRIMARY);
  assert.deepEqual(led.areas[0]?.occasions, []);
  assert.deepEqual(titlesOf(led.occasions), ['near', 'for everyone', 'of a retired entry']);
});

test('where there is nothing to build, its occasions are not offered either', () => {
  const entries = [entry('one', ['universal'], ['semh'])];
  const led = ledTo([area('semh', 0, 0)], { entries, occasions: [held('of semh', 'one')] }, PRIMARY);
  assert.deepEqual(led, { areas: [], occasions: [] });
});
