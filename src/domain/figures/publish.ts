import { type Bounds, type Breakdown, conclude, NO_LIMIT, spanAt, unknown } from './bounds.ts';

/** Counts below `smallest` are hidden; others are rounded to the nearest `roundTo`. Configured by the partnership. */
export type Rules = { smallest: number; roundTo: number };

/**
 * What is counted in a school year, in blocks of time (half terms that are over), the oldest first: the total, and the
 * members of each breakdown, which add up to the total in every block.
 */
export type Family = { total: number[]; breakdowns: Record<string, Record<string, number[]>> };

export type Shown = number | 'few';

/** What may be published of a family. */
export type Publication = {
  total(from: number, to: number): Shown;
  member(breakdown: string, member: string, from: number, to: number): Shown;
};

/**
 * The one place where counts become fit for those who may see totals only (design: trust). Published are the spans of
 * `publishedSpans` and no others. Counts of 1 to `smallest` − 1 are hidden as 'few', 0 stays 0, others are rounded; then
 * more is hidden until nobody can, from everything published together (all breakdowns, all spans, their sums and
 * differences, and what 'few' means), narrow a hidden small count to fewer than `smallest` − 1 values, as many as 'few' stands
 * for by itself. Blocks are decided in their order and never again: what was published before is never hidden later.
 */
export function publish(family: Family, rules: Rules): Publication {
  const table = tableOf(family);
  const blocks = family.total.length;
  const hidden = table.rows.map(() => new Set<number>());
  for (let block = 0; block < blocks; block++) {
    for (const [row, counts] of table.rows.entries()) {
      for (const [from, to] of spansUntil(block))
        if (isSmall(sum(counts, from, to), rules)) hidden[row]?.add(spanAt(from, to));
    }
    hideMore({ ...table, hidden, rules }, block);
  }
  const shown = (row: number, from: number, to: number): Shown => {
    if (!publishedSpans(blocks).some(([first, last]) => first === from && last === to)) {
      throw new RangeError(`Half terms ${from} to ${to} are not published together`);
    }
    return hidden[row]?.has(spanAt(from, to)) ? 'few' : rounded(sum(table.rows[row] ?? [], from, to), rules);
  };
  return {
    total: (from, to) => shown(0, from, to),
    member: (breakdown, member, from, to) => shown(table.places.get(`${breakdown} ${member}`) ?? Number.NaN, from, to),
  };
}

/** What is published: each half term, each term, and the year up to each half term. From and to are places of blocks. */
export function publishedSpans(blocks: number): [from: number, to: number][] {
  return Array.from({ length: blocks }, (_, block) => spansUntil(block)).flat();
}

/** What a published number can stand for, both ends included. */
export function meaningOf(shown: Shown, { smallest, roundTo }: Rules): { least: number; most: number } {
  if (shown === 'few') return { least: 1, most: NO_LIMIT };
  if (shown === 0) return { least: 0, most: 0 };
  return { least: Math.max(smallest, shown - Math.floor(roundTo / 2)), most: shown + Math.ceil(roundTo / 2) - 1 };
}

/** A share of published counts in whole per cent; null where either is hidden or the whole is under four times the smallest. */
export function publishedShare(part: Shown, rest: Shown, whole: Shown, { smallest }: Rules): number | null {
  if (part === 'few' || rest === 'few' || whole === 'few' || whole < smallest * 4) return null;
  return Math.min(100, Math.round((part / whole) * 100));
}

type Table = { rows: number[][]; breakdowns: Breakdown[]; places: Map<string, number> };
type Hiding = Table & { hidden: Set<number>[]; rules: Rules };
type Cell = { row: number; from: number; to: number };

function tableOf({ total, breakdowns }: Family): Table {
  const table: Table = { rows: [total], breakdowns: [], places: new Map() };
  for (const [name, members] of Object.entries(breakdowns)) {
    const places = Object.entries(members).map(([member, counts]) => {
      table.rows.push(counts);
      table.places.set(`${name} ${member}`, table.rows.length - 1);
      return table.rows.length - 1;
    });
    table.breakdowns.push(places);
  }
  return table;
}

function spansUntil(block: number): [number, number][] {
  const spans: [number, number][] = [[block, block]];
  if (block % 2 === 1 && block > 1) spans.push([block - 1, block]);
  if (block > 0) spans.push([0, block]);
  return spans;
}

/** Hides more of what is published with this block, one count for each that is in danger, until none is. */
function hideMore(hiding: Hiding, block: number): void {
  for (;;) {
    const known = knownFrom(hiding, block);
    const toHide = inDanger(hiding, block, known).flatMap((cell) => bestToHide(hiding, cell, block) ?? []);
    if (toHide.length === 0) return;
    for (const { row, from, to } of toHide) hiding.hidden[row]?.add(spanAt(from, to));
  }
}

function knownFrom({ rows, breakdowns, hidden, rules }: Hiding, block: number): Bounds {
  const bounds = unknown(rows.length, block + 1);
  for (const [row, counts] of rows.entries()) {
    for (const [from, to] of publishedSpans(block + 1)) {
      const place = spanAt(from, to);
      const shown = hidden[row]?.has(place) ? 'few' : rounded(sum(counts, from, to), rules);
      const { least, most } = meaningOf(shown, rules);
      (bounds.low[row] ?? [])[place] = least;
      (bounds.high[row] ?? [])[place] = most;
    }
  }
  conclude(bounds, block + 1, breakdowns);
  return bounds;
}

function inDanger({ rows, rules }: Hiding, block: number, { low, high }: Bounds): Cell[] {
  return rows.flatMap((counts, row) =>
    publishedSpans(block + 1).flatMap(([from, to]) => {
      if (!isSmall(sum(counts, from, to), rules)) return [];
      const place = spanAt(from, to);
      const safe = (high[row]?.[place] ?? 0) - (low[row]?.[place] ?? 0) >= rules.smallest - 2;
      return safe ? [] : [{ row, from, to }];
    }),
  );
}

/** The nearest and smallest count that is still shown: beside it in its table, then of the same line, then anywhere. */
function bestToHide(hiding: Hiding, danger: Cell, block: number): Cell | undefined {
  let best: { cell: Cell; far: number; count: number } | undefined;
  for (const [row, counts] of hiding.rows.entries()) {
    for (const [from, to] of spansUntil(block)) {
      const count = sum(counts, from, to);
      if (count === 0 || hiding.hidden[row]?.has(spanAt(from, to))) continue;
      const far = distance(hiding, danger, { row, from, to });
      if (!best || far < best.far || (far === best.far && count < best.count))
        best = { cell: { row, from, to }, far, count };
    }
  }
  return best?.cell;
}

function distance({ breakdowns }: Hiding, danger: Cell, cell: Cell): number {
  const sameSpan = cell.from === danger.from && cell.to === danger.to ? 0 : 4;
  if (cell.row === danger.row) return sameSpan;
  if (breakdowns.some((members) => members.includes(cell.row) && members.includes(danger.row))) return sameSpan + 1;
  return sameSpan + (cell.row === 0 ? 2 : 3);
}

function isSmall(count: number, { smallest }: Rules): boolean {
  return count > 0 && count < smallest;
}

function rounded(count: number, { roundTo }: Rules): number {
  return Math.round(count / roundTo) * roundTo;
}

function sum(counts: number[], from: number, to: number): number {
  let total = 0;
  for (let block = from; block <= to; block++) total += counts[block] ?? 0;
  return total;
}
