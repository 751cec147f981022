import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const cluster = await world.peek(
  async (db) =>
    (await db.selectFrom('settings').select('cluster_id as id').where('urn', '=', 113736).executeTakeFirstOrThrow())
      .id ?? 0,
);
const NEW = { telephone: '01632 960777', hours: 'Tuesday, 3pm to 4pm' };

test('a cluster without a line of its own shows the number of the area', async () => {
  const page = await (await world.as('primary.senco')).visit('/consultations/ways');
  assert.ok(page.says('01632 960110'));
  assert.ok(page.$('a[href="tel:01632960110"]').length === 1);
});

test('its lead keeps number and hours, and its settings see them at once; others do not', async () => {
  const lead = await world.as('lead.christchurch');
  await lead.visit(`/hotlines/${cluster}`);
  const page = await lead.press('Save', NEW);
  assert.ok(page.says(NEW.hours));
  const ways = await (await world.as('primary.senco')).visit('/consultations/ways');
  assert.ok(ways.says('01632 960777') && ways.says(NEW.hours));
  assert.ok(!(await (await world.as('secondary.senco')).visit('/consultations/ways')).says('01632 960777'));
});

test('two who change it at once: the second is told, and what was typed stays', async () => {
  const [one, two] = [await world.as('lead.christchurch'), await world.as('team.manager')];
  for (const each of [one, two]) await each.visit(`/hotlines/${cluster}`);
  await one.press('Save', { ...NEW, hours: 'Monday, 8am to 9am' });
  const stale = await two.press('Save', { ...NEW, hours: 'Friday, noon to 1pm' });
  assert.equal(stale.status, 409);
  assert.ok(stale.says('Monday, 8am to 9am') && stale.says('Friday, noon to 1pm'));
  await two.press('Save');
  assert.ok(two.page?.says('Friday, noon to 1pm'));
});

test('what cannot be rung is not saved', async () => {
  const lead = await world.as('lead.christchurch');
  await lead.visit(`/hotlines/${cluster}`);
  const page = await lead.press('Save', { telephone: 'ask reception', hours: 'x'.repeat(10_000) });
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), [
    'Give a telephone number, such as 01632 960123',
    'Shorten this to 160 characters or fewer',
  ]);
  assert.equal(page.$('#telephone').val(), 'ask reception');
});

test('the lead of another cluster, and settings, cannot change it', async () => {
  assert.equal((await (await world.as('lead.kinson')).visit(`/hotlines/${cluster}`)).status, 404);
  assert.equal((await (await world.as('primary.senco')).visit(`/hotlines/${cluster}`)).status, 403);
  assert.equal((await (await world.as('shropshire.lead')).visit(`/hotlines/${cluster}`)).status, 404);
});
