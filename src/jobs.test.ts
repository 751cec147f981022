import assert from 'node:assert/strict';
import { test } from 'node:test';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { jobs } from './jobs.ts';
import { readConfig } from './platform/config.ts';
import { chooseAsk } from './platform/links/choose-ask.ts';

const world = await openWorld();

test('the demonstration asks no other site whether a link still opens', async () => {
  const content = await world.peek((tx) => tx.selectFrom('entry_versions').select(['id', 'content']).execute());
  for (const { id, content: words } of content) {
    const linked = JSON.stringify({ ...words, what: 'Read https://nobody.invalid/page.' });
    await world.peek((tx) => tx.updateTable('entry_versions').set({ content: linked }).where('id', '=', id).execute());
  }
  const config = readConfig({});
  assert.equal(config.demonstration, true);
  const { database, partnerships } = world;
  const all = jobs({ config, clock: () => A_TUESDAY, database, partnerships });
  const check = all.find(({ name }) => name === 'check_links');
  await check?.run({ partnershipId: undefined, signal: new AbortController().signal });
  assert.deepEqual(await world.peek((tx) => tx.selectFrom('link_checks').select('address').execute()), []);
});

test('a service of its own does ask', () => {
  const { demonstration } = readConfig({ DATABASE_URL: 'postgresql://somebody@db.example/alongside' });
  assert.equal(typeof chooseAsk({ demonstration }), 'function');
});
