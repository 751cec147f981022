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
const codesOf = (list: { code: string }[]) => list.map(({ code }) => code);

test('the area with most “not yet” comes first, then most “developing”, then the order of the list', () => {
  const picture = [area('communication', 1, 0), area('cognition', 1, 3), area('semh', 4, 0), area('families', 1, 0)];
  assert.deepEqual(
    ledTo(picture, [], 'primary').map((each) => each.area),
    ['semh', 'cognition', 'communication', 'families'],
  );
});

test('an area where all is embedded, or nothing was answered, leads nowhere', () => {
  const picture = [area('semh', 0, 0), { ...area('families', 0, 0), embedded: 0, open: 6 }];
  assert.deepEqual(ledTo(picture, [entry('one', ['universal'], ['semh'])], 'primary'), []);
});

test('universal before targeted, never specialist only, and only of the phase', () => {
  const entries = [
    entry('targeted', ['targeted'], ['semh']),
    entry('specialist', ['specialist'], ['semh']),
    entry('nursery', ['universal'], ['semh'], ['early_years']),
    entry('universal', ['universal', 'targeted'], ['semh']),
  ];
  const [semh] = ledTo([area('semh', 2, 0)], entries, 'primary');
  assert.deepEqual(codesOf(semh?.entries ?? []), ['universal', 'targeted']);
});

test('an entry for one area is a closer fit than one for all, and nothing is named twice', () => {
  const entries = [
    entry('b-for-both', ['universal'], ['semh', 'families']),
    entry('c-families', ['universal'], ['families']),
    entry('a-semh', ['universal'], ['semh']),
  ];
  const [first, second] = ledTo([area('semh', 2, 0), area('families', 1, 0)], entries, 'primary');
  assert.deepEqual(codesOf(first?.entries ?? []), ['a-semh', 'b-for-both']);
  assert.deepEqual(codesOf(second?.entries ?? []), ['c-families']);
});

test('strategies are of the area, for the phase, at most three, and universal while there are any', () => {
  const [semh] = ledTo([area('semh', 1, 0)], [], 'early_years');
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
  const right = ledTo(picture, entries, 'primary');
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      assert.deepEqual(ledTo(picture, shuffled, 'primary'), right);
    }),
  );
});
