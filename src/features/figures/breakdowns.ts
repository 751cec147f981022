import { SESSION_KINDS } from '#src/domain/delivery/sessions.ts';
import { figureOf, type Standards } from '#src/domain/measures/figure.ts';
import type { Dimension, Measure } from '#src/domain/measures/measure.ts';
import { factsOf, type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { VOICES } from '#src/domain/reviews/reviews.ts';
import { AREAS, LEVELS, PHASES, SUBJECTS } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Chosen } from './choose-period.ts';
import type { Compared } from './figure-words.ts';
import { factsBy, type Source } from './figures.queries.ts';

export type Member = Compared & { code: string; label: string };
export type Breakdown = { title: string; dimension: Dimension; members: Member[] };
export type Where = { clusters: Map<string, string>; partnership: Partnership; standards: Standards };

/** Measures by the members of breakdowns, in the order of the vocabulary; clusters with the most first. */
export async function loadBreakdowns(
  db: Tx,
  source: Source,
  of: { what: { name: MeasureName; dimension: Dimension }[]; chosen: Chosen; cluster?: string },
  where: Where,
): Promise<Breakdown[]> {
  const query = {
    measures: [...new Set(of.what.map(({ name }) => factsOf(name)))],
    dimensions: [...new Set(of.what.map(({ dimension }) => dimension))],
    ...(of.cluster === undefined ? {} : { cluster: of.cluster }),
  };
  const now = await factsBy(db, source, query, of.chosen.period);
  const before = await factsBy(db, source, query, of.chosen.before);
  return of.what.map(({ name, dimension }) => {
    const measure = measureOf(name);
    const place = `${factsOf(name)} ${dimension}`;
    const figureIn = (facts: typeof now, code: string) =>
      figureOf(measure, facts.get(place)?.get(code) ?? [], where.standards);
    const members = [...labelsOf(measure, dimension, where)]
      .filter(([code]) => now.get(place)?.has(code) || before.get(place)?.has(code))
      .map(([code, label]) => ({ code, label, name, now: figureIn(now, code), before: figureIn(before, code) }));
    if (dimension === 'cluster') members.sort((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0));
    return { title: titleOf(measure, dimension, where.partnership), dimension, members };
  });
}

export function titleOf(measure: Measure, dimension: Dimension, partnership: Partnership): string {
  const parts = { status: 'Stage', session_kind: 'Kind of session', voice: 'Whose voice' };
  const titles: Record<Dimension, string> = {
    phase: 'Phase',
    cluster: word(partnership, 'cluster', { capital: true }),
    area: 'Main area of need',
    level: 'Level',
    subject: 'What it is about',
    part: measure.partIs ? parts[measure.partIs] : 'Part',
  };
  return titles[dimension];
}

/** The members of a breakdown by their codes, in the order people see them. */
export function labelsOf(measure: Measure, dimension: Dimension, where: Where): Map<string, string> {
  if (dimension === 'phase') return new Map(Object.entries(PHASES));
  if (dimension === 'area') return new Map(Object.entries(AREAS));
  if (dimension === 'subject') return new Map(Object.entries(SUBJECTS));
  if (dimension === 'level') return new Map([...Object.entries(LEVELS), ['none', 'Not decided yet']]);
  if (dimension === 'cluster') return new Map([...where.clusters, ['none', 'Outside the area']]);
  if (measure.partIs === 'status')
    return new Map(Object.entries(STATUSES).map(([code, { forLead }]) => [code, forLead]));
  if (measure.partIs === 'session_kind')
    return new Map(Object.entries(SESSION_KINDS).map(([code, { label }]) => [code, label]));
  return new Map(Object.entries(VOICES));
}
