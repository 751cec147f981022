/** Milliseconds of many goes at one thing. */
export type Times = number[];

/** The value below which that share (0 to 1) of the times lie. */
export function quantile(times: Times, share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.trunc(sorted.length * share))] ?? Number.NaN;
}

export function milliseconds(value: number): string {
  return Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : String(Math.round(value));
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** How often a second something can be done, with so many at it at the same time, for so long. */
export async function throughput(work: () => Promise<unknown>, atOnce: number, during: number): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const workers = Array.from({ length: atOnce }, async () => {
    while (performance.now() - begun < during) {
      await work();
      done += 1;
    }
  });
  // All are waited for, so that a fault in one is told only when nothing is under way any more.
  for (const result of await Promise.allSettled(workers)) if (result.status === 'rejected') throw result.reason;
  return (done * 1000) / (performance.now() - begun);
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
