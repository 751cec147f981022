import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest, triaged } from '#tests/harness/builders.ts';
import { allocated, aPanel, panelClosed, panelDecided, waitingFor } from '#tests/harness/panel-builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

test('a request goes through the panel to experts who are told, and the sessions count', async () => {
  const { reference } = await aRequest(world);
  const done = await allocated(world, reference, { experts: ['expert.ep'], sessions: 4 });
  const request = await world.peek((db) =>
    db.selectFrom('requests').select(['status', 'next_on']).where('id', '=', done.id).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(request, { status: 'allocated', next_on: '2026-11-10' });
  const letters = await world.peek((db) =>
    db.selectFrom('messages').select(['kind', 'subject', 'body']).where('kind', 'like', 'panel_%').execute(),
  );
  assert.deepEqual(letters.map((letter) => letter.kind).sort(), [
    'panel_expert',
    'panel_lead',
    'panel_setting',
    'panel_waiting',
  ]);
  assert.equal(done.allocationIds.length, 1);
});

test('a request waits with an interim plan and a day', async () => {
  const { reference, id } = await aRequest(world, { setting: '136125' });
  await waitingFor(world, reference, { nextOn: '2026-12-01' });
  const request = await world.peek((db) =>
    db.selectFrom('requests').select(['status', 'next_on']).where('id', '=', id).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(request, { status: 'waiting', next_on: '2026-12-01' });
});

test('a second look that the panel wants goes to someone who did not decide, once', async () => {
  const { reference, id } = await aRequest(world, { setting: '136125' });
  await triaged(world, reference, 'lead.kinson', { outcome: 'panel' });
  const panelId = await aPanel(world);
  await panelDecided(world, panelId, reference, { decision: 'second_look' });
  await panelClosed(world, panelId);
  const found = await world.peek((db) =>
    db
      .selectFrom('requests')
      .innerJoin('second_looks', 'second_looks.request_id', 'requests.id')
      .select(['status', 'lead_id', 'looked_by', 'decided_by', 'next_on'])
      .where('requests.id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  assert.equal(found.status, 'new');
  assert.equal(found.lead_id, found.looked_by);
  assert.notEqual(found.looked_by, found.decided_by);
});
