import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { aRequest, type Sent, triaged } from '#tests/harness/builders.ts';
import { anExpert } from '#tests/harness/expert-builder.ts';
import type { Page } from '#tests/harness/page.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
let somerford: Sent;
let kinson: Sent;
let expert: number;

before(async () => {
  expert = await anExpert(world, 'expert.ep');
  somerford = await aRequest(world);
  await triaged(world, somerford.reference, 'lead.christchurch', {
    outcome: 'panel',
    level: 'specialist',
    hopedFor: 'A psychologist in the room.',
  });
  kinson = await aRequest(world, { setting: '136125' });
  await triaged(world, kinson.reference, 'lead.kinson', { outcome: 'panel', level: 'targeted' });
});

const rowOf = (page: Page, name: string) => page.rows().find((cells) => cells[1]?.includes(name)) ?? [];
const lettersTo = (reference: string) =>
  world.peek((db) =>
    db
      .selectFrom('messages')
      .innerJoin('requests', 'requests.id', 'messages.request_id')
      .select(['messages.kind', 'messages.subject', 'messages.body'])
      .where('requests.reference', '=', reference)
      .where('messages.kind', 'like', 'panel_%')
      .where('messages.kind', '<>', 'panel_waiting')
      .orderBy('messages.id')
      .execute(),
  );
const statusOf = (id: number) =>
  world.peek(async (db) => {
    const found = await db.selectFrom('requests').select('status').where('id', '=', id).executeTakeFirstOrThrow();
    return found.status;
  });
const promised = () =>
  world.peek((db) =>
    db.selectFrom('allocations').select(['sessions', 'effective_at']).where('withdrawn_at', 'is', null).execute(),
  );

test('the co-ordinator makes a panel, and its agenda holds what waits, in an order that explains itself', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panels');
  const page = await visitor.press('Make the panel', {
    'heldOn-day': '3',
    'heldOn-month': '11',
    'heldOn-year': '2026',
  });
  assert.equal(page.h1, 'Panel of Tuesday 3 November 2026');
  assert.deepEqual(
    page
      .rows()
      .map((cells) => cells[1])
      .sort(),
    ['Somerford Primary School', rowOf(page, 'Kinson')[1] ?? page.rows()[1]?.[1]].sort(),
  );
  assert.equal(page.rows()[0]?.[1], 'Somerford Primary School');
  assert.ok(page.says('20 · The lead asks for specialist help'));
  assert.ok(page.says('0 of 2 decided'));
  const looks = await world.peek((db) =>
    db.selectFrom('looks').select('request_id').where('page', '=', 'panel').execute(),
  );
  assert.deepEqual(looks.map((look) => look.request_id).sort(), [somerford.id, kinson.id].sort());
});

test('making the same panel twice makes one', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panels');
  await visitor.press('Make the panel', { 'heldOn-day': '3', 'heldOn-month': '11', 'heldOn-year': '2026' });
  assert.equal((await visitor.visit('/panels')).rows().length, 1);
});

test('an item is decided with what is offered; the sessions are promised and nobody outside is told yet', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panel');
  const item = await visitor.follow('Start');
  assert.ok(item.says('A psychologist in the room.'));
  assert.ok(item.says('Best match for SEMH'));
  const next = await visitor.press('Save and go to the next', { decision: 'allocate', experts: String(expert) });
  assert.ok(next.says('1 of 2 decided'), next.text.slice(0, 300));
  assert.ok(next.says('Item 2 of 2'));
  assert.deepEqual(await promised(), [{ sessions: 4, effective_at: null }]);
  assert.equal(await statusOf(somerford.id), 'with_panel');
  assert.deepEqual(await lettersTo(somerford.reference), []);
  const senco = await (await world.as('primary.senco')).visit(`/requests/${somerford.reference}`);
  assert.ok(!senco.says('Lena Vogel'));
});

test('what is missing is said beside it, with everything typed still there', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panel');
  const page = await visitor.follow('Go on');
  assert.equal(page.status, 200);
  const faulty = await visitor.press('Save and go to the next', {
    decision: 'return',
    advice: 'Too short',
    reason: '',
  });
  assert.equal(faulty.status, 422);
  assert.deepEqual(faulty.errors(), [
    'Say in a few words what the lead should look at',
    'Write what the setting can do meanwhile, in at least 20 characters',
  ]);
  assert.equal(faulty.$('textarea[name="advice"]').text().trim(), 'Too short');
});

test('more than there is cannot be promised, and it says how much there is', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panel');
  await visitor.follow('Go on');
  const page = await visitor.press('Save and go to the next', {
    decision: 'allocate',
    experts: String(expert),
    [`sessions-${expert}`]: '40',
    longerBecause: 'The whole school needs it this term.',
  });
  assert.equal(page.status, 422);
  assert.match(page.errors()[0] ?? '', /Lena Vogel: Only \d+ sessions are free in the eight weeks from/);
  assert.equal((await promised()).length, 1);
});

test('a stale page is not saved over what someone else decided, and keeps its words', async () => {
  const [beth, owen] = [await world.as('coordinator'), await world.as('eah.lead')];
  for (const visitor of [beth, owen]) {
    await visitor.visit('/panel');
    await visitor.follow('Go on');
  }
  await owen.press('Save and go to the next', {
    decision: 'wait',
    'nextOn-day': '1',
    'nextOn-month': '12',
    'nextOn-year': '2026',
  });
  const page = await beth.press('Save and go to the next', { decision: 'return', reason: 'Beth wrote this reason.' });
  assert.equal(page.status, 409);
  assert.ok(page.says('Owen Price has decided on this item meanwhile'));
  assert.equal(page.$('textarea[name="reason"]').text().trim(), 'Beth wrote this reason.');
});

test('undo clears the decision and frees the sessions', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panel');
  await visitor.follow('Somerford');
  const page = await visitor.press('Undo');
  assert.ok(page.says('1 of 2 decided'));
  assert.deepEqual(await promised(), []);
  await visitor.press('Save and go to the next', { decision: 'allocate', experts: String(expert) });
});

test('every letter is read before it goes, closing makes it all count, and the minutes stand', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panel');
  const closing = await visitor.follow('Close the panel');
  const previewed = closing
    .$('pre')
    .toArray()
    .map((pre) => closing.$(pre).text());
  const minutes = await visitor.press('Close the panel and send the letters');
  assert.equal(minutes.h1, 'Minutes');
  assert.ok(minutes.says('Experts allocated') && minutes.says('Waits, with an interim plan'));
  assert.ok(minutes.says('Beth Lowry, Cluster co-ordinator'));
  assert.equal(await statusOf(somerford.id), 'allocated');
  assert.equal(await statusOf(kinson.id), 'waiting');
  const sent = [...(await lettersTo(somerford.reference)), ...(await lettersTo(kinson.reference))];
  assert.deepEqual(sent.map((letter) => letter.body).sort(), previewed.sort());
  assert.equal(sent.length, 5);
  const all = sent.map((letter) => `${letter.subject} ${letter.body}`).join(' ');
  for (const word of ['psycholog', 'SEMH', 'emotional', 'Year 3']) assert.ok(!all.includes(word), word);
  const senco = await (await world.as('primary.senco')).visit(`/requests/${somerford.reference}`);
  assert.ok(senco.says('Lena Vogel'));
});

test('a closed panel is not decided on; it is reopened with a reason only', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panels');
  await visitor.follow('Tue 3 Nov');
  await visitor.follow('Reopen this panel');
  const faulty = await visitor.press('Reopen it', { reason: '' });
  assert.deepEqual(faulty.errors(), ['Give a reason, so that everyone can follow what happened']);
  const page = await visitor.press('Reopen it', { reason: 'The wrong expert was named.' });
  assert.ok(page.says('2 of 2 decided'));
  assert.equal(await statusOf(somerford.id), 'allocated');
});

test('a decision that counts is taken back with a reason, and only what changed is written again, as corrected', async () => {
  const visitor = await world.as('coordinator');
  await visitor.visit('/panel');
  await visitor.follow('Somerford');
  await visitor.follow('Take it back, with a reason');
  await visitor.press('Take it back', { reason: 'Another expert knows the school.' });
  assert.equal(await statusOf(somerford.id), 'with_panel');
  await visitor.press('Save and go to the next', {
    decision: 'return',
    reason: 'Please ask the school about mornings.',
  });
  await visitor.visit('/panel');
  await visitor.follow('Close the panel');
  await visitor.press('Close the panel and send the letters');
  assert.equal(await statusOf(somerford.id), 'new');
  const again = (await lettersTo(somerford.reference)).slice(3);
  assert.deepEqual(
    again.map((letter) => letter.subject),
    [
      `Corrected: Request ${somerford.reference} is back with its lead`,
      `Corrected: Request ${somerford.reference} is back with its lead`,
      `Corrected: request ${somerford.reference} is no longer yours`,
    ],
  );
  assert.equal((await lettersTo(kinson.reference)).length, 2);
});
