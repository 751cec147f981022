/**
 * One published number as somebody outside reads it: a row of a table over half terms `from` to `to`. Row 0 is the total,
 * rows with the same `of` add up to it. `truth` is for the test alone.
 */
export type Sum = { row: number; from: number; to: number; of?: string; shown: number | 'few'; truth: number };

const ENDLESS = 1e6;

/**
 * An attacker with everything published, written apart from what protects against it: difference constraints between the
 * running totals of each row closed by shortest paths (Floyd and Warshall), tied together by the tables' sums, until nothing
 * more follows. Returns what each number can be.
 */
export function attack(published: Sum[], blocks: number): { least: number; most: number }[] {
  const rows = 1 + Math.max(...published.map(({ row }) => row));
  const nodes = blocks + 1;
  // most[row][a * nodes + b]: the most by which the running total after b blocks exceeds that after a.
  const most = Array.from({ length: rows }, () => startOf(nodes));
  for (const { row, from, to, shown } of published) {
    const [least, greatest] =
      shown === 'few' ? [1, ENDLESS] : shown === 0 ? [0, 0] : [Math.max(5, shown - 2), shown + 2];
    lower(most[row], from * nodes + to + 1, greatest);
    lower(most[row], (to + 1) * nodes + from, -least);
  }
  const tables = [...new Set(published.flatMap(({ of }) => of ?? []))].map((of) => [
    ...new Set(published.filter((each) => each.of === of).map(({ row }) => row)),
  ]);
  for (let going = true; going; ) {
    for (const row of most) shortestPaths(row, nodes);
    going = tables.some((members) => tie(most, members, nodes));
  }
  return published.map(({ row, from, to }) => ({
    least: -(most[row]?.[(to + 1) * nodes + from] ?? 0),
    most: most[row]?.[from * nodes + to + 1] ?? 0,
  }));
}

function startOf(nodes: number): Int32Array {
  const row = new Int32Array(nodes * nodes).fill(ENDLESS);
  // Counts are not negative: a later running total is no smaller.
  for (let a = 0; a < nodes; a++) for (let b = 0; b <= a; b++) row[a * nodes + b] = 0;
  return row;
}

function shortestPaths(row: Int32Array, nodes: number): void {
  for (let via = 0; via < nodes; via++) {
    for (let a = 0; a < nodes; a++) {
      const first = row[a * nodes + via] ?? 0;
      if (first >= ENDLESS) continue;
      for (let b = 0; b < nodes; b++) lower(row, a * nodes + b, first + (row[via * nodes + b] ?? 0));
    }
  }
}

/** The members of a table add up to the total over any span, forwards (at most) and backwards (at least). */
function tie(most: Int32Array[], members: number[], nodes: number): boolean {
  let narrowed = false;
  for (let a = 0; a < nodes; a++) {
    for (let b = 0; b < nodes; b++) {
      const there = a * nodes + b;
      const back = b * nodes + a;
      let sum = 0;
      for (const row of members) sum += most[row]?.[there] ?? 0;
      narrowed = lower(most[0], there, sum) || narrowed;
      for (const row of members) {
        // The member is the total less the others, and the others are at least so many.
        let others = 0;
        for (const other of members) if (other !== row) others += most[other]?.[back] ?? 0;
        narrowed = lower(most[row], there, (most[0]?.[there] ?? 0) + others) || narrowed;
      }
    }
  }
  return narrowed;
}

function lower(row: Int32Array | undefined, place: number, value: number): boolean {
  if (!row || value >= (row[place] ?? 0)) return false;
  row[place] = value;
  return true;
}
