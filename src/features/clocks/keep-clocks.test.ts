import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CANARY, personCalled, plantDraft, plantQuestion, plantRequest } from '#tests/harness/plant.ts';
import { openWorld } from '#tests/harness/world.ts';
import { keepClocks } from './keep-clocks.ts';

// Term time without bank holidays: 3 November 2026 is a Tuesday.
const world = await openWorld();
const bcp = world.partnershipId('bcp');

async function clockStrikes(at: string): Promise<void> {
  const partnership = world.partnerships.get(bcp);
  assert.ok(partnership);
  await keepClocks({ db: world.database.app, partnershipId: bcp, partnership, at: new Date(at) });
}

const requestNow = (id: number) =>
  world.peek((tx) => tx.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
const eventsOf = (id: number) =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('events').select('name').where('request_id', '=', id).orderBy('id').execute();
    return rows.map((row) => row.name);
  });
const messagesAbout = (id: number) =>
  world.peek(async (tx) => {
    const rows = await tx
      .selectFrom('messages')
      .innerJoin('people', 'people.id', 'messages.to_person_id')
      .select(['kind', 'people.email'])
      .where('request_id', '=', id)
      .orderBy('messages.id')
      .execute();
    return rows.map((row) => `${row.kind} to ${row.email.split('@')[0]}`);
  });

test('a question nobody answered goes back to the lead after its last day, once', async () => {
  const request = await world.peek(async (tx) => {
    const planted = await plantRequest(tx, {
      sender: 'primary.senco',
      lead: 'lead.christchurch',
      answerBy: '2026-10-27',
      status: 'question',
    });
    await plantQuestion(tx, planted, '2026-11-03');
    return planted;
  });
  await clockStrikes('2026-11-03T23:59:00Z');
  assert.equal((await requestNow(request.id)).status, 'question');
  await clockStrikes('2026-11-04T00:01:00Z');
  await clockStrikes('2026-11-04T00:06:00Z');
  const now = await requestNow(request.id);
  assert.deepEqual([now.status, now.answer_by, now.next_on, now.version], ['new', '2026-11-06', '2026-11-06', 2]);
  assert.deepEqual(await eventsOf(request.id), ['question_lapsed']);
  assert.deepEqual(await messagesAbout(request.id), [
    'question_lapsed_lead to lead.christchurch',
    'question_lapsed_setting to primary.senco',
  ]);
  const act = await world.peek((tx) =>
    tx.selectFrom('acts').select(['person_id', 'at']).where('name', '=', 'lapse_question').executeTakeFirstOrThrow(),
  );
  assert.equal(act.person_id, null);
  assert.equal(act.at.toISOString(), '2026-11-04T00:01:00.000Z');
});

test('an answered question never lapses, nor does one of a request that was withdrawn', async () => {
  const [answered, withdrawn] = await world.peek(async (tx) => {
    const one = await plantRequest(tx, {
      sender: 'primary.senco',
      lead: 'lead.christchurch',
      answerBy: '2026-12-10',
      status: 'question',
    });
    const question = await plantQuestion(tx, one, '2026-11-03');
    await tx
      .updateTable('questions')
      .set({ answer: 'Every morning.', answered_by: one.senderId, answered_at: new Date('2026-11-03T12:00:00Z') })
      .where('id', '=', question)
      .execute();
    const two = await plantRequest(tx, {
      sender: 'primary.senco',
      lead: 'lead.christchurch',
      answerBy: '2026-12-10',
      status: 'question',
    });
    await plantQuestion(tx, two, '2026-11-03');
    await tx
      .updateTable('requests')
      .set({ status: 'withdrawn', ended_at: new Date('2026-11-02T12:00:00Z') })
      .where('id', '=', two.id)
      .execute();
    return [one, two];
  });
  await clockStrikes('2026-11-05T09:00:00Z');
  assert.deepEqual(await eventsOf(answered.id), []);
  assert.equal((await requestNow(withdrawn.id)).status, 'withdrawn');
});

test('a question asked again is not ended by the old one that was left open', async () => {
  const request = await world.peek(async (tx) => {
    const planted = await plantRequest(tx, {
      sender: 'nursery.senco',
      lead: 'early.years',
      answerBy: '2026-12-10',
      status: 'question',
    });
    await plantQuestion(tx, planted, '2026-10-30');
    await plantQuestion(tx, planted, '2026-11-20');
    return planted;
  });
  await clockStrikes('2026-11-05T09:00:00Z');
  assert.equal((await requestNow(request.id)).status, 'question');
});

test('ten sweeps at once let a question lapse once', async () => {
  const request = await world.peek(async (tx) => {
    const planted = await plantRequest(tx, {
      sender: 'secondary.senco',
      lead: 'lead.kinson',
      answerBy: '2026-12-10',
      status: 'question',
    });
    await plantQuestion(tx, planted, '2026-11-02');
    return planted;
  });
  await Promise.all(Array.from({ length: 10 }, () => clockStrikes('2026-11-05T09:10:00Z')));
  assert.deepEqual(await eventsOf(request.id), ['question_lapsed']);
  assert.equal((await messagesAbout(request.id)).length, 2);
});

test('a late request reminds its lead once, and two working days later its manager once', async () => {
  const request = await world.peek((tx) =>
    plantRequest(tx, { sender: 'primary.senco', lead: 'lead.christchurch', answerBy: '2026-11-05' }),
  );
  await clockStrikes('2026-11-05T16:00:00Z');
  assert.deepEqual(await messagesAbout(request.id), []);
  for (const at of ['2026-11-06T08:00:00Z', '2026-11-06T08:05:00Z', '2026-11-08T08:00:00Z', '2026-11-09T08:00:00Z']) {
    await clockStrikes(at);
    assert.deepEqual(await messagesAbout(request.id), ['late_for_lead to lead.christchurch'], at);
  }
  for (const at of ['2026-11-10T08:00:00Z', '2026-11-10T08:05:00Z', '2026-11-17T08:00:00Z']) {
    await clockStrikes(at);
    const said = ['late_for_lead to lead.christchurch', 'late_for_manager to team.manager'];
    assert.deepEqual(await messagesAbout(request.id), said, at);
  }
});

test('ten sweeps at once remind the lead once', async () => {
  const request = await world.peek((tx) =>
    plantRequest(tx, { sender: 'primary.senco', lead: 'lead.christchurch', answerBy: '2026-11-12' }),
  );
  await Promise.all(Array.from({ length: 10 }, () => clockStrikes('2026-11-13T08:00:00Z')));
  assert.deepEqual(await messagesAbout(request.id), ['late_for_lead to lead.christchurch']);
});

test('while the lead is away it is the cover who is reminded', async () => {
  const request = await world.peek(async (tx) => {
    const planted = await plantRequest(tx, { sender: 'secondary.senco', lead: 'lead.kinson', answerBy: '2026-11-16' });
    const cover = await personCalled(tx, 'lead.poole');
    await tx
      .insertInto('absences')
      .values({
        partnership_id: bcp,
        person_id: planted.leadId,
        cover_id: cover,
        starts_on: '2026-11-17',
        ends_on: '2026-11-17',
      })
      .execute();
    return planted;
  });
  await clockStrikes('2026-11-17T08:00:00Z');
  assert.deepEqual(await messagesAbout(request.id), ['late_for_lead to lead.poole']);
});

test('a draft gets notice 7 days before its end, to starter and last writer, and ends empty', async () => {
  const { draftId } = await world.peek((tx) =>
    plantDraft(tx, { starter: 'primary.head', toucher: 'primary.senco', expiresOn: '2026-11-30' }),
  );
  const draft = () =>
    world.peek((tx) => tx.selectFrom('drafts').selectAll().where('id', '=', draftId).executeTakeFirstOrThrow());
  const notices = () =>
    world.peek(async (tx) => {
      const rows = await tx
        .selectFrom('messages')
        .select('to_email')
        .where('kind', '=', 'draft_notice')
        .orderBy('to_email')
        .execute();
      return rows.map((row) => row.to_email.split('@')[0]);
    });
  await clockStrikes('2026-11-22T12:00:00Z');
  assert.deepEqual(await notices(), []);
  for (const at of ['2026-11-23T12:00:00Z', '2026-11-23T12:05:00Z', '2026-11-30T23:00:00Z']) {
    await clockStrikes(at);
    assert.deepEqual(await notices(), ['primary.head', 'primary.senco'], at);
    assert.equal((await draft()).ended_at, null, at);
  }
  assert.ok(JSON.stringify((await draft()).answers).includes(CANARY));
  await clockStrikes('2026-12-01T00:01:00Z');
  const ended = await draft();
  assert.deepEqual([ended.ended_how, ended.answers, ended.version], ['expired', {}, 2]);
  await clockStrikes('2026-12-01T00:06:00Z');
  const events = await world.peek((tx) =>
    tx.selectFrom('events').select('name').where('name', 'like', 'draft_%').orderBy('id').execute(),
  );
  assert.deepEqual(
    events.map((event) => event.name),
    ['draft_notice_given', 'draft_expired'],
  );
});

test('no message and no event of the clock says anything about a child', async () => {
  const written = await world.peek(async (tx) => [
    ...(await tx.selectFrom('messages').select(['subject', 'body', 'kind', 'last_problem']).execute()),
    ...(await tx.selectFrom('events').select(['name', 'data']).execute()),
  ]);
  assert.ok(written.length > 10);
  assert.ok(!JSON.stringify(written).includes(CANARY));
});
