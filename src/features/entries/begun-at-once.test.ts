import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdBack } from '#tests/harness/hold-back.ts';
import { openWorld } from '#tests/harness/world.ts';
import { toPropose } from './whole.builder.ts';

const world = await openWorld();

test('two people who begin an entry with the same title at the same moment each get one, with codes of their own', async () => {
  const writers = await Promise.all(['expert.ep', 'expert.slt'].map((name) => world.as(name)));
  for (const writer of writers) await writer.visit('/entries/new');
  const begun = await holdBack(world, 'entries', async ({ untilWaiting }) => {
    const saved = writers.map((writer) => writer.press('Save the draft', { ...toPropose, title: 'Calm mornings' }));
    await untilWaiting(2);
    return saved;
  });
  const pages = await Promise.all(begun);
  assert.deepEqual(pages.map(({ status, url }) => `${status} ${url}`).sort(), [
    '200 /entries/calm-mornings',
    '200 /entries/calm-mornings-2',
  ]);
});
