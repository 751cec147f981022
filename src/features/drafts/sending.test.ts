import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';
import { ABOUT_A_CHILD, fillIn, PLAIN, startDraftAs } from './drafts.builder.ts';

const world = await openWorld();

const requestsOf = (address: string) =>
  world.peek((tx) =>
    tx.selectFrom('requests').selectAll().where('draft_id', '=', address.slice('/drafts/'.length)).execute(),
  );

test('ten sends of one draft at the same moment make one request, and all lead to it', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  const page = await fillIn(senco, address, PLAIN);
  const { fields } = page.form('Send request');
  const body = new URLSearchParams(fields as Record<string, string>).toString();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => senco.exchange('POST', `${address}/sending`, body)),
  );
  const requests = await requestsOf(address);
  assert.equal(requests.length, 1);
  const reference = requests[0]?.reference;
  assert.deepEqual(new Set(answers.map((answer) => answer.headers.location)), new Set([`/requests/${reference}/sent`]));
  assert.equal(requests[0]?.answer_by, '2026-11-10');
  assert.equal(requests[0]?.status, 'new');
  const messages = await world.peek((tx) =>
    tx
      .selectFrom('messages')
      .select(['subject', 'to_email'])
      .where('request_id', '=', requests[0]?.id ?? 0)
      .orderBy('id')
      .execute(),
  );
  assert.deepEqual(messages, [
    {
      subject: 'A new request from Somerford Primary School: please triage by Tuesday 10 November',
      to_email: 'lead.christchurch@demo.alongside.example',
    },
    {
      subject: 'Your request is with Grace Adeyemi: an answer comes by Tuesday 10 November',
      to_email: 'primary.senco@demo.alongside.example',
    },
  ]);
});

test('one child needs the family’s agreement to send, not to save; no e-mail says anything about the child', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  let page = await fillIn(senco, address, ABOUT_A_CHILD);
  assert.equal(page.summary('The family’s agreement'), 'Not yet');
  assert.ok(page.says('Before you can send'));
  page = await senco.press('Send request');
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), [
    'Ask whether a parent or carer agrees, and select yes when they do. Everything is saved until then',
  ]);
  assert.equal((await requestsOf(address)).length, 0);
  await senco.visit(`${address}/child?from=check`);
  page = await senco.press('Save and go back to your answers', { parentAgreement: 'yes' });
  page = await senco.press('Send request');
  assert.equal(page.h1, 'Your request is sent');
  const [request] = await requestsOf(address);
  assert.equal(request?.answers.childReference, 'ZQ-CANARY');
  const messages = await world.peek((tx) =>
    tx
      .selectFrom('messages')
      .selectAll()
      .where('request_id', '=', request?.id ?? 0)
      .execute(),
  );
  assert.equal(messages.length, 2);
  const said = JSON.stringify(messages);
  for (const secret of ['CANARY', 'leave the room', 'SEMH', 'Social', 'Year 3', 'SEN'])
    assert.ok(!said.includes(secret), secret);
});

test('every look at a draft about one child is on record, and none at a draft about a class', async () => {
  const senco = await world.as('primary.senco');
  const about = await startDraftAs(senco);
  await fillIn(senco, about, { about: { subject: 'child' } });
  const group = await startDraftAs(senco);
  await fillIn(senco, group, { about: { subject: 'group' } });
  const looks = (address: string) =>
    world.peek((tx) =>
      tx.selectFrom('looks').select('page').where('draft_id', '=', address.slice('/drafts/'.length)).execute(),
    );
  assert.ok((await looks(about)).some((look) => look.page === 'draft_check'));
  assert.deepEqual(await looks(group), []);
});

test('a second request starts from the first, says so, and shows the open one like it before sending', async () => {
  const senco = await world.as('secondary.senco');
  const first = await startDraftAs(senco);
  await fillIn(senco, first, {
    ...PLAIN,
    who: { yearGroups: ['year_8'], howMany: '6' },
    contact: { contactPhone: '01632 960555' },
  });
  await senco.press('Send request');
  const [sent] = await requestsOf(first);
  const second = await startDraftAs(senco);
  let page = await senco.visit(`${second}/contact`);
  assert.equal(page.$('#contactPhone').attr('value'), '01632 960555');
  assert.ok(page.says('From your last request. Is it still right?'));
  page = await senco.press('Continue', { contactPhone: '01632 960556' });
  page = await senco.visit(`${second}/contact`);
  assert.match(page.$('#contactPhone-hint').text(), /^\s*Optional if there is an email\.\s*$/);
  page = await fillIn(senco, second, { ...PLAIN, who: { yearGroups: ['year_8'], howMany: '6' } });
  assert.ok(page.says('You have an open request like this one'));
  assert.equal(page.link(String(sent?.reference)), `/requests/${sent?.reference}`);
  assert.equal(
    (
      await world.peek((tx) =>
        tx.selectFrom('drafts').select('answers').where('id', '=', second.slice(8)).executeTakeFirstOrThrow(),
      )
    ).answers.noticed,
    PLAIN.words?.noticed,
  );
});

test('answers that no longer belong to the request stay behind when it is sent', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, ABOUT_A_CHILD);
  await fillIn(senco, address, PLAIN);
  await senco.press('Send request');
  const [request] = await requestsOf(address);
  assert.equal(request?.subject, 'group');
  assert.equal(request?.answers.childReference, undefined);
  assert.equal(request?.sen_status, null);
  const draft = await world.peek((tx) =>
    tx.selectFrom('drafts').select('answers').where('id', '=', address.slice(8)).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(draft.answers, {});
});

test('a page that was open while a colleague sent shows what was typed, and where the request is now', async () => {
  const senco = await world.as('primary.senco');
  const head = await world.as('primary.head');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, PLAIN);
  await head.visit(`${address}/words`);
  await senco.press('Send request');
  const page = await head.press('Continue', { tried: 'A visual timetable since September.' });
  assert.equal(page.status, 409);
  assert.equal(page.h1, 'This request has already been sent');
  assert.ok(page.says('A visual timetable since September.'));
  const [request] = await requestsOf(address);
  assert.equal(page.link('open request'), `/requests/${request?.reference}`);
});

test('enough for now ends well: answered, with a person, a day to look back and what will be tried', async () => {
  const childminder = await world.as('childminder');
  const address = await startDraftAs(childminder);
  await fillIn(childminder, address, {
    about: { subject: 'child' },
    child: { childReference: 'ZQ-CANARY', childYear: 'age_2' },
    areas: { areas: ['communication'] },
    words: { noticed: 'CANARY words' },
  });
  await childminder.visit(`${address}/try`);
  let page = await childminder.press('This is enough for now', { strategiesToTry: ['comm_follow_add'] });
  assert.equal(page.h1, 'Is this enough for now?');
  page = await childminder.press('Yes, this is enough for now');
  assert.equal(page.h1, 'Good luck with it');
  assert.ok(page.says('Look back on Tuesday 1 December'));
  const [request] = await requestsOf(address);
  assert.equal(request?.status, 'enough');
  assert.ok(request?.first_answered_at);
  assert.deepEqual(request?.answers.strategiesToTry, ['comm_follow_add']);
  assert.ok(!JSON.stringify(request?.answers).includes('CANARY'), 'without agreement nothing about the child goes on');
});

test('a setting that is not served is told why and whom to talk to, and cannot send', async () => {
  const senco = await world.as('nursery.senco');
  const address = await startDraftAs(senco);
  const pages = { ...PLAIN, who: { yearGroups: ['age_3'], howMany: '8' } };
  const check = await fillIn(senco, address, pages);
  const { fields } = check.form('Send request');
  await world.peek((tx) =>
    tx.updateTable('settings').set({ eligibility: 'not_eligible' }).where('local_id', '=', 'EY-001').execute(),
  );
  let page = await senco.send(`${address}/sending`, fields);
  assert.equal(page.status, 409);
  assert.ok(page.says('Fee-paying independent schools are outside it'));
  page = await senco.visit('/drafts/new');
  assert.equal(page.h1, 'This offer does not reach Little Harbour Nursery');
  assert.ok(page.says('Nadia Rahman'));
  await world.peek((tx) =>
    tx.updateTable('settings').set({ eligibility: 'partner' }).where('local_id', '=', 'EY-001').execute(),
  );
  page = await senco.visit('/drafts/new');
  assert.equal(page.h1, 'Little Harbour Nursery is a partner who gives help');
  assert.equal((await requestsOf(address)).length, 0);
});

test('a request that comes back to an ended one of the same kind is linked to it', async () => {
  const senco = await world.as('college.lead');
  const pages = { ...PLAIN, who: { yearGroups: ['year_12'], howMany: '8' } };
  const first = await startDraftAs(senco);
  await fillIn(senco, first, pages);
  await senco.press('Send request');
  const [ended] = await requestsOf(first);
  const at = world.clock();
  await world.peek((tx) =>
    tx
      .updateTable('requests')
      .set({ status: 'withdrawn', ended_at: at })
      .where('id', '=', ended?.id ?? 0)
      .execute(),
  );
  const second = await startDraftAs(senco);
  const page = await fillIn(senco, second, pages);
  assert.ok(!page.says('You have an open request like this one'));
  await senco.press('Send request');
  const [request] = await requestsOf(second);
  assert.equal(request?.repeat_of, ended?.id);
  assert.equal(ended?.repeat_of, null);
});
