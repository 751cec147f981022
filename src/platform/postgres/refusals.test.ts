import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { nativeFolder } from './binaries.ts';
import { describeFailure } from './describe-failure.ts';
import { startPostgres } from './start-postgres.ts';
import { ask, isRoot, runTestProgram, sharedFolder, temporaryFolder } from './test-program.ts';

const folder = sharedFolder();

test('a second copy on the same folder is refused and the first goes on undisturbed', async (t) => {
  const first = await startPostgres({ folder, durable: false });
  t.after(() => first.stop());
  const refusal = `Another copy of Alongside (process ${process.pid}) is using ${folder}: stop that one first, or set DATA_DIR to another folder for this one.`;

  await assert.rejects(startPostgres({ folder }), { name: 'PostgresProblem', message: refusal });
  const second = runTestProgram(folder);
  assert.equal(await second.until(/Problem/), `PostgresProblem: ${refusal}`);
  assert.deepEqual(await ask(first.url, 'SELECT 1 AS one'), [{ one: 1 }]);
});

test('of two copies started at once exactly one gets the folder', async () => {
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => startPostgres({ folder, durable: false })));
  const started = outcomes.filter((outcome) => outcome.status === 'fulfilled');
  assert.equal(started.length, 1);
  await started[0]?.value.stop();
});

test('a database of another major version is refused and left as it is', async (t) => {
  const server = await startPostgres({ folder, durable: false });
  await ask(server.url, 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS n');
  await server.stop();
  const version = join(folder, 'cluster', 'PG_VERSION');
  await writeFile(version, '17\n');
  await assert.rejects(startPostgres({ folder }), {
    name: 'PostgresProblem',
    message: /^The database in .* was made by PostgreSQL 17 and this is PostgreSQL 18: make a backup .*DATA_DIR/,
  });

  await writeFile(version, '18\n');
  const again = await startPostgres({ folder, durable: false });
  t.after(() => again.stop());
  assert.deepEqual(await ask(again.url, 'SELECT n FROM kept'), [{ n: 1 }]);
});

test('a damaged database, a lost password and a file in the way are each told in one sentence', async () => {
  await (await startPostgres({ folder, durable: false })).stop();
  const control = join(folder, 'cluster', 'global', 'pg_control');
  const whole = await readFile(control);
  await writeFile(control, Buffer.alloc(8192, 7));
  await assert.rejects(startPostgres({ folder }), { message: /^The database in .* is damaged or .* restore .*\.$/ });
  await writeFile(control, whole);

  const password = join(folder, 'password');
  await rename(password, `${password}.lost`);
  await assert.rejects(startPostgres({ folder }), {
    message: /^The file .*password that opens the database is missing/,
  });
  await assert.rejects(startPostgres({ folder: join(folder, 'lock') }), {
    message: /^There is a file where the folder/,
  });
});

test('a folder that this user may not write is refused', async (t) => {
  const folder = await temporaryFolder(t);
  await chmod(folder, 0o500);
  const program = runTestProgram(join(folder, 'postgres'), isRoot ? { uid: 65534 } : {});
  assert.match(await program.until(/Problem/), /^PostgresProblem: This user may not read and write .*DATA_DIR/);
});

test('a machine for which no PostgreSQL is installed is told so', () => {
  assert.throws(() => nativeFolder('linux-riscv64'), {
    name: 'PostgresProblem',
    message: /^The PostgreSQL for this machine .* is not installed: run npm ci here, or set DATABASE_URL/,
  });
  assert.throws(() => nativeFolder('win32-x64'), { name: 'PostgresProblem', message: /Windows: set DATABASE_URL/ });
});

test('a full disk is told as one, at the first start and at a later one', async (t) => {
  const full = { name: 'PostgresProblem', message: /^The disk that holds .* is full: free some space/ };
  const small = await smallDisk(t, '20m');
  const filling = await smallDisk(t, '100m');
  if (!small || !filling) {
    t.diagnostic('no small disk can be mounted here: only the words are tested');
    const said = 'FATAL: could not write to file "pg_wal/xlogtemp.1": No space left on device';
    assert.match(describeFailure(said, '/data'), full.message);
    return;
  }
  await assert.rejects(startPostgres({ folder: small }), full);

  const folder = join(filling, 'postgres');
  const server = await startPostgres({ folder, durable: false });
  await ask(server.url, 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS n');
  await server.stop();
  const { bavail, bsize } = await statfs(filling);
  await writeFile(join(filling, 'other'), Buffer.alloc(bavail * bsize)).catch(() => undefined);
  await assert.rejects(startPostgres({ folder }), full);

  await rm(join(filling, 'other'));
  const again = await startPostgres({ folder, durable: false });
  assert.deepEqual(await ask(again.url, 'SELECT n FROM kept'), [{ n: 1 }]);
  await again.stop();
});

test('what PostgreSQL or the system says becomes one sentence that says what to do', () => {
  const cases: [string, RegExp][] = [
    ['initdb: error: could not create directory "/data/x": Permission denied', /may not read and write \/data: run as/],
    ['FATAL:  could not extend file "base/1/2": wrote only 4096 of 8192 bytes at block 3', /disk .* is full/],
    ['postgres: error while loading shared libraries: libstdc++.so.6: cannot open', /needs libstdc\+\+\.so\.6, which/],
    ['initdb: error: could not look up effective user ID 1234: user does not exist', /user without a name/],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', /too little memory/],
    ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', /Another PostgreSQL still has \/data/],
    ['LOG:  starting\nFATAL:  something nobody foresaw.\nexit status 1', /\(something nobody foresaw\): look into/],
  ];
  for (const [said, sentence] of cases) {
    const described = describeFailure(said, '/data');
    assert.match(described, sentence);
    assert.match(described, /^[A-Z][^\n]*\.$/);
  }
});

async function smallDisk(t: TestContext, size: string): Promise<string | undefined> {
  if (!isRoot || process.platform !== 'linux') return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'alongside-postgres-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
  t.after(async () => {
    execFileSync('umount', [folder]);
    await rm(folder, { recursive: true });
  });
  return folder;
}
