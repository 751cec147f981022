import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { freePort } from './free-port.ts';
import { postmasterPid } from './orphans.ts';
import { runProgram } from './run-program.ts';
import { emptyIfLarge } from './server-log.ts';
import { startPostgres, startPostgresOn } from './start-postgres.ts';
import { ask, sharedFolder, temporaryFolder } from './test-program.ts';

const folder = join(sharedFolder(), "the school's data", 'postgres');

test('a first start makes the database and a next start finds what was stored', async (t) => {
  const begun = performance.now();
  const first = await startPostgres({ folder });
  const firstTook = performance.now() - begun;
  await ask(first.url, "CREATE TABLE kept AS SELECT 'Zoë' AS name");
  await first.stop();

  const begunAgain = performance.now();
  const next = await startPostgres({ folder });
  const nextTook = performance.now() - begunAgain;
  t.after(() => next.stop());
  assert.deepEqual(await ask(next.url, 'SELECT name FROM kept'), [{ name: 'Zoë' }]);
  t.diagnostic(`first start ${Math.round(firstTook)} ms, next start ${Math.round(nextTook)} ms`);
  assert.ok(firstTook < 10_000, `the first start took ${firstTook} ms`);
  assert.ok(nextTook < 3_000, `the next start took ${nextTook} ms`);
});

test('the running database is durable, local and behind a password', async (t) => {
  const server = await startPostgres({ folder, maxConnections: 17 });
  t.after(() => server.stop());
  const settings = await ask(
    server.url,
    `SELECT name, setting FROM pg_settings WHERE name IN
     ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'max_connections', 'TimeZone', 'jit')`,
  );
  assert.deepEqual(Object.fromEntries(settings.map(({ name, setting }) => [name, setting])), {
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    listen_addresses: '127.0.0.1',
    max_connections: '17',
    TimeZone: 'UTC',
    jit: 'off',
  });
  assert.match(server.url, new RegExp(`^postgres://postgres:[0-9a-f]{48}@127\\.0\\.0\\.1:${server.port}/postgres$`));
  await assert.rejects(ask(server.url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'SELECT 1'), /password authentication/);
  assert.equal((await stat(join(folder, 'password'))).mode & 0o777, 0o600);
  assert.equal((await stat(join(folder, 'cluster'))).mode & 0o777, 0o700);
});

test('letters with accents are letters, in either case and in a search for likeness', async (t) => {
  const server = await startPostgres({ folder, durable: false });
  t.after(() => server.stop());
  await ask(
    server.url,
    'CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS unaccent; CREATE EXTENSION IF NOT EXISTS pgcrypto',
  );
  const rows = await ask(server.url, "SELECT lower('ÉCLAIR') AS low, similarity('Éclair', 'éclair') AS alike");
  assert.deepEqual(rows, [{ low: 'éclair', alike: 1 }]);
  assert.deepEqual(await ask(server.url, 'SHOW fsync'), [{ fsync: 'off' }]);
});

test('stopping is clean, may be asked twice, and is not told as a fault', async () => {
  const lines: string[] = [];
  const server = await startPostgres({ folder, durable: false, log: (line) => lines.push(line) });
  const faults: string[] = [];
  server.onExit((why) => faults.push(why));
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  assert.deepEqual(faults, []);
  assert.equal(await postmasterPid(join(folder, 'cluster')), undefined);
  await assert.rejects(ask(server.url, 'SELECT 1'), /ECONNREFUSED/);

  const next = await startPostgres({ folder, durable: false, log: (line) => lines.push(line) });
  await next.stop();
  assert.deepEqual(
    lines.filter((line) => !/^(Making a new database|PostgreSQL 18 is ready)/.test(line)),
    [],
  );
});

test('Ctrl-C in our terminal does not reach the database', async (t) => {
  const server = await startPostgres({ folder, durable: false });
  t.after(() => server.stop());
  const pid = await postmasterPid(join(folder, 'cluster'));
  const { said } = await runProgram('ps', ['-o', 'pgid=', '-p', String(pid)], { cwd: '/', user: undefined });
  assert.equal(Number(said), pid);
});

test('a port that another program took meanwhile is left to it', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  t.after(() => other.close());
  const address = other.address();
  assert.ok(address !== null && typeof address === 'object');
  const ports = [address.port, await freePort()];
  const server = await startPostgresOn({ folder, durable: false }, async () => ports.shift() ?? address.port);
  assert.notEqual(server.port, address.port);
  assert.deepEqual(await ask(server.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  await server.stop();

  await assert.rejects(
    startPostgresOn({ folder, durable: false }, async () => address.port),
    { name: 'PostgresProblem', message: /^No free port could be had .*DATABASE_URL\.$/ },
  );
});

test('the log of the database stays small', async (t) => {
  const path = join(await temporaryFolder(t), 'postgres.log');
  await writeFile(path, 'x'.repeat(100));
  await emptyIfLarge(path, 100);
  assert.equal((await stat(path)).size, 100);
  await emptyIfLarge(path, 99);
  assert.equal((await stat(path)).size, 0);
});
