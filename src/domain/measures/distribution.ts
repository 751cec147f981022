/** How many facts (`number`) have a value. In any order; a value may come more than once. */
export type Distribution = readonly { value: number; number: number }[];

/** How many facts there are. */
export function countOf(facts: Distribution): number {
  return facts.reduce((sum, { number }) => sum + number, 0);
}

/** The values of all facts added up. */
export function sumOf(facts: Distribution): number {
  return facts.reduce((sum, { value, number }) => sum + value * number, 0);
}

/** The mean value, or undefined without facts. */
export function meanOf(facts: Distribution): number | undefined {
  const count = countOf(facts);
  return count === 0 ? undefined : sumOf(facts) / count;
}

/**
 * The median: the middle value, or half-way between the middle two when their count is even. Exact, because a distribution
 * holds every value. Undefined without facts.
 */
export function medianOf(facts: Distribution): number | undefined {
  const count = countOf(facts);
  if (count === 0) return undefined;
  return (ranked(facts, Math.ceil(count / 2)) + ranked(facts, Math.floor(count / 2) + 1)) / 2;
}

/**
 * The smallest value that at least this share (above 0, at most 1) of facts do not exceed: the nearest-rank percentile.
 * Undefined without facts.
 */
export function percentileOf(facts: Distribution, share: number): number | undefined {
  const count = countOf(facts);
  return count === 0 ? undefined : ranked(facts, Math.ceil(count * share));
}

/** How many facts have a value of at most `most`. */
export function countWithin(facts: Distribution, most: number): number {
  return countOf(facts.filter(({ value }) => value <= most));
}

function ranked(facts: Distribution, rank: number): number {
  let left = rank;
  for (const { value, number } of [...facts].sort((a, b) => a.value - b.value)) {
    left -= number;
    if (left <= 0) return value;
  }
  return Number.NaN;
}
