import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { messageText } from '#src/casework/message-text.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Mailer, MailProblem } from '#src/platform/mail/mailer.ts';
import { smtpMailer } from '#src/platform/mail/smtp-mailer.ts';
import { startMailServer } from '#tests/harness/mail-server.ts';
import { personCalled } from '#tests/harness/plant.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { deliverMail } from './deliver-mail.ts';
import { sendDigests } from './send-digest.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
let server = await startMailServer();
const mailer = smtpMailer(server.url);
after(() => server.stop());

beforeEach(async () => {
  server.received.length = 0;
  server.turnAway(undefined);
  await world.peek((tx) =>
    tx.updateTable('messages').set({ sent_at: A_TUESDAY }).where('sent_at', 'is', null).execute(),
  );
  await world.peek((tx) => tx.updateTable('people').set({ digest: false }).execute());
});

const minutesLater = (minutes: number) => new Date(A_TUESDAY.getTime() + minutes * 60_000);
const delivery = (at = A_TUESDAY, by: Mailer = mailer) => ({
  db: world.database.app,
  partnershipId: bcp,
  at,
  mailer: by,
  from: 'Alongside <no-reply@alongside.example>',
  publicUrl: 'https://alongside.example',
});

/** An act that writes to someone, as any feature's act does. */
function anActWritesTo(who: string, subject: string, at = A_TUESDAY): Promise<void> {
  return world.peek(async (tx) => {
    const body = messageText({
      greeting: 'Hello Amira Hassan,',
      sentences: ['There is an answer to your request.'],
      action: { text: 'See your request', path: '/requests' },
    });
    await recordAct(
      { db: tx, at, httpRequest: 'test', partnershipId: bcp, personId: null },
      {
        name: 'test',
        events: [],
        messages: [{ toPersonId: await personCalled(tx, who), kind: 'test', subject, body }],
      },
    );
  });
}
const rowOf = (subject: string) =>
  world.peek((tx) => tx.selectFrom('messages').selectAll().where('subject', '=', subject).executeTakeFirstOrThrow());
const subjects = () => server.received.map((mail) => mail.subject).sort();

test('an act’s message arrives once, with whole addresses and our promise', async () => {
  await anActWritesTo('primary.senco', 'There is an answer');
  assert.equal(await deliverMail(delivery()), 1);
  assert.equal(await deliverMail(delivery(minutesLater(1))), 0);
  assert.equal(server.received.length, 1);
  const [mail] = server.received;
  const row = await rowOf('There is an answer');
  assert.equal(
    mail?.text?.trim(),
    'Hello Amira Hassan,\n\nThere is an answer to your request.\n\nSee your request:\nhttps://alongside.example/requests\n\nAlongside\nNothing about a child is ever written in our e-mails.',
  );
  assert.equal([mail?.to].flat()[0]?.text, 'primary.senco@demo.alongside.example');
  assert.equal(mail?.from?.text, '"Alongside" <no-reply@alongside.example>');
  assert.match(mail?.messageId ?? '', new RegExp(`^<message-${row.id}-\\w+@alongside\\.example>$`));
  assert.deepEqual([row.sent_at, row.attempts, row.last_problem], [A_TUESDAY, 1, null]);
});

test('ten deliveries at once send each of five messages once', async () => {
  const wanted = ['one', 'two', 'three', 'four', 'five'];
  for (const subject of wanted) await anActWritesTo('primary.senco', subject);
  const counts = await Promise.all(Array.from({ length: 10 }, () => deliverMail(delivery())));
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    5,
  );
  assert.deepEqual(subjects(), wanted.sort());
});

test('with the mail server down a message waits, and arrives after it is back', async () => {
  const port = Number(new URL(server.url).port);
  await server.stop();
  await anActWritesTo('primary.senco', 'Waits for the server');
  await anActWritesTo('primary.senco', 'Waits as well');
  assert.equal(await deliverMail(delivery()), 0);
  const waiting = await rowOf('Waits for the server');
  assert.deepEqual([waiting.sent_at, waiting.attempts, waiting.send_after], [null, 1, minutesLater(1)]);
  assert.match(waiting.last_problem ?? '', /^E[A-Z]+$/);
  assert.equal((await rowOf('Waits as well')).attempts, 0, 'nobody else is tried while nothing goes');
  server = await startMailServer(port);
  assert.equal(await deliverMail(delivery(minutesLater(1))), 2);
  assert.deepEqual(subjects(), ['Waits as well', 'Waits for the server']);
});

test('a message that alone is turned away does not hold up the others, and no address is noted', async () => {
  server.turnAway('primary.senco');
  await anActWritesTo('primary.senco', 'No such mailbox');
  await anActWritesTo('nursery.senco', 'Goes through');
  assert.equal(await deliverMail(delivery()), 1);
  assert.deepEqual(subjects(), ['Goes through']);
  const row = await rowOf('No such mailbox');
  assert.deepEqual([row.sent_at, row.last_problem, row.send_after], [null, 'EENVELOPE 550', minutesLater(2)]);
  server.turnAway(undefined);
  assert.equal(await deliverMail(delivery(minutesLater(1))), 0);
  assert.equal(await deliverMail(delivery(minutesLater(2))), 1);
});

test('when the program dies after the server took a message, the repeat has the same Message-ID', async () => {
  await anActWritesTo('primary.senco', 'Taken, then the lights went out');
  const dies: Mailer = {
    async send(message) {
      await mailer.send(message);
      throw new Error('the lights went out');
    },
  };
  await assert.rejects(deliverMail(delivery(A_TUESDAY, dies)));
  assert.equal(await deliverMail(delivery(minutesLater(1))), 1);
  assert.equal(server.received.length, 2);
  assert.equal(new Set(server.received.map((mail) => mail.messageId)).size, 1);
});

test('nothing is sent to a person whose account is closed', async () => {
  await anActWritesTo('primary.head', 'To someone who left');
  const revoke = (at: Date | null) =>
    world.peek(async (tx) =>
      tx
        .updateTable('people')
        .set({ revoked_at: at })
        .where('id', '=', await personCalled(tx, 'primary.head'))
        .execute(),
    );
  await revoke(A_TUESDAY);
  assert.equal(await deliverMail(delivery()), 0);
  await revoke(null);
});

test('a delivery never reaches into another partnership', async () => {
  await anActWritesTo('primary.senco', 'Ours');
  assert.equal(await deliverMail({ ...delivery(), partnershipId: world.partnershipId('shropshire') }), 0);
  assert.equal(server.received.length, 0);
});

test('who prefers a digest gets one e-mail the next working morning with all that waited', async () => {
  const calendar = world.partnerships.get(bcp)?.calendar;
  assert.ok(calendar);
  const digests = (at: string, by: Mailer = mailer) => sendDigests({ ...delivery(new Date(at), by), calendar });
  await world.peek(async (tx) =>
    tx
      .updateTable('people')
      .set({ digest: true })
      .where('id', '=', await personCalled(tx, 'lead.kinson'))
      .execute(),
  );
  // Friday, so that a weekend lies between.
  for (const subject of ['First', 'Second', 'Third'])
    await anActWritesTo('lead.kinson', subject, new Date('2026-11-06T10:00:00Z'));
  await anActWritesTo('lead.kinson', 'Too late for the morning', new Date('2026-11-09T07:31:00Z'));
  assert.equal(await deliverMail(delivery(new Date('2026-11-06T10:01:00Z'))), 0, 'not one by one');
  for (const at of ['2026-11-06T12:00:00Z', '2026-11-07T07:30:00Z', '2026-11-08T07:30:00Z', '2026-11-09T07:29:00Z']) {
    assert.equal(await digests(at), 0, at);
  }
  const nothingGoes: Mailer = { send: () => Promise.reject(new MailProblem('ECONNECTION', true)) };
  assert.equal(await digests('2026-11-09T07:35:00Z', nothingGoes), 0);
  const sent = await Promise.all(Array.from({ length: 10 }, () => digests('2026-11-09T07:40:00Z')));
  assert.equal(
    sent.reduce((sum, count) => sum + count, 0),
    1,
  );
  assert.equal(server.received.length, 1);
  const [mail] = server.received;
  assert.equal(mail?.subject, 'Your summary for Monday 9 November 2026');
  for (const subject of ['First', 'Second', 'Third']) assert.ok(mail?.text?.includes(`- ${subject}\n`), subject);
  assert.ok(!mail?.text?.includes('Too late'));
  assert.ok(mail?.text?.includes('https://alongside.example/messages'));
  assert.equal(await digests('2026-11-09T18:00:00Z'), 0);
  assert.equal(await digests('2026-11-10T07:30:00Z'), 1, 'the late one comes the next morning');
});
