import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDemonstration } from '#src/platform/db/claim-installation.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { openWorld } from '#tests/harness/world.ts';
import { fillDemonstration } from './fill-demonstration.ts';

test('an empty demonstration is filled with the year as it was shipped, over whatever an interrupted filling left', async () => {
  const world = await openWorld();
  const { storyAt, partnerships } = await fillDemonstration(world.url, [...world.partnerships.values()]);
  assert.deepEqual(storyAt, new Date('2026-11-17T09:30:00Z'));
  assert.deepEqual(
    [...partnerships.values()].map(({ code }) => code),
    ['bcp', 'shropshire'],
  );
  assert.ok((await world.peek(requests)).length > 800);
});

test('where other areas are configured, the last weeks are performed on the spot', async () => {
  const world = await openWorld();
  await emptyDemonstration(world.database.owner);
  const shropshire = [...world.partnerships.values()].filter(({ code }) => code === 'shropshire');
  const { storyAt, partnerships } = await fillDemonstration(world.url, shropshire);
  assert.deepEqual(storyAt, new Date('2026-11-17T09:30:00Z'));
  const [id = 0] = [...partnerships.keys()];
  const sent = await asSystem(world.database.app, id, requests);
  assert.ok(sent.length >= 5);
  assert.ok(sent.every(({ sent_at }) => sent_at >= new Date('2026-09-22') && sent_at < storyAt));
});

function requests(db: Parameters<Parameters<typeof asSystem>[2]>[0]) {
  return db.selectFrom('requests').select('sent_at').execute();
}
