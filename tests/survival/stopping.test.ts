import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { AskingClient } from './asking-client.ts';
import { databaseIn, preparedFolder } from './data-folder.ts';
import { signedIn } from './kill-rounds.ts';
import { health, runToItsEnd, startProgram, untilReady } from './running-program.ts';
import { whatIsWrong } from './what-is-kept.ts';

const folder = await preparedFolder();
const environment = { DATA_DIR: folder, DEMONSTRATION: 'on', REQUESTS_PER_MINUTE: '1000000' };

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} while people ask: whatever was begun is finished and answered, the rest is refused, all ends well`, async () => {
    const before = await whileRunning(async (program) => {
      const keptBefore = await actsKept();
      const clients = await signedIn(program.address, folder);
      const asking = Promise.all(clients.map((client) => client.askUntil(new AbortController().signal)));
      while (answered(clients) < 20) await pause(5);
      program.process.kill(signal);
      await asking;
      assert.deepEqual(await program.ended, { code: 0, signal: null });
      assert.deepEqual(program.lines.slice(1), []);
      assert.equal(await health(program.address, 'live'), 0);
      assert.ok(!existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid')), 'the database is still running');
      return { keptBefore, clients };
    });
    await whileRunning(async (program) => {
      // Each client also signed in, which is an act as well.
      const told = answered(before.clients) + before.clients.length;
      assert.equal((await actsKept()) - before.keptBefore, told, 'acts were kept that nobody was told about, or lost');
      const acknowledged = before.clients.map((client) => client.acknowledged);
      assert.deepEqual(await whatIsWrong(databaseIn(folder).url, acknowledged), {
        lost: [],
        doubled: [],
        brokenChains: 0,
      });
      program.process.kill('SIGTERM');
      await program.ended;
    });
    for (const client of before.clients) client.browser.close();
  });
}

test('a second copy on the same folder is refused in one sentence, and the first goes on', async () => {
  await whileRunning(async (program) => {
    const second = await runToItsEnd(environment);
    assert.equal(second.code, 1);
    assert.equal(second.lines.length, 1);
    assert.match(
      second.lines[0] ?? '',
      /^Another copy of Alongside \(process \d+\) is using .*: stop that one first, or set DATA_DIR/,
    );
    assert.equal(await health(program.address, 'ready'), 200);

    const { port } = new URL(program.address);
    const third = await runToItsEnd({ PORT: port, DATABASE_URL: databaseIn(folder).url, DEMONSTRATION: 'on' });
    assert.equal(third.code, 1);
    assert.deepEqual(third.lines, [
      `Port ${port} is in use by another program: choose another with PORT=3001, for example.`,
    ]);
    assert.equal(await health(program.address, 'ready'), 200);
    program.process.kill('SIGTERM');
    await program.ended;
  });
});

test('a killed database is started again by itself, and until then the program says that it is not ready', async () => {
  await whileRunning(async (program) => {
    process.kill(databaseIn(folder).pid, 'SIGKILL');
    let heard = 200;
    for (let tries = 0; heard === 200 && tries < 2_000; tries++) heard = await health(program.address, 'ready');
    assert.equal(heard, 503);
    assert.equal(await health(program.address, 'live'), 200);
    await untilReady(program.address, 60_000);
    program.process.kill('SIGTERM');
    assert.deepEqual(await program.ended, { code: 0, signal: null });
  });
});

test('a database that stops again and again ends the program in one sentence', async () => {
  await whileRunning(async (program) => {
    for (let kills = 0; kills < 20 && program.process.exitCode === null; kills++) {
      const { pid } = databaseIn(folder);
      process.kill(pid, 'SIGKILL');
      while (program.process.exitCode === null && !isReplaced(pid)) await pause(10);
    }
    assert.deepEqual(await program.ended, { code: 1, signal: null });
    assert.equal(program.lines.length, 2);
    assert.match(
      program.lines[1] ?? '',
      /^The database stopped and could not be started again: .* nothing that was saved is lost\.$/,
    );
  });
});

async function whileRunning<T>(work: (program: Awaited<ReturnType<typeof startProgram>>) => Promise<T>): Promise<T> {
  const program = await startProgram(environment);
  try {
    return await work(program);
  } finally {
    program.process.kill('SIGKILL');
    await program.ended;
  }
}

function isReplaced(pid: number): boolean {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  return existsSync(file) && ![pid, 0, Number.NaN].includes(databaseIn(folder).pid);
}

async function actsKept(): Promise<number> {
  const client = new pg.Client({ connectionString: databaseIn(folder).url });
  await client.connect();
  const { rows } = await client.query<{ kept: number }>(
    'select count(*)::int as kept from acts where person_id is not null',
  );
  await client.end();
  return rows[0]?.kept ?? -1;
}

function answered(clients: AskingClient[]): number {
  return clients.reduce((total, client) => total + client.acknowledged.acts, 0);
}
