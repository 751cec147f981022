import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from '#tests/guards/page-rules.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

test('the page for people leads to each area and to the description, keeps the rules of pages, and may be kept', async () => {
  const page = await world.someone().visit('/open');
  assert.deepEqual(faultsOf(page), []);
  for (const { code } of world.partnerships.values()) assert.equal(page.$(`a[href="/open/${code}"]`).length, 1, code);
  assert.equal(page.$('a[href="/open/description.json"]').length, 1);
  const { headers } = await world.site.inject('/open');
  assert.match(String(headers['cache-control']), /^public/);
  assert.equal(headers['set-cookie'], undefined);
});
