import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attack, type Sum } from './attack.builder.ts';
import { type Help, newlyReached } from './newly-reached.ts';
import { publish, publishedSpans } from './publish.ts';

const RULES = { smallest: 5, roundTo: 5 };
const BLOCKS = 6;
const PHASES = ['early', 'primary', 'secondary'];
const CLUSTERS = ['1', '2', '3', 'none'];

/** Help at up to 60 settings in a school year; where a setting is does not change within it. */
const aYear: fc.Arbitrary<Help[]> = fc.array(
  fc.record({ block: fc.nat(BLOCKS - 1), setting: fc.nat(59) }).map(({ block, setting }) => ({
    block,
    setting,
    phase: PHASES[setting % 3] ?? '',
    cluster: CLUSTERS[(setting * 7) % 4] ?? '',
  })),
  { maxLength: 120 },
);

test('from the first block on, first times add up to the settings reached, by phase and cluster too', () => {
  fc.assert(
    fc.property(aYear, fc.nat(BLOCKS - 1), (help, to) => {
      const counted = newlyReached(help).filter(({ block }) => block <= to);
      const sumOf = (dimension: string, member: string) =>
        counted
          .filter((each) => each.dimension === dimension && each.member === member)
          .reduce((total, { sum }) => total + sum, 0);
      const settings = (which: (each: Help) => boolean) =>
        new Set(help.filter((each) => each.block <= to && which(each)).map(({ setting }) => setting)).size;
      assert.equal(
        sumOf('all', ''),
        settings(() => true),
      );
      for (const phase of PHASES)
        assert.equal(
          sumOf('phase', phase),
          settings((each) => each.phase === phase),
        );
      for (const cluster of CLUSTERS)
        assert.equal(
          sumOf('cluster', cluster),
          settings((each) => each.cluster === cluster),
        );
    }),
    { numRuns: 500 },
  );
});

test('nobody can tell a hidden number of settings from all that is published', () => {
  let hidden = 0;
  fc.assert(
    fc.property(aYear, (help) => {
      const cells = everything(help);
      const known = attack(cells, BLOCKS);
      for (const [place, { truth, shown }] of cells.entries()) {
        if (truth === 0 || truth >= RULES.smallest) continue;
        hidden += 1;
        assert.equal(shown, 'few');
        const { least, most } = known[place] ?? { least: 0, most: 0 };
        assert.ok(most - least >= RULES.smallest - 2, JSON.stringify({ truth, least, most }));
      }
    }),
    { numRuns: 1_000 },
  );
  assert.ok(hidden > 1_000, `only ${hidden} were hidden: the attack had nothing to find`);
});

function everything(help: Help[]): Sum[] {
  const counted = newlyReached(help);
  const countsOf = (dimension: string, member: string) =>
    Array.from(
      { length: BLOCKS },
      (_, block) =>
        counted.find((each) => each.block === block && each.dimension === dimension && each.member === member)?.sum ??
        0,
    );
  const total = countsOf('all', '');
  const breakdowns = Object.fromEntries(
    (['phase', 'cluster'] as const).map((by) => [
      by,
      Object.fromEntries(
        [...new Set(counted.filter(({ dimension }) => dimension === by).map(({ member }) => member))].map((member) => [
          member,
          countsOf(by, member),
        ]),
      ),
    ]),
  );
  const published = publish({ total, breakdowns }, RULES);
  const truth = (counts: number[], from: number, to: number) => counts.slice(from, to + 1).reduce((a, b) => a + b, 0);
  const lines = Object.entries(breakdowns).flatMap(([of, members]) =>
    Object.entries(members).map(([member, counts]) => ({ of, member, counts })),
  );
  return publishedSpans(BLOCKS).flatMap(([from, to]): Sum[] => [
    { row: 0, from, to, shown: published.total(from, to), truth: truth(total, from, to) },
    ...lines.map(({ of, member, counts }, at) => ({
      row: at + 1,
      from,
      to,
      of,
      shown: published.member(of, member, from, to),
      truth: truth(counts, from, to),
    })),
  ]);
}
