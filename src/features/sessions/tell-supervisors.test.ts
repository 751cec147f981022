import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest } from '#tests/harness/builders.ts';
import { sessionRecorded } from '#tests/harness/delivery-builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { tellSupervisors } from './tell-supervisors.ts';

const world = await openWorld();
const { reference } = await aRequest(world);
await plantAllocation(world, reference, { experts: ['expert.ep', 'expert.assistant'] });

const letters = () =>
  world.peek((tx) =>
    tx
      .selectFrom('messages')
      .select(['to_email as to', 'subject', 'body', 'request_id as requestId'])
      .where('kind', '=', 'records_to_sign')
      .orderBy('id')
      .execute(),
  );
const HOUR = 3_600_000;
const after = (hours: number) => new Date(A_TUESDAY.getTime() + hours * HOUR);
const partnershipId = world.partnershipId('bcp');
const calendar = world.partnerships.get(partnershipId)?.calendar;
assert.ok(calendar);
const sweep = (hours: number) => tellSupervisors({ db: world.database.app, partnershipId, calendar, at: after(hours) });
const recorded = (hours: number) => sessionRecorded(world, reference, 'expert.assistant', {}, { at: after(hours) });

test('with nothing to sign nobody is written to, nor for what an expert who needs no signature wrote', async () => {
  await sessionRecorded(world, reference, 'expert.ep', {});
  assert.equal(await sweep(0), 0);
  assert.deepEqual(await letters(), []);
});

test('a supervisor hears once a day of what waits, and nothing about whom', async () => {
  await recorded(0.1);
  await recorded(0.2);
  assert.equal(await sweep(1), 1);
  assert.equal(await sweep(1), 0, 'the same sweep again');
  await recorded(2);
  assert.equal(await sweep(3), 0, 'the same day');
  assert.equal(await sweep(24), 1, 'a new record, the next day');
  assert.equal(await sweep(48), 0, 'nothing new');
  const [first, second] = await letters();
  assert.equal(first?.to, 'expert.ep@demo.alongside.example');
  assert.equal(first?.subject, '2 records wait for your signature');
  assert.equal(second?.subject, '3 records wait for your signature');
  assert.ok(first?.body.includes('\n/signatures\n'));
  assert.equal(first?.requestId, null);
  assert.doesNotMatch(first?.body ?? '', /EAH-|Somerford|Kofi/);
});

test('nobody is written to at the weekend, or before half past seven', async () => {
  await recorded(49);
  const saturday = 4 * 24;
  assert.equal(await sweep(saturday), 0);
  const mondayAtSix = 6 * 24 + 6 - A_TUESDAY.getUTCHours() - A_TUESDAY.getUTCMinutes() / 60;
  assert.equal(await sweep(mondayAtSix), 0);
  assert.equal(await sweep(mondayAtSix + 2), 1);
});
