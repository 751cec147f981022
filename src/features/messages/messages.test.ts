import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '#src/build-program.ts';
import { messageText } from '#src/casework/message-text.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { readConfig } from '#src/platform/config.ts';
import { personCalled, plantRequest } from '#tests/harness/plant.ts';
import { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

async function writeTo(who: string, subjects: string[], code = 'bcp', requestId?: number): Promise<void> {
  await world.peek(async (tx) => {
    const toPersonId = await personCalled(tx, who);
    const body = messageText({
      greeting: 'Hello,',
      sentences: ['<b>Something</b> happened.'],
      action: { text: 'See it', path: '/requests' },
    });
    const messages = subjects.map((subject) => ({
      toPersonId,
      kind: 'test',
      subject,
      body,
      ...(requestId ? { requestId } : {}),
    }));
    const acting = {
      db: tx,
      at: A_TUESDAY,
      httpRequest: 'test',
      partnershipId: world.partnershipId(code),
      personId: null,
    };
    await recordAct(acting, { name: 'test', events: [], messages });
  }, code);
}
const heads = (visitor: Visitor) =>
  visitor.page
    ?.$('main ol h2')
    .toArray()
    .map((head) => visitor.page?.$(head).text());

test('everyone reads their own messages, newest first, with the way to the request', async () => {
  const senco = await world.as('primary.senco');
  assert.ok((await senco.visit('/messages')).says('No messages yet'));
  const request = await world.peek((tx) =>
    plantRequest(tx, { sender: 'primary.senco', lead: 'lead.christchurch', answerBy: '2026-11-20' }),
  );
  await writeTo('primary.senco', ['The older'], 'bcp', request.id);
  await writeTo('primary.senco', ['The newer']);
  await writeTo('nursery.senco', ['For someone else']);
  const page = await senco.visit('/messages');
  assert.deepEqual(heads(senco), ['The newer', 'The older']);
  assert.equal(page.link(`See request ${request.reference}`), `/requests/${request.reference}`);
  assert.equal(page.link('/requests'), '/requests');
  assert.ok(page.text.includes('<b>Something</b> happened.'), 'shown as it was typed');
  const board = await world.as('board');
  assert.equal((await board.visit('/messages')).status, 200);
});

test('once a day or each one is a choice that is kept and logged once', async () => {
  const senco = await world.as('primary.senco');
  const digest = async () =>
    (
      await world.peek((tx) =>
        tx.selectFrom('people').select('digest').where('email', 'like', 'primary.senco@%').executeTakeFirstOrThrow(),
      )
    ).digest;
  await senco.visit('/messages');
  const saved = await senco.press('Save', { how_often: 'daily' });
  assert.equal(saved.$('input[value=daily]').attr('checked'), 'checked');
  assert.equal(await digest(), true);
  await senco.press('Save', { how_often: 'daily' });
  const acts = await world.peek((tx) =>
    tx.selectFrom('acts').select('id').where('name', '=', 'choose_digest').execute(),
  );
  assert.equal(acts.length, 1);
  const wrong = await senco.press('Save', { how_often: 'hourly' });
  assert.deepEqual([wrong.status, wrong.errors()], [422, ['Choose how often we e-mail you']]);
  await senco.press('Save', { how_often: 'each' });
  assert.equal(await digest(), false);
});

test('the demonstration’s mailbox shows both sides of one’s own area, a page at a time', async () => {
  await writeTo('shropshire.senco', ['Not in this area'], 'shropshire');
  await writeTo(
    'lead.poole',
    Array.from({ length: 25 }, (_each, index) => `Number ${index}`),
  );
  const senco = await world.as('primary.senco');
  const page = await senco.visit('/demonstration/mailbox');
  assert.ok(page.says('The people are invented'));
  assert.ok(page.says('To Yvonne Clarke'));
  assert.equal(heads(senco)?.length, 20);
  await senco.visit('/demonstration/mailbox?page=2');
  assert.ok(heads(senco)?.includes('For someone else'));
  assert.ok(!heads(senco)?.includes('Not in this area'));
  const elsewhere = await world.as('shropshire.lead');
  await elsewhere.visit('/demonstration/mailbox');
  assert.deepEqual(heads(elsewhere), ['Not in this area']);
});

test('board and forum members cannot open the mailbox', async () => {
  for (const who of ['board', 'forum']) {
    assert.equal((await (await world.as(who)).visit('/demonstration/mailbox')).status, 403, who);
  }
});

test('there is no mailbox in a live service, nor does one’s own page show another’s messages there', async () => {
  const config = readConfig({ DEMONSTRATION: 'off', LOG_LEVEL: 'silent' });
  const { clock, database, partnerships } = world;
  const live = await openSite({ config, clock, database, partnerships });
  try {
    const visitor = new Visitor(live);
    for (const [name, value] of (await world.as('lead.christchurch')).cookies) visitor.cookies.set(name, value);
    assert.equal((await visitor.visit('/messages')).status, 200);
    assert.deepEqual(heads(visitor), []);
    assert.equal((await visitor.visit('/demonstration/mailbox')).status, 404);
  } finally {
    await live.close();
  }
});
