import { setTimeout as pause } from 'node:timers/promises';
import { milliseconds, quantile, type Times, table } from './figures.ts';
import { memoryOf } from './memory-of.ts';
import type { Served } from './served.ts';
import { TARGETS, type Target } from './targets.ts';

const A_SECOND = 50;
const SECONDS = 20;
/** Out of twenty. */
const MIX: Target[] = [...many('queue', 8), ...many('request', 7), ...many('settings', 2), ...many('send', 3)];

/**
 * Fifty requests a second, whether or not the ones before are answered; each time is counted from the moment the
 * request was due, so that waiting in line counts as well.
 */
export async function measureSteady({ people, program, requests }: Served): Promise<string> {
  const times = new Map<Target, Times>(MIX.map((target) => [target, []]));
  const begun = performance.now();
  const going: Promise<void>[] = [];
  for (let n = 0; n < A_SECOND * SECONDS; n++) {
    const due = begun + (n * 1000) / A_SECOND;
    if (due > performance.now()) await pause(due - performance.now());
    const target = MIX[(n * 7) % MIX.length] ?? 'queue';
    going.push(people[target]().then(() => void times.get(target)?.push(performance.now() - due)));
  }
  for (const result of await Promise.allSettled(going)) if (result.status === 'rejected') throw result.reason;
  const memory = memoryOf(program.process.pid);
  const rows = [...times].map(([target, each]) => row(TARGETS[target], each));
  const all = [...times.values()].flat();
  return [
    `${A_SECOND} requests a second for ${SECONDS} s with ${requests.toLocaleString('en-GB')} requests in the database:`,
    table(['', 'times', 'p50 ms', 'p95 ms', 'p99 ms'], [...rows, row('All', all)]),
    `Memory of the program: ${memory.now} MB after this, ${memory.peak} MB at its peak.`,
  ].join('\n\n');
}

function row(name: string, times: Times): string[] {
  return [name, String(times.length), ...[0.5, 0.95, 0.99].map((share) => milliseconds(quantile(times, share)))];
}

function many(target: Target, count: number): Target[] {
  return Array.from({ length: count }, () => target);
}
