import { countOf, countWithin, type Distribution, meanOf, medianOf, percentileOf, sumOf } from './distribution.ts';
import type { Measure } from './measure.ts';

/** A measure worked out: `value` in its unit (per cent for shares), null when there is nothing to work it out from. */
export type Figure = {
  value: number | null;
  /** Facts it rests on; for shares the whole. */
  count: number;
  /** For shares: how many of the whole. */
  part?: number;
  /** For medians: what nine in ten do not exceed. */
  p90?: number;
};

/** Standards of a partnership in numbers, each in the unit of the measures it is the target of; shares in per cent. */
export type Standards = { triageDays: number; panelDays: number; promiseMinutes: number; everyPromise: number };

/** What the facts of a measure come to. */
export function figureOf(measure: Measure, facts: Distribution, standards: Standards): Figure {
  const count = countOf(facts);
  if (measure.how === 'sum') return { value: sumOf(facts), count };
  if (measure.how === 'mean') return { value: meanOf(facts) ?? null, count };
  if (measure.how === 'median') {
    const p90 = percentileOf(facts, 0.9);
    return { value: medianOf(facts) ?? null, count, ...(p90 === undefined ? {} : { p90 }) };
  }
  return shareOf(measure.how === 'within' ? countWithin(facts, standards.panelDays) : sumOf(facts), count);
}

/** A part of a whole, in per cent. */
export function shareOf(part: number, whole: number): Figure {
  return { value: whole === 0 ? null : (part / whole) * 100, count: whole, part };
}

/** The target in the measure's unit, or null where there is none. */
export function targetOf(measure: Measure, standards: Standards): number | null {
  return measure.target ? standards[measure.target] : null;
}
