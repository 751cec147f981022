import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ACCESS, DELIVERERS, EVIDENCE, LENGTHS, STRANDS } from '#src/domain/menu/entry.ts';
import { readingAge } from '#src/domain/menu/readability.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, codes, LEVELS } from '#src/domain/vocabulary.ts';
import { BCP_CAST } from '../../cast.ts';
import { COMMUNICATION_ENTRIES } from './communication.ts';
import { COMMUNICATION_GROUP_ENTRIES } from './communication-groups.ts';
import { COMMUNICATION_SPECIALIST_ENTRIES } from './communication-specialist.ts';
import { FAMILY_ENTRIES } from './families.ts';
import { FAMILY_SUPPORT_ENTRIES } from './families-support.ts';
import type { SeededEntry } from './seeded-entry.ts';
import { SENSORY_ENTRIES } from './sensory.ts';
import { SENSORY_DAILY_LIFE_ENTRIES } from './sensory-daily-life.ts';
import { YOUNG_PEOPLE_ENTRIES } from './young-people.ts';

const COMMUNICATION = [...COMMUNICATION_ENTRIES, ...COMMUNICATION_GROUP_ENTRIES, ...COMMUNICATION_SPECIALIST_ENTRIES];
const SENSORY = [...SENSORY_ENTRIES, ...SENSORY_DAILY_LIFE_ENTRIES];
const FAMILIES = [...FAMILY_ENTRIES, ...FAMILY_SUPPORT_ENTRIES, ...YOUNG_PEOPLE_ENTRIES];
const ENTRIES: readonly SeededEntry[] = [...COMMUNICATION, ...SENSORY, ...FAMILIES];

const BY_AREA = [
  { area: 'communication', entries: COMMUNICATION, atLeast: 13 },
  { area: 'sensory', entries: SENSORY, atLeast: 11 },
  { area: 'families', entries: FAMILIES, atLeast: 12 },
] as const;

for (const { area, entries, atLeast } of BY_AREA) {
  test(`${area} has at least ${atLeast} entries, over every phase, level, strand and way of getting help`, () => {
    assert.ok(entries.length >= atLeast, `${entries.length}`);
    assert.ok(entries.every(({ content }) => content.areas[0] === area));
    assert.deepEqual(new Set(entries.flatMap(({ content }) => content.phases)), new Set(EVERY_PHASE));
    assert.deepEqual(new Set(entries.flatMap(({ content }) => content.levels)), new Set(codes(LEVELS)));
    assert.deepEqual(new Set(entries.map(({ content }) => content.access)), new Set(codes(ACCESS)));
  });
}

test('together they have every strand, and every standing of evidence', () => {
  assert.deepEqual(new Set(ENTRIES.map(({ content }) => content.strand)), new Set(codes(STRANDS)));
  assert.deepEqual(new Set(ENTRIES.map(({ content }) => content.evidence)), new Set(codes(EVIDENCE)));
});

test('no code stands in two files of the menu, and no title twice', async () => {
  const all = await entriesOfTheMenu();
  assertNoneTwice(all.map(({ code }) => code));
  assertNoneTwice(all.map(({ content }) => content.title));
  assert.ok(ENTRIES.every((entry) => all.includes(entry)));
});

for (const { code, owner, content } of ENTRIES) {
  test(`${code} has an address, an owner from the cast, and texts of the right length`, () => {
    assert.match(code, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(code.length <= 60);
    assert.ok(
      BCP_CAST.some(({ key }) => key === owner),
      owner,
    );
    for (const field of Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]) {
      assert.ok(
        content[field].length > 0 && content[field].length <= LENGTHS[field],
        `${field}: ${content[field].length}`,
      );
    }
  });

  test(`${code} is filed under known words, none of them twice`, () => {
    assertSomeOf(content.areas, codes(AREAS));
    assertSomeOf(content.levels, codes(LEVELS));
    assertSomeOf(content.phases, EVERY_PHASE);
    assertSomeOf(content.deliverers, codes(DELIVERERS));
  });

  test(`${code} names one to four strategies to try first, of its areas and for each of its phases`, () => {
    const strategies = content.tryFirst.map((each) => strategyByCode(each) ?? assert.fail(`no strategy ${each}`));
    assert.ok(strategies.length >= 1 && strategies.length <= 4);
    assert.deepEqual(
      strategies.filter(({ area }) => !content.areas.includes(area)).map((strategy) => strategy.code),
      [],
    );
    const unserved = content.phases.filter((phase) => !strategies.some(({ phases }) => phases.includes(phase)));
    assert.deepEqual(unserved, []);
  });

  test(`${code} tells families the same in 80 to 150 words that a nine-year-old can read`, () => {
    const words = content.family.split(/\s+/).length;
    assert.ok(words >= 80 && words <= 150, `${words} words`);
    assert.ok(readingAge(content.family) <= 9, `reading age ${readingAge(content.family).toFixed(2)}`);
  });

  test(`${code} speaks our language, and asks for no diagnosis`, () => {
    const text = everyTextOf(content);
    assert.doesNotMatch(text, FORBIDDEN);
    for (const sentence of text.split(/[.!?\n]/).filter((each) => /diagnos/i.test(each))) {
      assert.match(sentence, /\b(no|not|nobody|never|without)\b/i, sentence);
    }
  });

  test(`${code} is found by words that stand nowhere else in it`, () => {
    assert.ok(content.alsoCalled.length > 0);
    assertNoneTwice(content.alsoCalled.map((each) => each.toLowerCase()));
    const { alsoCalled, ...rest } = content;
    const text = everyTextOf(rest);
    const repeated = alsoCalled.filter((each) => new RegExp(`(?<!\\w)${each}(?!\\w)`, 'i').test(text));
    assert.deepEqual(repeated, []);
  });
}

const FORBIDDEN =
  /referral|\brefer(s|red)?\b|submit|reject|failed to|suffer(s|ing) from|wheelchair-bound|normal child|special needs child/i;

function everyTextOf(content: object): string {
  return Object.values(content).flat().join('\n');
}

async function entriesOfTheMenu(): Promise<SeededEntry[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules: object[] = await Promise.all(files.map((file) => import(`./${file}`)));
  const lists = modules.flatMap((each) => Object.values(each).filter((list) => Array.isArray(list)));
  return [...new Set(lists.flat() as SeededEntry[])];
}

function assertSomeOf(chosen: readonly string[], known: readonly string[]): void {
  assert.ok(chosen.length > 0);
  assertNoneTwice(chosen);
  assert.ok(chosen.every((each) => known.includes(each)));
}

function assertNoneTwice(list: readonly string[]): void {
  assert.deepEqual(
    list.filter((each, index) => list.indexOf(each) !== index),
    [],
  );
}
