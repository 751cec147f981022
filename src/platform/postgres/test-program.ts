import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

export const isRoot = process.getuid?.() === 0;

/** A program of its own that starts the database, says what happens line by line, and commits rows if asked to. */
const PROGRAM = `
const [module, driver, folder, work] = process.argv.slice(1);
const { startPostgres } = await import(module);
const { default: pg } = await import(driver);
const say = (line) => process.stdout.write(line + '\\n');
try {
  const server = await startPostgres({ folder, log: say });
  say('url ' + server.url);
  const client = new pg.Client(server.url);
  client.on('error', () => undefined);
  await client.connect();
  if (work === 'commit') {
    await client.query('DROP TABLE IF EXISTS kept');
    await client.query('CREATE TABLE kept (n int)');
    for (let n = 1; ; n++) {
      await client.query('INSERT INTO kept VALUES ($1)', [n]);
      say('committed ' + n);
    }
  }
  const { rows } = await client.query('SHOW data_directory');
  await client.end();
  await server.stop();
  say('done in ' + rows[0].data_directory);
} catch (error) {
  say(error.name + ': ' + error.message);
}
`;

/**
 * Starts a command, as another user if asked. Where this checkout is closed to others (under /root, say) that user is
 * let through to read it, and to nothing else.
 */
function spawnAs(uid: number | undefined, command: string[]) {
  const closed = uid !== undefined && !isOpenToOthers(process.execPath);
  const letThrough = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  const become = closed ? ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', ...letThrough] : [];
  const [program = '', ...args] = [...become, ...command];
  const user = closed ? {} : { uid, gid: uid };
  return spawn(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'inherit'], ...user });
}

function isOpenToOthers(path: string): boolean {
  return path === '/' || ((statSync(path).mode & 0o001) !== 0 && isOpenToOthers(dirname(path)));
}

export type Program = {
  child: ChildProcess;
  lines: string[];
  until(pattern: RegExp): Promise<string>;
  kill(): Promise<void>;
};

export function runTestProgram(
  folder: string,
  options: { work?: 'commit'; uid?: number; module?: string } = {},
): Program {
  const module = options.module ?? fileURLToPath(import.meta.resolve('./start-postgres.ts'));
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', PROGRAM];
  const whole = [...args, pathToFileURL(module).href, import.meta.resolve('pg'), folder, options.work ?? 'look'];
  const child = spawnAs(options.uid, [process.execPath, ...whole]);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const closed = once(child, 'close');
  return {
    child,
    lines,
    async until(pattern) {
      for (;;) {
        const found = lines.find((line) => pattern.test(line));
        if (found) return found;
        const ended = await Promise.race([once(reader, 'line').then(() => false), closed.then(() => true)]);
        if (ended && !lines.some((line) => pattern.test(line))) {
          throw new Error(`The program ended and never said ${pattern}: ${lines.join(' / ')}`);
        }
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** A folder that goes away after the test; as root it is closed to everyone else, like /root. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-postgres-'));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A folder for all tests of a file, where each finds the database that the first one made: making it is the slow part. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-postgres-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
