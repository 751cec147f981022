import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { aRequest, type Sent, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
let waiting: Sent;
let kinson: Sent;

before(async () => {
  await aRequest(world);
  waiting = await aRequest(world);
  await triaged(world, waiting.reference, 'lead.christchurch', {
    outcome: 'panel',
    level: 'specialist',
    hopedFor: 'An occupational therapist in the room.',
  });
  kinson = await aRequest(world, { setting: '136125' });
  await triaged(world, kinson.reference, 'lead.kinson', { outcome: 'panel' });
});

const panel = async (who: string) => (await world.as(who)).visit('/panel');

test('the co-ordinator sees what waits for the next panel, what is hoped for and since when', async () => {
  const page = await panel('coordinator');
  assert.equal(page.rows().length, 2);
  assert.ok(page.says('2 requests are waiting for the next panel'));
  const row =
    page
      .rows()
      .find((cells) => cells[0]?.includes('Somerford'))
      ?.join(' | ') ?? '';
  for (const words of ['Specialist', 'An occupational therapist in the room.', 'Tue 3 Nov', 'due in 10 working days'])
    assert.ok(row.includes(words), row);
  assert.equal(page.link('Somerford'), `/requests/${waiting.reference}`);
});

test('each request quoted there is logged as looked at', async () => {
  await panel('coordinator');
  const looks = await world.peek((db) =>
    db.selectFrom('looks').select('request_id').where('page', '=', 'panel').execute(),
  );
  assert.ok(
    looks.some((look) => look.request_id === waiting.id) && looks.some((look) => look.request_id === kinson.id),
  );
});

test('leads see their own, managers all; setting staff and the board do not open it', async () => {
  assert.equal((await panel('lead.christchurch')).rows().length, 1);
  assert.equal((await panel('lead.poole')).rows().length, 0);
  assert.equal((await panel('eah.lead')).rows().length, 2);
  for (const who of ['primary.senco', 'board', 'expert.ep']) assert.equal((await panel(who)).status, 403, who);
});

test('what is taken back leaves the co-ordinator’s sight', async () => {
  const lead = await world.as('lead.kinson');
  await lead.visit(`/requests/${kinson.reference}/recall`);
  await lead.press('Take it back', { reason: 'We found a way without the panel' });
  const page = await panel('coordinator');
  assert.equal(page.rows().length, 1);
  assert.ok(!page.html.includes(kinson.reference));
});

test('another area’s co-ordinator sees none of it', async () => {
  assert.equal((await panel('shropshire.coordinator')).rows().length, 0);
});
