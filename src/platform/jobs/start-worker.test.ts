import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { addJob } from '#src/casework/record-act.ts';
import { onServer, serverUrl } from '#tests/harness/database.ts';
import { openWorld } from '#tests/harness/world.ts';
import type { Job, JobInput } from './job.ts';
import { startWorker } from './start-worker.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');

type Watched = Job & { inputs: JobInput[] };
function watchedJob(name: string, work: () => Promise<void> = async () => {}): Watched {
  const inputs: JobInput[] = [];
  const run = (input: JobInput) => {
    inputs.push(input);
    return work();
  };
  return { name, every: '* * * * *', inputs, run };
}
async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; !what(); waited += 20) {
    assert.ok(waited < 10_000, 'waited ten seconds in vain');
    await pause(20);
  }
}

const quiet: string[] = [];
const report = (line: string) => void quiet.push(line);
test('what was left undone is taken up at start, and an act’s job runs for its partnership', async () => {
  const job = watchedJob('first_kind');
  const worker = startWorker({ pool: world.database.owner, jobs: [job], report });
  await until(() => job.inputs.length === 1);
  assert.equal(job.inputs[0]?.partnershipId, undefined);
  await world.peek((tx) => addJob(tx, 'first_kind', { partnershipId: bcp }));
  await until(() => job.inputs.length === 2);
  assert.equal(job.inputs[1]?.partnershipId, bcp);
  await worker.stop();
});

test('a job added in a transaction that is undone never runs', async () => {
  const job = watchedJob('second_kind');
  const worker = startWorker({ pool: world.database.owner, jobs: [job], report });
  await until(() => job.inputs.length === 1);
  await assert.rejects(
    world.peek(async (tx) => {
      await addJob(tx, 'second_kind', { partnershipId: bcp });
      throw new Error('changed my mind');
    }),
  );
  await pause(300);
  assert.equal(job.inputs.length, 1);
  await worker.stop();
});

test('stopping waits for the job under way and takes no other', async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const job = watchedJob('third_kind', () => finished);
  const worker = startWorker({ pool: world.database.owner, jobs: [job], report });
  await until(() => job.inputs.length === 1);
  let stopped = false;
  const stopping = worker.stop().then(() => {
    stopped = true;
  });
  await pause(200);
  assert.equal(stopped, false);
  await world.peek((tx) => addJob(tx, 'third_kind', { partnershipId: bcp }));
  finish();
  await stopping;
  await pause(100);
  assert.equal(job.inputs.length, 1);
});

test('a job that fails is reported without a word of what it held', async () => {
  quiet.length = 0;
  const job = watchedJob('fourth_kind', () => Promise.reject(new TypeError('no mailbox for amira@example')));
  const worker = startWorker({ pool: world.database.owner, jobs: [job], report });
  await until(() => quiet.length > 0);
  await worker.stop();
  assert.match(quiet[0] ?? '', /^a job could not be done: fourth_kind \(TypeError at /);
  assert.ok(!quiet.join().includes('amira'));
});

test('a worker whose connections are cut goes on by itself', async () => {
  const job = watchedJob('fifth_kind');
  const worker = startWorker({ pool: world.database.owner, jobs: [job], report });
  try {
    await until(() => job.inputs.length === 1);
    await onServer(
      serverUrl(),
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(world.url).pathname.slice(1)}'`,
    );
    await pause(200);
    await world.peek((tx) => addJob(tx, 'fifth_kind', { partnershipId: bcp }));
    await until(() => job.inputs.length >= 2);
  } finally {
    await worker.stop();
  }
});
