import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { postmasterPid } from './orphans.ts';
import { runProgram } from './run-program.ts';
import { startPostgres } from './start-postgres.ts';
import { ask, runTestProgram, sharedFolder, temporaryFolder } from './test-program.ts';

const folder = sharedFolder();

test('after kill -9 of the program, the next start stops what it left and no committed row is lost', async (t) => {
  const program = runTestProgram(folder, { work: 'commit' });
  await program.until(/^committed 200$/);
  await program.kill();
  const acknowledged = program.lines.filter((line) => line.startsWith('committed ')).length;
  const orphan = await postmasterPid(join(folder, 'cluster'));
  assert.ok(orphan && (await isRunning(orphan)), 'the killed program leaves its database running');

  const lines: string[] = [];
  const server = await startPostgres({ folder, log: (line) => lines.push(line) });
  t.after(() => server.stop());
  assert.equal(lines[0], 'Stopped the database that an earlier run had left behind.');
  assert.ok(!(await isRunning(orphan)));
  const [row] = await ask(server.url, 'SELECT count(*)::int AS rows, max(n) AS last FROM kept');
  assert.ok(Number(row?.rows) >= acknowledged, `${row?.rows} rows of ${acknowledged} acknowledged`);
  assert.equal(row?.rows, row?.last);
});

test('after kill -9 of the database we are told, and the next start recovers', async (t) => {
  const server = await startPostgres({ folder });
  await ask(server.url, 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS n');
  // A backend in the middle of a statement outlives the postmaster and would keep a new one from starting.
  const busy = ask(server.url, 'SELECT pg_sleep(60)').catch(() => undefined);
  await pause(200);
  const told = new Promise<string>((resolve) => server.onExit(resolve));
  const postmaster = await postmasterPid(join(folder, 'cluster'));
  assert.ok(postmaster);
  process.kill(postmaster, 'SIGKILL');
  assert.match(await told, /^PostgreSQL stopped by itself \(signal SIGKILL\); its log is .*postgres\.log\.$/);
  await server.stop();

  const next = await startPostgres({ folder });
  t.after(() => next.stop());
  await busy;
  assert.deepEqual(await ask(next.url, 'SELECT n FROM kept'), [{ n: 1 }]);
});

test('after kill -9 of both, the next start recovers even when the old process number is in use again', async (t) => {
  const program = runTestProgram(folder, { work: 'commit' });
  await program.until(/^committed 5$/);
  await program.kill();
  const cluster = join(folder, 'cluster');
  const postmaster = await postmasterPid(cluster);
  assert.ok(postmaster);
  process.kill(postmaster, 'SIGKILL');
  // PostgreSQL minds only processes of its own user.
  const { uid, gid } = await stat(cluster);
  const stranger = spawn('sleep', ['60'], { uid, gid });
  t.after(() => stranger.kill());
  const file = join(cluster, 'postmaster.pid');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(stranger.pid)));

  const server = await startPostgres({ folder });
  t.after(() => server.stop());
  const [row] = await ask(server.url, 'SELECT count(*)::int AS rows FROM kept');
  assert.ok(Number(row?.rows) >= 5);
  assert.equal(stranger.exitCode, null);
  assert.equal(stranger.signalCode, null);
});

test('a program killed while it makes the database leaves nothing that hinders the next start', async (t) => {
  const folder = await temporaryFolder(t);
  const program = runTestProgram(folder);
  await program.until(/^Making a new database/);
  while (!(await isHalfMade(folder))) await pause(5);
  await program.kill();
  assert.ok(!(await readdir(folder)).includes('cluster'));
  await mkdir(join(folder, 'making-earlier', 'cluster', 'base'), { recursive: true });

  const server = await startPostgres({ folder });
  t.after(() => server.stop());
  assert.deepEqual(await ask(server.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  assert.deepEqual((await readdir(folder)).sort(), ['cluster', 'lock', 'owner.pid', 'password', 'postgres.log']);
});

async function isHalfMade(folder: string): Promise<boolean> {
  const name = (await readdir(folder)).find((each) => each.startsWith('making-'));
  if (!name) return false;
  return await stat(join(folder, name, 'cluster', 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

// A process that has ended can stay listed, as a zombie, until its new parent asks after it.
async function isRunning(pid: number): Promise<boolean> {
  const { said } = await runProgram('ps', ['-o', 'stat=', '-p', String(pid)], { cwd: '/', user: undefined });
  return said.trim() !== '' && !said.trim().startsWith('Z');
}
