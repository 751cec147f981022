import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

test('what was typed survives a session that ended meanwhile, without JavaScript', async () => {
  const senco = await world.as('primary.senco');
  await senco.visit('/drafts/new');
  await senco.press('Start');
  const draft = senco.page?.url.split('/')[2];
  await senco.visit(`/drafts/${draft}/words`);
  const { action, fields } = senco.page?.form('Continue') ?? { action: '', fields: {} };
  world.clock.set(new Date(world.clock().getTime() + 31 * 60_000));
  const again = await senco.send(action, { ...fields, noticed: 'Eight pupils look at a neighbour before they start.' });
  assert.equal(again.status, 401, again.url + again.h1 + senco.page?.html.slice(0, 300));
  assert.equal(again.h1, 'Please sign in again');
  const back = await world.as('primary.senco');
  for (const [name, value] of back.cookies) senco.cookies.set(name, value);
  await senco.press('I have signed in');
  const kept = await senco.visit(`/drafts/${draft}/words`);
  assert.equal(kept.$('textarea[name=noticed]').text().trim(), 'Eight pupils look at a neighbour before they start.');
});
