import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { complain } from '#src/platform/log.ts';
import { databaseUrl, onServer } from '#tests/harness/database.ts';
import { enterWorld } from '#tests/harness/make-template.ts';
import { PROJECT, type RunningProgram, startProgram } from '#tests/survival/running-program.ts';
import { fill } from './fill.ts';
import { removePlanted } from './plant-drafts.ts';
import { type RawSql, rawSql } from './raw-sql.ts';
import { type People, people } from './targets.ts';

export type Size = { requests: number; open: number };
export type Served = Size & { url: string; program: RunningProgram; people: People; raw: RawSql };

const DRAFTS = 1_600;

/** Makes (once) and fills a database of this size, and serves it by a program of its own. */
export async function serve(server: string, size: Size): Promise<Served> {
  const name = `bench_${size.requests}`;
  const url = databaseUrl(server, name);
  if (!(await exists(server, name))) {
    await onServer(server, `create database ${name}_unfinished`);
    await enterWorld(databaseUrl(server, `${name}_unfinished`));
    await fill(databaseUrl(server, `${name}_unfinished`), { ...size, today: new Date() });
    await onServer(server, `alter database ${name}_unfinished rename to ${name}`);
  }
  const program = await startProgram({ DATABASE_URL: url, DEMONSTRATION: 'on', REQUESTS_PER_MINUTE: '1000000' });
  // A program that ends before it is told to leaves its last words here; the figures would be worth nothing.
  program.ended.then(({ code, signal }) => {
    if (code !== 0) complain(`The program ended with ${signal ?? code}: ${program.lines.slice(1).join('\n')}`);
  });
  return { ...size, url, program, people: await people(program.address, url, DRAFTS), raw: await rawSql(url, DRAFTS) };
}

export async function stopServing({ program, people, raw, url }: Served): Promise<void> {
  people.close();
  await raw.close();
  await removePlanted(url);
  program.process.kill('SIGTERM');
  await program.ended;
}

async function exists(server: string, name: string): Promise<boolean> {
  return await onServer(databaseUrl(server, name), 'select 1').then(
    () => true,
    () => false,
  );
}

/** A bare Fastify with one page, in a process of its own. */
export async function emptyPage(): Promise<{ address: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/bench/empty-page.ts'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const [address] = await once(createInterface({ input: child.stdout }), 'line');
  return { address: String(address), process: child };
}
