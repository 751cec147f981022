import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack, type Sum } from './attack.builder.ts';
import { type Family, publish, publishedShare, publishedSpans, type Rules, type Shown } from './publish.ts';

const RULES: Rules = { smallest: 5, roundTo: 5 };
const DATA_SETS = 10_000;

test('counts of one to four are hidden, nought stays, others are rounded', () => {
  const one = publish({ total: [43], breakdowns: {} }, RULES);
  assert.equal(one.total(0, 0), 45);
  assert.equal(publish({ total: [3], breakdowns: {} }, RULES).total(0, 0), 'few');
  assert.equal(publish({ total: [0], breakdowns: {} }, RULES).total(0, 0), 0);
});

test('a hidden count that the total would give away is not hidden alone', () => {
  const family = { total: [7], breakdowns: { phase: { primary: [6], secondary: [1] } } };
  const { member } = publish(family, RULES);
  assert.deepEqual([member('phase', 'primary', 0, 0), member('phase', 'secondary', 0, 0)], ['few', 'few']);
});

test('only spans that are published can be asked for', () => {
  const { total } = publish({ total: [9, 9, 9], breakdowns: {} }, RULES);
  assert.throws(() => total(1, 2), RangeError);
});

test('a share comes from published counts and is withheld when there are too few', () => {
  assert.equal(publishedShare(35, 10, 45, RULES), 78);
  assert.equal(publishedShare('few', 40, 45, RULES), null);
  assert.equal(publishedShare(5, 10, 15, RULES), null);
});

test(`nobody can tell a hidden count from all that is published: ${DATA_SETS} data sets at random`, () => {
  const random = chance(2026);
  let hidden = 0;
  let shown = 0;
  for (let n = 0; n < DATA_SETS; n++) {
    const family = aFamily(random);
    const { cells, told } = everything(family);
    shown += told;
    const known = attack(cells, family.total.length);
    for (const [place, cell] of cells.entries()) {
      if (cell.truth === 0 || cell.truth >= RULES.smallest) continue;
      hidden += 1;
      const { least, most } = known[place] ?? { least: 0, most: 0 };
      assert.ok(most - least >= RULES.smallest - 2, `${JSON.stringify({ n, cell, least, most, family })}`);
    }
  }
  assert.ok(hidden > DATA_SETS, `only ${hidden} were hidden: the attack had nothing to find`);
  assert.ok(shown > hidden, `only ${shown} were shown: hiding everything is no art`);
});

test('the attack finds what naive suppression gives away', () => {
  const sure = attack(
    [
      { row: 0, from: 0, to: 0, shown: 5, truth: 7 },
      { row: 1, from: 0, to: 0, shown: 5, truth: 6, of: 'phase' },
      { row: 2, from: 0, to: 0, shown: 'few', truth: 1, of: 'phase' },
    ],
    1,
  );
  assert.ok((sure[2]?.most ?? 9) < 4);
});

test('small tables leave four values of a hidden count open, by trying all that fit', () => {
  const random = chance(5);
  for (let n = 0; n < 150; n++) {
    const counts = [0, 1].map(() => [0, 1].map(() => random(12)));
    const family: Family = {
      total: [0, 1].map((block) => (counts[0]?.[block] ?? 0) + (counts[1]?.[block] ?? 0)),
      breakdowns: { phase: { a: counts[0] ?? [], b: counts[1] ?? [] } },
    };
    const { cells } = everything(family);
    const found = cells.map(() => new Set<number>());
    for (const guess of allTables(15)) {
      if (!cells.every((cell) => fits(cell.shown, valueIn(guess, cell)))) continue;
      for (const [place, cell] of cells.entries()) found[place]?.add(valueIn(guess, cell));
    }
    for (const [place, cell] of cells.entries()) {
      if (cell.truth === 0 || cell.truth >= 5) continue;
      assert.ok((found[place]?.size ?? 0) >= 4, JSON.stringify({ counts, cell, left: [...(found[place] ?? [])] }));
    }
  }
});

test('what was published before is never published otherwise later', () => {
  const random = chance(11);
  for (let n = 0; n < 300; n++) {
    const family = aFamily(random);
    const whole = everything(family).cells;
    for (let blocks = 1; blocks < family.total.length; blocks++) {
      const earlier = everything(firstBlocks(family, blocks)).cells;
      for (const cell of earlier) {
        const later = whole.find(({ row, from, to }) => row === cell.row && from === cell.from && to === cell.to);
        assert.equal(later?.shown, cell.shown);
      }
    }
  }
});

/** A year with as many half terms, breakdowns and members as chance has it; small numbers more often than not. */
function aFamily(random: (below: number) => number): Family {
  const blocks = 1 + random(6);
  const most = [4, 9, 25, 90][random(4)] ?? 9;
  const total = Array.from({ length: blocks }, () => random(most) + (random(3) ? random(most) : 0));
  const breakdowns = Object.fromEntries(
    Array.from({ length: 1 + random(2) }, (_, which) => [`by${which}`, split(total, 2 + random(5), random)]),
  );
  return { total, breakdowns };
}

/** Every one counted falls to a member, to some more than to others. */
function split(total: number[], members: number, random: (below: number) => number): Record<string, number[]> {
  const counts = Array.from({ length: members }, () => total.map(() => 0));
  for (const [block, count] of total.entries()) {
    for (let each = 0; each < count; each++) {
      const row = counts[Math.min(random(members), random(members))];
      if (row) row[block] = (row[block] ?? 0) + 1;
    }
  }
  return Object.fromEntries(counts.map((row, member) => [`m${member}`, row]));
}

function everything(family: Family): { cells: Sum[]; told: number } {
  const published = publish(family, RULES);
  const spans = publishedSpans(family.total.length);
  const truth = (counts: number[], from: number, to: number) => counts.slice(from, to + 1).reduce((a, b) => a + b, 0);
  const cells: Sum[] = spans.map(([from, to]) => ({
    row: 0,
    from,
    to,
    shown: published.total(from, to),
    truth: truth(family.total, from, to),
  }));
  let row = 0;
  for (const [of, members] of Object.entries(family.breakdowns)) {
    for (const [member, counts] of Object.entries(members)) {
      row += 1;
      for (const [from, to] of spans) {
        cells.push({
          row,
          from,
          to,
          of,
          shown: published.member(of, member, from, to),
          truth: truth(counts, from, to),
        });
      }
    }
  }
  return { cells, told: cells.filter(({ shown }) => shown !== 'few' && shown > 0).length };
}

function firstBlocks({ total, breakdowns }: Family, blocks: number): Family {
  const cut = (members: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(members).map(([member, counts]) => [member, counts.slice(0, blocks)]));
  return {
    total: total.slice(0, blocks),
    breakdowns: Object.fromEntries(Object.entries(breakdowns).map(([name, members]) => [name, cut(members)])),
  };
}

function* allTables(below: number): Generator<number[]> {
  for (let code = 0; code < below ** 4; code++) {
    yield [
      code % below,
      Math.floor(code / below) % below,
      Math.floor(code / below ** 2) % below,
      Math.floor(code / below ** 3),
    ];
  }
}

function valueIn(guess: number[], { row, from, to }: Sum): number {
  let value = 0;
  for (let block = from; block <= to; block++) {
    if (row !== 2) value += guess[block] ?? 0;
    if (row !== 1) value += guess[2 + block] ?? 0;
  }
  return value;
}

function fits(shown: Shown, value: number): boolean {
  if (shown === 'few') return value > 0;
  if (shown === 0) return value === 0;
  return value >= RULES.smallest && Math.round(value / RULES.roundTo) * RULES.roundTo === shown;
}

function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % below;
  };
}
