import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aRequest, PLAIN_ANSWERS, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const CANARY = 'ZQX-CANARY';

async function aQuestion() {
  const sent = await aRequest(world, { by: 'primary.senco' });
  await triaged(world, sent.reference, 'lead.christchurch', { outcome: 'ask' });
  return sent;
}

function row(reference: string) {
  return world.peek((db) =>
    db.selectFrom('requests').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow(),
  );
}

function eventsNamed(id: number, name: string) {
  return world.peek((db) =>
    db
      .selectFrom('events')
      .innerJoin('acts', 'acts.id', 'events.act_id')
      .select(['events.data', 'acts.reason', 'acts.name as act'])
      .where('request_id', '=', id)
      .where('events.name', '=', name)
      .execute(),
  );
}

function messagesAbout(id: number, kind: string) {
  return world.peek((db) =>
    db.selectFrom('messages').selectAll().where('request_id', '=', id).where('kind', '=', kind).execute(),
  );
}

describe('answering the lead’s question', () => {
  test('the answer goes back to the lead with a fair time, and the lead is told', async () => {
    const { id, reference } = await aQuestion();
    const senco = await world.as('primary.senco');
    const page = await senco.visit(`/requests/${reference}`);
    assert.ok(page.says('Grace Adeyemi has a question for you'));
    const after = await senco.press('Send answer', { answer: `After assembly it is calm. ${CANARY}` });
    assert.equal(after.status, 200);
    assert.ok(after.says('With Grace Adeyemi'));
    const request = await row(reference);
    assert.equal(request.status, 'new');
    assert.equal(request.answer_by, '2026-11-10');
    assert.equal((await eventsNamed(id, 'question_answered')).length, 1);
    const [message, ...more] = await messagesAbout(id, 'question_answered');
    assert.equal(more.length, 0);
    assert.match(message?.to_email ?? '', /^lead\.christchurch@/);
    assert.doesNotMatch(`${message?.subject} ${message?.body}`, new RegExp(CANARY));
  });

  test('an empty or endless answer comes back with what to do and every word', async () => {
    const { reference } = await aQuestion();
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}`);
    const empty = await senco.press('Send answer', { answer: '  ' });
    assert.equal(empty.status, 422);
    assert.deepEqual(empty.errors(), ['Write your answer. A sentence or two is enough']);
    const long = await senco.press('Send answer', { answer: 'x'.repeat(10_000) });
    assert.equal(long.status, 422);
    assert.equal(long.$('textarea[name=answer]').text().trim(), 'x'.repeat(10_000));
    assert.equal((await row(reference)).status, 'question');
  });

  test('a double click answers once and shows the same page', async () => {
    const { id, reference } = await aQuestion();
    const senco = await world.as('primary.senco');
    const { action, fields } = (await senco.visit(`/requests/${reference}`)).form('Send answer');
    const sent = await Promise.all([1, 2, 3].map(() => senco.send(action, { ...fields, answer: 'On Mondays.' })));
    assert.deepEqual(
      sent.map((page) => page.status),
      [200, 200, 200],
    );
    assert.equal((await eventsNamed(id, 'question_answered')).length, 1);
    assert.equal((await messagesAbout(id, 'question_answered')).length, 1);
  });

  test('an answer that comes after a colleague’s is refused, and not a word is lost', async () => {
    const { reference } = await aQuestion();
    const senco = await world.as('primary.senco');
    const head = await world.as('primary.head');
    await senco.visit(`/requests/${reference}`);
    await head.visit(`/requests/${reference}`);
    await head.press('Send answer', { answer: 'On Mondays.' });
    const late = await senco.press('Send answer', { answer: 'On Fridays, mostly.' });
    assert.equal(late.status, 409);
    assert.ok(late.says('Tom Fielding answered the question'));
    assert.ok(late.says('On Fridays, mostly.'));
    const answers = await world.peek((db) =>
      db
        .selectFrom('questions')
        .select('answer')
        .where('request_id', '=', (db) => db.selectFrom('requests').select('id').where('reference', '=', reference))
        .execute(),
    );
    assert.deepEqual(answers, [{ answer: 'On Mondays.' }]);
  });

  test('a lead cannot answer for the setting', async () => {
    const { reference } = await aQuestion();
    const lead = await world.as('lead.christchurch');
    const page = await lead.visit(`/requests/${reference}`);
    assert.deepEqual(
      page.buttons().filter((button) => button === 'Send answer'),
      [],
    );
    const token = String(page.$('input[name=_csrf]').first().attr('value'));
    assert.equal(
      (await lead.send(`/requests/${reference}/answer`, { _csrf: token, question: '1', answer: 'Mine' })).status,
      403,
    );
  });
});

describe('withdrawing', () => {
  test('the setting says why; the lead is told without the words', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}`);
    await senco.follow('Withdraw this request');
    const after = await senco.press('Withdraw request', { why: 'better', words: `Since the new timetable ${CANARY}` });
    assert.equal(after.status, 200);
    assert.ok(after.says('Withdrawn on Tuesday 3 November.'));
    assert.ok(after.says('Amira Hassan withdrew the request'));
    assert.ok(after.says('Things have got better: Since the new timetable'));
    const request = await row(reference);
    assert.equal(request.status, 'withdrawn');
    assert.deepEqual(request.ended_at, world.clock());
    const [message] = await messagesAbout(id, 'request_withdrawn');
    assert.match(message?.to_email ?? '', /^lead\.christchurch@/);
    assert.doesNotMatch(`${message?.subject} ${message?.body}`, new RegExp(CANARY));
  });

  test('no reason, no withdrawal: the words typed are still there', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/withdrawal`);
    const again = await senco.press('Withdraw request', { words: 'Half a reason' });
    assert.equal(again.status, 422);
    assert.deepEqual(again.errors(), ['Select why you are withdrawing the request']);
    assert.equal(again.$('textarea[name=words]').text().trim(), 'Half a reason');
    const other = await senco.press('Withdraw request', { why: 'other', words: '' });
    assert.deepEqual(other.errors(), ['Say in a few words why']);
    assert.equal((await row(reference)).status, 'new');
  });

  test('ten clicks withdraw once', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    const { action, fields } = (await senco.visit(`/requests/${reference}/withdrawal`)).form('Withdraw request');
    const pages = await Promise.all(
      Array.from({ length: 10 }, () => senco.send(action, { ...fields, why: 'mistake' })),
    );
    assert.ok(pages.every((page) => page.status === 200 && page.url === `/requests/${reference}`));
    assert.equal((await eventsNamed(id, 'request_withdrawn')).length, 1);
  });

  test('a page older than the request shows what changed and asks again', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/withdrawal`);
    await triaged(world, reference, 'lead.christchurch', { outcome: 'take_on' });
    const stale = await senco.press('Withdraw request', { why: 'better' });
    assert.equal(stale.status, 409);
    assert.ok(stale.says('Grace Adeyemi'));
    assert.equal((await row(reference)).status, 'taken_on');
    const sure = await senco.press('Withdraw request');
    assert.equal(sure.status, 200);
    assert.equal((await row(reference)).status, 'withdrawn');
  });

  test('what has been answered cannot be withdrawn', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/withdrawal`);
    await triaged(world, reference, 'lead.christchurch', { outcome: 'advise' });
    const late = await senco.press('Withdraw request', { why: 'better' });
    assert.equal(late.status, 409);
    assert.ok(late.says('Answered with advice'));
    assert.equal((await senco.visit(`/requests/${reference}/withdrawal`)).status, 409);
  });

  test('with the panel, its co-ordinator is told as well', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'panel', level: 'targeted' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/withdrawal`);
    await senco.press('Withdraw request', { why: 'elsewhere' });
    const told = (await messagesAbout(id, 'request_withdrawn')).map((message) => message.to_email.split('@')[0]);
    assert.deepEqual(told.sort(), ['coordinator', 'lead.christchurch']);
  });
});

describe('reopening', () => {
  test('the setting reopens with a reason; the lead has the usual time again', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'advise' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}`);
    await senco.follow('Reopen this request');
    assert.deepEqual((await senco.press('Reopen request')).errors(), [
      'Say in a few words why it should be open again',
    ]);
    const after = await senco.press('Reopen request', { reason: `It came back after the holidays ${CANARY}` });
    assert.ok(after.says('Amira Hassan reopened the request'));
    const request = await row(reference);
    assert.deepEqual([request.status, request.ended_at, request.answer_by], ['new', null, '2026-11-10']);
    const [message] = await messagesAbout(id, 'request_reopened');
    assert.match(message?.to_email ?? '', /^lead\.christchurch@/);
    assert.doesNotMatch(`${message?.subject} ${message?.body}`, new RegExp(CANARY));
  });

  test('a lead reopens, and the setting is told', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'advise' });
    const lead = await world.as('lead.christchurch');
    await lead.visit(`/requests/${reference}/reopening`);
    const after = await lead.press('Reopen request', { reason: 'I promised to look again' });
    assert.equal(after.status, 200);
    const [message] = await messagesAbout(id, 'request_reopened_setting');
    assert.match(message?.to_email ?? '', /^primary\.senco@/);
    assert.deepEqual(await messagesAbout(id, 'request_reopened'), []);
  });

  test('an open request cannot be reopened, and a double click reopens once', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    assert.equal((await senco.visit(`/requests/${reference}/reopening`)).status, 409);
    await triaged(world, reference, 'lead.christchurch', { outcome: 'reroute' });
    const { action, fields } = (await senco.visit(`/requests/${reference}/reopening`)).form('Reopen request');
    for (const _ of [1, 2]) {
      const page = await senco.send(action, { ...fields, reason: 'More has happened' });
      assert.equal(page.status, 200);
    }
    assert.equal((await eventsNamed(id, 'request_reopened')).length, 1);
  });
});

describe('reopening what ended with strategies', () => {
  test('asks first for what was never needed until now', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const { urgency: _, ...answers } = PLAIN_ANSWERS;
    await world.peek((db) =>
      db
        .updateTable('requests')
        .set({ status: 'enough', ended_at: world.clock(), answers: JSON.stringify(answers) })
        .where('id', '=', id)
        .execute(),
    );
    const senco = await world.as('primary.senco');
    const page = await senco.visit(`/requests/${reference}/reopening`);
    assert.deepEqual(page.buttons(), []);
    assert.equal(page.link('Select how soon you would like help'), `/requests/${reference}/amendments/help`);
    await senco.follow('Select how soon you would like help');
    await senco.press('Save change', { urgency: 'this_week', why: 'more' });
    await senco.visit(`/requests/${reference}/reopening`);
    await senco.press('Reopen request', { reason: 'It did not help' });
    assert.equal((await row(reference)).status, 'new');
  });
});

describe('while the lead is away', () => {
  test('whoever covers is shown, told and given what is reopened', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'advise' });
    const [away, cover] = await world.peek((db) =>
      db
        .selectFrom('people')
        .select(['id', 'partnership_id'])
        .where('name', 'in', ['Grace Adeyemi', 'Martin Lowe'])
        .orderBy('name')
        .execute(),
    );
    const absence = await world.peek((db) =>
      db
        .insertInto('absences')
        .values({
          partnership_id: away?.partnership_id ?? 0,
          person_id: away?.id ?? 0,
          cover_id: cover?.id ?? 0,
          starts_on: '2026-11-02',
          ends_on: '2026-11-06',
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    const senco = await world.as('primary.senco');
    const page = await senco.visit(`/requests/${reference}`);
    assert.ok(page.says('Martin Lowe (while Grace Adeyemi is away)'));
    await senco.follow('Reopen this request');
    await senco.press('Reopen request', { reason: 'Still hard' });
    const [message] = await messagesAbout(id, 'request_reopened');
    assert.match(message?.to_email ?? '', /^lead\.boscombe@/);
    assert.equal((await row(reference)).lead_id, cover?.id);
    await world.peek((db) => db.deleteFrom('absences').where('id', '=', absence.id).execute());
  });
});

describe('who may move a request', () => {
  const MOVES = ['answer', 'withdrawal', 'reopening', 'amendments/words'];

  async function statuses(who: string, reference: string): Promise<number[]> {
    const visitor = await world.as(who);
    const page = await visitor.visit('/');
    const token = String(page.$('input[name=_csrf]').first().attr('value'));
    const given = { _csrf: token, why: 'better', reason: 'x', answer: 'x', seen: '1' };
    const pages = [];
    for (const move of MOVES) pages.push((await visitor.send(`/requests/${reference}/${move}`, given)).status);
    return pages;
  }

  test('another setting’s request is not there; boards, forum and experts may not ask', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco', answers: PLAIN_ANSWERS });
    assert.deepEqual(await statuses('secondary.senco', reference), [404, 404, 404, 404]);
    assert.deepEqual(await statuses('lead.boscombe', reference), [403, 403, 404, 403]);
    for (const who of ['board', 'forum', 'expert.ep', 'coordinator']) {
      assert.deepEqual(await statuses(who, reference), [403, 403, 403, 403], who);
    }
    assert.deepEqual(await statuses('shropshire.senco', reference), [404, 404, 404, 404]);
    assert.equal((await row(reference)).version, 1);
  });
});
