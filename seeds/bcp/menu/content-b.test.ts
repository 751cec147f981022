import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ACCESS, EVIDENCE, LENGTHS, STRANDS } from '#src/domain/menu/entry.ts';
import { readingAge } from '#src/domain/menu/readability.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, codes, LEVELS } from '#src/domain/vocabulary.ts';
import { BCP_CAST } from '../../cast.ts';
import type { SeededEntry } from './seeded-entry.ts';

const OURS = /^(cognition|semh|whole-setting|moving-on|network).*\.ts$/;
const OUR_ENTRIES = await entriesOf(OURS);

test('there are at least 36 entries here, by area', () => {
  const withMain = (area: string) => OUR_ENTRIES.filter((entry) => entry.content.areas[0] === area).length;
  assert.ok(OUR_ENTRIES.length >= 36, `${OUR_ENTRIES.length}`);
  assert.ok(withMain('cognition') >= 12, `cognition ${withMain('cognition')}`);
  assert.ok(withMain('semh') >= 14, `semh ${withMain('semh')}`);
  assert.ok(OUR_ENTRIES.filter((entry) => entry.content.strand === 'across_system').length >= 5);
});

test('the whole menu has at least 60 entries, over every area, level, strand and phase', async () => {
  const all = await entriesOf(/\.ts$/);
  assert.ok(all.length >= 60, `${all.length}`);
  assert.deepEqual(new Set(all.flatMap(({ content }) => content.areas)), new Set(codes(AREAS)));
  assert.deepEqual(new Set(all.flatMap(({ content }) => content.levels)), new Set(codes(LEVELS)));
  assert.deepEqual(new Set(all.map(({ content }) => content.strand)), new Set(codes(STRANDS)));
  assert.deepEqual(new Set(all.flatMap(({ content }) => content.phases)), new Set(EVERY_PHASE));
});

test('no entry sends people to what is not there: nothing is downloaded here, and occasions have one name', async () => {
  for (const { code, content } of await entriesOf(/\.ts$/)) {
    assert.doesNotMatch(content.how, /download|shelf|events page|drop-in page|one click|from this page/i, code);
  }
});

test('every phase, level, strand, way of getting help and standing of evidence is there', () => {
  const { phases, levels, strands, accesses, evidences, deliverers } = seen();
  assert.deepEqual(phases, new Set(EVERY_PHASE));
  assert.deepEqual(levels, new Set(codes(LEVELS)));
  assert.deepEqual(strands, new Set(codes(STRANDS)));
  assert.deepEqual(accesses, new Set(codes(ACCESS)));
  assert.deepEqual(evidences, new Set(codes(EVIDENCE)));
  assert.ok(deliverers.size >= 10, `${deliverers.size} deliverers`);
});

test('codes and titles are unique over all files of the menu, and codes fit an address', async () => {
  const all = await entriesOf(/\.ts$/);
  assertUnique(all.map((entry) => entry.code));
  assertUnique(all.map((entry) => entry.content.title));
  for (const { code } of all) assert.match(code, /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/);
});

for (const entry of OUR_ENTRIES) {
  const { code, owner, content } = entry;

  test(`${code}: nothing is longer than its place, and nothing is empty`, () => {
    for (const field of codesOfLengths()) {
      assert.ok(content[field].length <= LENGTHS[field], `${field}: ${content[field].length}`);
      assert.ok(content[field].trim() === content[field] && content[field] !== '', field);
    }
    for (const list of [content.areas, content.levels, content.phases, content.deliverers, content.alsoCalled]) {
      assert.ok(list.length > 0);
      assertUnique(list);
    }
  });

  test(`${code}: its owner is in the cast`, () => {
    assert.ok(BCP_CAST.some((person) => person.key === owner));
  });

  test(`${code}: what to try first exists and fits its areas and phases`, () => {
    const strategies = content.tryFirst.map((each) => strategyByCode(each));
    assert.ok(strategies.length >= 1 && strategies.length <= 4);
    for (const [index, strategy] of strategies.entries()) {
      assert.ok(strategy, content.tryFirst[index]);
      assert.ok(content.areas.includes(strategy.area), `${strategy.code} is of another area`);
    }
    for (const phase of content.phases) {
      assert.ok(
        strategies.some((strategy) => strategy?.phases.includes(phase)),
        `nothing to try for ${phase}`,
      );
    }
  });

  test(`${code}: a child of nine can read what families read`, () => {
    const words = content.family.match(/[\p{L}’'-]+/gu)?.length ?? 0;
    assert.ok(words >= 80 && words <= 150, `${words} words`);
    assert.ok(readingAge(content.family) <= 9, `reading age ${readingAge(content.family).toFixed(1)}`);
    assert.doesNotMatch(content.family, /SENCO|EBSNA|EHCP|SEMH|intervention|targeted|universal/i);
  });

  test(`${code}: the words are ours`, () => {
    const text = Object.values(content).flat().join('\n');
    assert.doesNotMatch(text, FORBIDDEN);
  });

  test(`${code}: the other words people search by stand nowhere else in it`, () => {
    const { alsoCalled, ...rest } = content;
    const text = Object.values(rest).flat().join('\n');
    for (const word of alsoCalled) {
      assert.ok(!new RegExp(`(?<!\\w)${word.replace(/[()]/g, '\\$&')}(?!\\w)`, 'i').test(text), word);
    }
  });
}

const FORBIDDEN =
  /referral|\brefer(red|s)?\b|submit|rejected|failed to|suffers? from|suffering from|wheelchair-bound|normal children|special needs child|\bexpel/i;

/** All entries that files with such a name export, each once. */
async function entriesOf(name: RegExp): Promise<SeededEntry[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => name.test(file) && !file.endsWith('.test.ts'));
  const modules: object[] = await Promise.all(files.map((file) => import(`./${file}`)));
  const lists = modules.flatMap((module) => Object.values(module).filter((each) => Array.isArray(each)));
  return [...new Set(lists.flat() as SeededEntry[])];
}

function seen() {
  const all = <T>(of: (entry: SeededEntry) => readonly T[]) => new Set(OUR_ENTRIES.flatMap(of));
  return {
    phases: all((entry) => entry.content.phases),
    levels: all((entry) => entry.content.levels),
    strands: all((entry) => [entry.content.strand]),
    accesses: all((entry) => [entry.content.access]),
    evidences: all((entry) => [entry.content.evidence]),
    deliverers: all((entry) => entry.content.deliverers),
  };
}

function codesOfLengths(): (keyof typeof LENGTHS)[] {
  return Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];
}

function assertUnique(list: readonly string[]): void {
  const twice = list.filter((each, index) => list.indexOf(each) !== index);
  assert.deepEqual(twice, []);
}
