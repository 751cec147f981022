import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest, triaged } from '#tests/harness/builders.ts';
import { aPanel, panelClosed, waitingFor } from '#tests/harness/panel-builders.ts';
import { openWorld } from '#tests/harness/world.ts';
import { keepPanels } from './keep-panels.ts';

const world = await openWorld();
const keep = (now: string) =>
  keepPanels({ db: world.database.app, partnershipId: world.partnershipId('bcp'), now: new Date(now) });
const statusOf = (id: number) =>
  world.peek(async (db) => {
    const row = await db.selectFrom('requests').select('status').where('id', '=', id).executeTakeFirstOrThrow();
    return row.status;
  });

test('who waits comes back to the panel on the day it was told, not before, and to the next agenda', async () => {
  const { reference, id } = await aRequest(world);
  await waitingFor(world, reference, { nextOn: '2026-12-01' });
  await keep('2026-11-30T06:00:00Z');
  assert.equal(await statusOf(id), 'waiting');
  const next = await aPanel(world, { heldOn: '2026-12-02' });
  await keep('2026-12-01T06:00:00Z');
  assert.equal(await statusOf(id), 'with_panel');
  const items = await world.peek((db) =>
    db.selectFrom('panel_items').select('request_id').where('panel_id', '=', next).execute(),
  );
  assert.deepEqual(items, [{ request_id: id }]);
  await keep('2026-12-01T06:10:00Z');
});

test('what is passed to the panel later comes to an open agenda by itself', async () => {
  const panel = await aPanel(world, { heldOn: '2026-11-18' });
  const { reference, id } = await aRequest(world, { setting: '136125' });
  await triaged(world, reference, 'lead.kinson', { outcome: 'panel' });
  await keep('2026-11-03T12:00:00Z');
  const found = await world.peek((db) =>
    db.selectFrom('panel_items').select('panel_id').where('request_id', '=', id).execute(),
  );
  assert.deepEqual(found, [{ panel_id: panel }]);
  await keep('2026-11-03T12:10:00Z');
  assert.equal(
    (await world.peek((db) => db.selectFrom('panel_items').select('id').where('request_id', '=', id).execute())).length,
    1,
  );
});

test('a panel is filed away four weeks after it closed', async () => {
  const panel = await aPanel(world, { heldOn: '2026-11-03' });
  await panelClosed(world, panel);
  const filed = () =>
    world.peek((db) => db.selectFrom('panels').select('filed_at').where('id', '=', panel).executeTakeFirstOrThrow());
  await keep('2026-11-30T06:00:00Z');
  assert.equal((await filed()).filed_at, null);
  await keep('2026-12-03T06:00:00Z');
  assert.notEqual((await filed()).filed_at, null);
});
