import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { messageText } from '#src/casework/message-text.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { startWorker } from '#src/platform/jobs/start-worker.ts';
import { smtpMailer } from '#src/platform/mail/smtp-mailer.ts';
import { startMailServer } from '#tests/harness/mail-server.ts';
import { personCalled } from '#tests/harness/plant.ts';
import { openWorld } from '#tests/harness/world.ts';
import { messageJobs } from './messages.jobs.ts';

const world = await openWorld();
const server = await startMailServer();
after(() => server.stop());

const parts = {
  db: world.database.app,
  clock: world.clock,
  partnerships: world.partnerships,
  from: 'no-reply@alongside.example',
  publicUrl: undefined,
};
function anActWrites(subject: string): Promise<void> {
  return world.peek(async (tx) => {
    const body = messageText({ greeting: 'Hello,', sentences: ['Something happened.'] });
    const message = { toPersonId: await personCalled(tx, 'primary.senco'), kind: 'test', subject, body };
    const acting = { db: tx, at: world.clock(), httpRequest: 'test', partnershipId: world.partnershipId('bcp') };
    await recordAct({ ...acting, personId: null }, { name: 'test', events: [], messages: [message] });
  });
}
async function working(mail: boolean, work: () => Promise<void>): Promise<void> {
  const reports: string[] = [];
  const jobs = messageJobs({ ...parts, mailer: mail ? smtpMailer(server.url) : undefined });
  const worker = startWorker({ pool: world.database.owner, jobs, report: (line) => void reports.push(line) });
  try {
    await work();
  } finally {
    await worker.stop();
  }
  assert.deepEqual(reports, []);
}
async function arrives(count: number): Promise<void> {
  for (let waited = 0; server.received.length < count; waited += 20) {
    assert.ok(waited < 10_000, 'no e-mail within ten seconds');
    await pause(20);
  }
}

test('with mail off messages wait; with mail on they leave at once, and an act’s message within moments', async () => {
  await anActWrites('Before mail was set up');
  await working(false, () => pause(500));
  assert.equal(server.received.length, 0);
  await working(true, async () => {
    await arrives(1);
    await anActWrites('While all is well');
    await arrives(2);
  });
  assert.deepEqual(
    server.received.map((mail) => mail.subject),
    ['Before mail was set up', 'While all is well'],
  );
});

test('a job that a killed worker holds does not hold up its messages', async () => {
  await anActWrites('Held by the dead');
  const { rowCount } = await world.database.owner.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed'",
  );
  assert.ok((rowCount ?? 0) >= 1);
  await working(true, () => arrives(3));
  await pause(200);
  assert.deepEqual(
    server.received.slice(2).map((mail) => mail.subject),
    ['Held by the dead'],
  );
});
