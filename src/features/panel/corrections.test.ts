import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest, personCalled, triaged } from '#tests/harness/builders.ts';
import { allocated, aPanel } from '#tests/harness/panel-builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

const statusOf = (id: number) =>
  world.peek(async (db) => {
    const found = await db.selectFrom('requests').select('status').where('id', '=', id).executeTakeFirstOrThrow();
    return found.status;
  });

test('the history keeps who decided, which is not always who closed the panel', async () => {
  const { reference, id } = await aRequest(world);
  await triaged(world, reference, 'lead.christchurch', { outcome: 'panel' });
  const panel = await aPanel(world, { heldOn: '2026-11-02' });
  const owen = await world.as('eah.lead');
  await owen.visit(`/panels/${panel}`);
  await owen.follow('Start');
  await owen.press('Save and go to the next', { decision: 'wait' });
  const beth = await world.as('coordinator');
  await beth.visit(`/panels/${panel}/closing`);
  await beth.press('Close the panel and send the letters');
  const decided = await world.peek((db) =>
    db
      .selectFrom('events')
      .select('data')
      .where('request_id', '=', id)
      .where('name', '=', 'panel_decided')
      .executeTakeFirstOrThrow(),
  );
  const { decidedById } = decided.data as { decidedById?: number };
  assert.equal(decidedById, await personCalled(world, 'eah.lead', 'bcp'));
});

test('what an expert has accepted cannot be taken back', async () => {
  const { reference } = await aRequest(world);
  const { panelId, allocationIds } = await allocated(world, reference);
  await world.peek((db) =>
    db.updateTable('allocations').set({ accepted_at: world.clock() }).where('id', 'in', allocationIds).execute(),
  );
  const visitor = await world.as('coordinator');
  await visitor.visit(`/panels/${panelId}/reopening`);
  await visitor.press('Reopen it', { reason: 'Someone asked us to.' });
  await visitor.follow('Somerford');
  await visitor.follow('Take it back, with a reason');
  const page = await visitor.press('Take it back', { reason: 'Someone asked us to.' });
  assert.equal(page.status, 409);
  assert.ok(page.says('An expert has answered already'));
});

test('an item is held over with a reason and comes to the next agenda', async () => {
  const { reference, id } = await aRequest(world);
  await triaged(world, reference, 'lead.christchurch', { outcome: 'panel' });
  const first = await aPanel(world, { heldOn: '2026-11-04' });
  const visitor = await world.as('coordinator');
  const agenda = await visitor.visit(`/panels/${first}`);
  await visitor.visit(agenda.link('Somerford'));
  await visitor.follow('Hold over');
  const held = await visitor.press('Hold it over', { reason: 'The head is away this week.' });
  assert.ok(held.says('The head is away this week.'));
  await visitor.follow('Close the panel');
  await visitor.press('Close the panel and send the letters', { unreached: 'No time left.' });
  assert.equal(await statusOf(id), 'with_panel');
  const second = await aPanel(world, { heldOn: '2026-11-11' });
  assert.ok(
    (await visitor.visit(`/panels/${second}`)).html.includes(reference) ||
      (await visitor.visit(`/panels/${second}`)).says('Somerford'),
  );
});

test('only who sits on a panel finds it', async () => {
  const [panel] = await world.peek((db) =>
    db.selectFrom('panels').select('id').orderBy('id', 'desc').limit(1).execute(),
  );
  for (const who of ['primary.senco', 'board'])
    assert.equal((await (await world.as(who)).visit(`/panels/${panel?.id}`)).status, 403, who);
  for (const who of ['expert.ep', 'shropshire.coordinator'])
    assert.equal((await (await world.as(who)).visit(`/panels/${panel?.id}`)).status, 404, who);
  for (const who of ['lead.kinson', 'eah.lead'])
    assert.equal((await (await world.as(who)).visit(`/panels/${panel?.id}`)).status, 200, who);
});
