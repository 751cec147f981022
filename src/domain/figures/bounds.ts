/**
 * What can be worked out of published counts. A row is one line of a table (the total, or one member of a breakdown) over
 * blocks of time; a span is some blocks in a row. Of every span of every row the least and the most it can be are kept.
 */
export type Bounds = { low: Float64Array[]; high: Float64Array[] };

/** The lines of one table that add up to the total, by their place among the rows; the total is row 0. */
export type Breakdown = readonly number[];

/** More than any count. */
export const NO_LIMIT = 1e9;

/** Where a span from block `from` to block `to`, both included, is kept. */
export function spanAt(from: number, to: number): number {
  return (to * (to + 1)) / 2 + from;
}

/** Nothing known but that a count is not negative. */
export function unknown(rows: number, blocks: number): Bounds {
  const spans = (blocks * (blocks + 1)) / 2;
  return {
    low: Array.from({ length: rows }, () => new Float64Array(spans)),
    high: Array.from({ length: rows }, () => new Float64Array(spans).fill(NO_LIMIT)),
  };
}

/**
 * Draws every conclusion: spans add up to longer ones, and members to the total. Changes `bounds` until nothing more
 * follows; each step only narrows, in whole numbers, so it ends.
 */
export function conclude(bounds: Bounds, blocks: number, breakdowns: readonly Breakdown[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let row = 0; row < bounds.low.length; row++) changed = alongRow(bounds, row, blocks) || changed;
    for (const members of breakdowns) changed = acrossRows(bounds, members) || changed;
  }
}

/** A span is the sum of its two parts, wherever it is cut: each of the three follows from the other two. */
function alongRow({ low, high }: Bounds, row: number, blocks: number): boolean {
  const lows = low[row] ?? new Float64Array();
  const highs = high[row] ?? new Float64Array();
  let changed = false;
  for (let to = 1; to < blocks; to++) {
    for (let from = 0; from < to; from++) {
      for (let cut = from; cut < to; cut++) {
        changed = sumOfTwo(lows, highs, spanAt(from, to), spanAt(from, cut), spanAt(cut + 1, to)) || changed;
      }
    }
  }
  return changed;
}

function sumOfTwo(low: Float64Array, high: Float64Array, whole: number, a: number, b: number): boolean {
  const narrowed = [
    narrow(low, high, whole, at(low, a) + at(low, b), at(high, a) + at(high, b)),
    narrow(low, high, a, at(low, whole) - at(high, b), at(high, whole) - at(low, b)),
    narrow(low, high, b, at(low, whole) - at(high, a), at(high, whole) - at(low, a)),
  ];
  return narrowed.includes(true);
}

function acrossRows({ low, high }: Bounds, members: Breakdown): boolean {
  const total = { low: low[0] ?? new Float64Array(), high: high[0] ?? new Float64Array() };
  let changed = false;
  for (let span = 0; span < total.low.length; span++) {
    let least = 0;
    let most = 0;
    for (const row of members) {
      least += at(low[row], span);
      most += at(high[row], span);
    }
    changed = narrow(total.low, total.high, span, least, most) || changed;
    for (const row of members) {
      const others = { least: least - at(low[row], span), most: most - at(high[row], span) };
      const lows = low[row];
      const highs = high[row];
      if (!lows || !highs) continue;
      changed =
        narrow(lows, highs, span, at(total.low, span) - others.most, at(total.high, span) - others.least) || changed;
      least = others.least + at(lows, span);
      most = others.most + at(highs, span);
    }
  }
  return changed;
}

function narrow(low: Float64Array, high: Float64Array, place: number, least: number, most: number): boolean {
  let changed = false;
  if (least > at(low, place)) {
    low[place] = least;
    changed = true;
  }
  if (most < at(high, place) && most < NO_LIMIT / 2) {
    high[place] = most;
    changed = true;
  }
  return changed;
}

function at(array: Float64Array | undefined, place: number): number {
  return array?.[place] ?? 0;
}
