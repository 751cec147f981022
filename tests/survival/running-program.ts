import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm start` gives to node. */
const START = String(JSON.parse(readFileSync(`${PROJECT}/package.json`, 'utf8')).scripts.start)
  .split(' ')
  .slice(1);

export type Ended = { code: number | null; signal: NodeJS.Signals | null };
export type RunningProgram = {
  process: ChildProcess;
  address: string;
  /** Milliseconds from the start to its word that it is ready. */
  readyAfter: number;
  /** All it wrote on its terminal so far, line by line. */
  lines: string[];
  ended: Promise<Ended>;
};
export type Environment = Record<string, string>;

/** The real program as `npm start` runs it, with an environment of its own. Throws its own words if it never gets ready. */
export async function startProgram(environment: Environment): Promise<RunningProgram> {
  const begun = performance.now();
  const { process, lines, ended, said } = launch(environment);
  const ready = await Promise.race([said(/^Alongside is ready at/), ended]);
  if (typeof ready !== 'string') {
    throw new Error(`The program ended before it was ready, with ${ready.signal ?? ready.code}: ${lines.join(' / ')}`);
  }
  const address = ready.replace('Alongside is ready at ', '');
  return { process, address, readyAfter: performance.now() - begun, lines, ended };
}

/** Runs the program where it is expected to end by itself. */
export async function runToItsEnd(environment: Environment): Promise<Ended & { lines: string[] }> {
  const { lines, ended } = launch(environment);
  return { ...(await ended), lines };
}

/** Starts the program without waiting for it. */
export function launch(environment: Environment) {
  const child = spawn(process.execPath, START, {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const readers = [createInterface({ input: child.stdout }), createInterface({ input: child.stderr })];
  for (const reader of readers) reader.on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal }));
  const said = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = lines.find((line) => pattern.test(line));
      if (found) return found;
      await Promise.race(readers.map((reader) => once(reader, 'line')));
    }
  };
  return { process: child, lines, ended, said };
}

/** What `/health/ready` answers, or 0 when nothing answers. */
export async function health(address: string, which: 'live' | 'ready'): Promise<number> {
  return await fetch(`${address}/health/${which}`, { signal: AbortSignal.timeout(5_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0,
  );
}

export async function untilReady(address: string, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while ((await health(address, 'ready')) !== 200) {
    if (performance.now() > end) throw new Error(`Not ready at ${address} after ${milliseconds} ms.`);
    await pause(10);
  }
}
