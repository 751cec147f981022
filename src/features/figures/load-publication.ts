import { avoidedBetween } from '#src/casework/consulting/avoided-requests.ts';
import { newlyReached } from '#src/domain/figures/newly-reached.ts';
import { type Publication, publish, publishedShare, type Rules, type Shown } from '#src/domain/figures/publish.ts';
import type { Distribution } from '#src/domain/measures/distribution.ts';
import { figureOf, type Standards } from '#src/domain/measures/figure.ts';
import { factsOf, MEASURE_NAMES, type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { halfTermsOf, type Period } from '#src/domain/measures/periods.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Context } from '#src/platform/http/route.ts';
import { availableByBlock } from './available-sessions.ts';
import { sourceOf } from './figures.queries.ts';
import { standardsOf } from './load-dashboard.ts';
import { type BlockFact, type BlockSum, factsByBlock, helpByBlock, sumsByBlock } from './publication.queries.ts';

/** A school year as those who may see totals only can see it: its half terms that are over. */
export type PublishedYear = {
  year: number;
  blocks: Period[];
  /** A figure in its unit over a published span; null where it is withheld or there is none. */
  figure(name: MeasureName, from: number, to: number): Shown | null;
  member(name: MeasureName, dimension: string, member: string, from: number, to: number): Shown;
  membersOf(name: MeasureName, dimension: string): string[];
};

const TALLIED = MEASURE_NAMES.filter((name) => measureOf(name).how === 'sum' && !measureOf(name).from);
/** Settings are published as the number newly reached in the school year: `newlyReached` says why. */
const SUMS: MeasureName[] = [...TALLIED, 'settings_reached', 'sessions_available', 'avoided_requests'];
const WORKED_OUT = MEASURE_NAMES.filter((name) => measureOf(name).how !== 'sum' && !measureOf(name).from);

export async function loadPublishedYear(context: Context, db: Tx, year: number): Promise<PublishedYear> {
  const { partnership } = context;
  const blocks = halfTermsOver(context, year);
  const source = await sourceOf(db);
  const sums: BlockSum[] = [
    ...(await sumsByBlock(db, source, blocks, TALLIED)),
    ...newlyReached(await helpByBlock(db, source, blocks)).map((each) => ({ ...each, measure: 'settings_reached' })),
    ...(await availableByBlock(db, blocks, partnership.calendar)).map((sum, block) => ({
      ...{ block, dimension: 'all', member: '', measure: 'sessions_available' },
      sum,
    })),
    ...(await avoidedByBlock(db, blocks)),
  ];
  const publications = publishSums(sums, blocks, partnership.publication);
  const facts = await factsByBlock(db, source, blocks);
  const of = { facts, blocks: blocks.length, rules: partnership.publication, standards: standardsOf(partnership) };
  const workedOut = new Map(WORKED_OUT.map((name) => [name, publishWorkedOut(name, of)]));
  return {
    year,
    blocks,
    figure: (name, from, to) =>
      publications.get(name)?.publication.total(from, to) ?? workedOut.get(name)?.(from, to) ?? null,
    member: (name, dimension, member, from, to) =>
      publications.get(name)?.publication.member(dimension, member, from, to) ?? 0,
    membersOf: (name, dimension) => publications.get(name)?.members.get(dimension) ?? [],
  };
}

/** The half terms of a school year that are over. */
export function halfTermsOver({ partnership, today }: Context, year: number): Period[] {
  return halfTermsOf(partnership.calendar, year).filter(({ until }) => until < today);
}

async function avoidedByBlock(db: Tx, blocks: Period[]): Promise<BlockSum[]> {
  const sums: BlockSum[] = [];
  for (const [block, period] of blocks.entries()) {
    const sum = (await avoidedBetween(db, period)).reduce((total, { avoided }) => total + avoided, 0);
    sums.push({ block, dimension: 'all', member: '', measure: 'avoided_requests', sum });
  }
  return sums;
}

type PublishedSum = { publication: Publication; members: Map<string, string[]> };

function publishSums(rows: BlockSum[], blocks: Period[], rules: Rules): Map<MeasureName, PublishedSum> {
  return new Map(
    SUMS.map((name) => {
      const own = rows.filter(({ measure }) => measure === name);
      const breakdowns: Record<string, Record<string, number[]>> = {};
      // Stages change every day, and pages of two days would differ by one request.
      const by = measureOf(name).by.filter((dimension) => measureOf(name).partIs !== 'status' || dimension !== 'part');
      for (const dimension of by) breakdowns[dimension] = byMember(own, dimension, blocks.length);
      const total = byMember(own, 'all', blocks.length)[''] ?? blocks.map(() => 0);
      const members = new Map(Object.entries(breakdowns).map(([dimension, each]) => [dimension, Object.keys(each)]));
      return [name, { publication: publish({ total, breakdowns }, rules), members }];
    }),
  );
}

function byMember(rows: BlockSum[], dimension: string, blocks: number): Record<string, number[]> {
  const members: Record<string, number[]> = {};
  for (const { block, member, sum } of rows.filter((row) => row.dimension === dimension)) {
    members[member] ??= Array.from({ length: blocks }, () => 0);
    (members[member] ?? [])[block] = sum;
  }
  return members;
}

type Of = { facts: BlockFact[]; blocks: number; rules: Rules; standards: Standards };

/** A share goes the way of the counts it is made of; a median or a mean needs twice as many facts as are ever shown. */
function publishWorkedOut(name: MeasureName, of: Of): (from: number, to: number) => number | null {
  const measure = measureOf(name);
  const facts = of.facts.filter((fact) => fact.measure === factsOf(name));
  const between = (from: number, to: number): Distribution => facts.filter(({ block }) => block >= from && block <= to);
  if (measure.how === 'median' || measure.how === 'mean') {
    return (from, to) => {
      const { value, count } = figureOf(measure, between(from, to), of.standards);
      return count >= of.rules.smallest * 2 ? value : null;
    };
  }
  const each = Array.from({ length: of.blocks }, (_, block) => figureOf(measure, between(block, block), of.standards));
  const whole = each.map(({ count }) => count);
  const yes = each.map(({ part = 0 }) => part);
  const no = each.map(({ count, part = 0 }) => count - part);
  const { total, member } = publish({ total: whole, breakdowns: { answer: { yes, no } } }, of.rules);
  return (from, to) =>
    publishedShare(member('answer', 'yes', from, to), member('answer', 'no', from, to), total(from, to), of.rules);
}
