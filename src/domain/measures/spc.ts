import type { Measure } from './measure.ts';

/** One month (or other step) of a run chart. */
export type Step = { label: string; value: number };

/** Why a point is special cause. Source: NHS England, Making Data Count. */
export const SIGNALS = {
  outside: 'outside the limits',
  shift: 'one of seven or more in a row on the same side of the mean',
  trend: 'one of six or more in a row that rise or fall',
  near: 'one of two out of three near the same limit',
} as const;
export type Signal = keyof typeof SIGNALS;

export type Marked = Step & { signals: Signal[]; side: 'high' | 'low' };
export type RunChart = {
  points: Marked[];
  mean: number;
  /** Process limits; null while there are too few points. */
  limits: { lower: number; upper: number } | null;
  /** Limits from fewer than twelve points move a lot. */
  provisional: boolean;
};

/** Fewer points than this have no limits; fewer than the second have provisional ones. Making Data Count asks for twelve. */
export const FEWEST_FOR_LIMITS = 6;
export const FEWEST_TO_TRUST = 12;

const SHIFT = 7;
const TREND = 6;
/** Three standard deviations of single values are 2.66 mean moving ranges (Making Data Count; Wheeler: 3 ÷ 1.128). */
const LIMIT = 2.66;

/**
 * An XmR chart by the rules of NHS Making Data Count: the mean of all points, limits at 2.66 mean moving ranges, and the
 * points that are special cause: outside a limit; seven or more in a row on one side of the mean; six or more in a row
 * rising or falling; two of three in the outer third near the same limit. `floor` and `ceiling` are what values cannot pass.
 */
export function runChart(steps: readonly Step[], bounds: { floor?: number; ceiling?: number } = {}): RunChart {
  const values = steps.map(({ value }) => value);
  const mean = average(values);
  const sigma = values.length >= FEWEST_FOR_LIMITS ? (average(movingRanges(values)) * LIMIT) / 3 : undefined;
  const limits = sigma === undefined ? null : within(mean - 3 * sigma, mean + 3 * sigma, bounds);
  const found = sigma === undefined ? [] : signals(values, mean, sigma);
  return {
    points: steps.map((step, at) => ({
      ...step,
      signals: found.filter((each) => each.places.includes(at)).map((each) => each.signal),
      side: direction(values, mean, found, at),
    })),
    mean,
    limits,
    provisional: values.length < FEWEST_TO_TRUST,
  };
}

export type Words = { variation: string; assurance: string | null };

/** Variation and assurance in the words of Making Data Count, from the last point and the target. */
export function inWords({ points, limits }: RunChart, better: Measure['better'], target: number | null): Words {
  const last = points.at(-1);
  if (!limits || !last) return { variation: 'Too early to say', assurance: null };
  return {
    variation: variationOf(last, better),
    assurance: target === null ? null : assuranceOf(limits, better, target),
  };
}

function variationOf(last: Marked, better: Measure['better']): string {
  if (last.signals.length === 0) return 'Common cause: no significant change';
  if (better === 'neither') return last.side === 'high' ? 'Special cause: higher' : 'Special cause: lower';
  const improving = (last.side === 'high') === (better === 'up');
  return improving ? 'Special cause: improving' : 'Special cause: concerning';
}

function assuranceOf(limits: { lower: number; upper: number }, better: Measure['better'], target: number): string {
  const [worst, best] = better === 'down' ? [-limits.upper, -limits.lower] : [limits.lower, limits.upper];
  const wanted = better === 'down' ? -target : target;
  if (worst >= wanted) return 'Consistently on target';
  return best < wanted ? 'Consistently off target' : 'Hit and miss';
}

type Found = { signal: Signal; side: 'high' | 'low'; places: number[] };

function signals(values: number[], mean: number, sigma: number): Found[] {
  const found: Found[] = [];
  values.forEach((value, at) => {
    if (Math.abs(value - mean) > 3 * sigma) found.push({ signal: 'outside', side: sideOf(value - mean), places: [at] });
  });
  for (const run of runs(values.map((value) => Math.sign(value - mean)))) {
    if (run.length >= SHIFT)
      found.push({ signal: 'shift', side: sideOf((values[run[0] ?? 0] ?? 0) - mean), places: run });
  }
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? 0)));
  for (const run of runs(steps)) {
    const places = [run[0] ?? 0, ...run.map((at) => at + 1)];
    if (places.length >= TREND) found.push({ signal: 'trend', side: sideOf(steps[run[0] ?? 0] ?? 0), places });
  }
  return [...found, ...nearLimits(values, mean, sigma)];
}

function nearLimits(values: number[], mean: number, sigma: number): Found[] {
  const isNear = (at: number, side: number) => ((values[at] ?? mean) - mean) * side > 2 * sigma;
  return values.flatMap((_, at) =>
    [1, -1].flatMap((side): Found[] => {
      const places = [at, at + 1, at + 2].filter((each) => each < values.length && isNear(each, side));
      return at + 2 < values.length && places.length >= 2 ? [{ signal: 'near', side: sideOf(side), places }] : [];
    }),
  );
}

/** Places of neighbours with the same sign, in groups; places with 0 belong to none. */
function runs(signs: number[]): number[][] {
  const groups: number[][] = [];
  signs.forEach((sign, at) => {
    const last = groups.at(-1);
    if (sign === 0) groups.push([]);
    else if (last?.length && signs[at - 1] === sign) last.push(at);
    else groups.push([at]);
  });
  return groups.filter((group) => group.length > 0);
}

/** A rise of six is high news even below the mean, so the rule that fired says which way; outside the limits wins. */
function direction(values: number[], mean: number, found: Found[], at: number): 'high' | 'low' {
  const fired = found.find((each) => each.places.includes(at));
  return fired?.side ?? sideOf((values[at] ?? mean) - mean);
}

function sideOf(difference: number): 'high' | 'low' {
  return difference >= 0 ? 'high' : 'low';
}

function within(
  lower: number,
  upper: number,
  { floor = -Infinity, ceiling = Infinity }: { floor?: number; ceiling?: number },
) {
  return { lower: Math.max(lower, floor), upper: Math.min(upper, ceiling) };
}

function movingRanges(values: number[]): number[] {
  return values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
}

function average(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
