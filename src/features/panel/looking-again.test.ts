import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest, personCalled, triaged } from '#tests/harness/builders.ts';
import { aPanel } from '#tests/harness/panel-builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const REASON = 'The advice is about mornings, and the difficulty is after lunch.';

async function onAgenda(heldOn: string) {
  const sent = await aRequest(world);
  await triaged(world, sent.reference, 'lead.christchurch', { outcome: 'panel' });
  const panelId = await aPanel(world, { heldOn });
  const { id: itemId } = await world.peek((db) =>
    db.selectFrom('panel_items').select('id').where('request_id', '=', sent.id).executeTakeFirstOrThrow(),
  );
  const beth = await world.as('coordinator');
  await beth.visit(`/panels/${panelId}/items/${itemId}`);
  return { ...sent, panelId, itemId, beth };
}

const requestOf = (id: number) =>
  world.peek((db) =>
    db
      .selectFrom('requests')
      .innerJoin('people', 'people.id', 'lead_id')
      .select(['status', 'answer_by', 'next_on', 'people.name as lead'])
      .where('requests.id', '=', id)
      .executeTakeFirstOrThrow(),
  );

test('who looks again is chosen by the panel, and their letter is read before it goes', async () => {
  const { beth, panelId, id } = await onAgenda('2026-11-03');
  const owen = await personCalled(world, 'eah.lead', 'bcp');
  await beth.press('Save and go to the next', { decision: 'second_look', reason: REASON, lookerId: String(owen) });
  const closing = await beth.visit(`/panels/${panelId}/closing`);
  assert.ok(closing.says('To Owen Price, looks again: Please look again at request'));
  assert.ok(closing.says('Owen Price, who did not decide on it before, reads it afresh.'));
  assert.ok(!closing.says('To Farah Siddiqui'));
  assert.ok(closing.html.indexOf('Please look again') < closing.html.indexOf('Close the panel and send the letters'));
  await beth.press('Close the panel and send the letters');
  const now = await requestOf(id);
  assert.deepEqual([now.status, now.lead, now.answer_by], ['new', 'Owen Price', now.next_on]);
  const letters = await world.peek((db) =>
    db.selectFrom('messages').select('subject').where('request_id', '=', id).where('to_person_id', '=', owen).execute(),
  );
  assert.equal(letters.filter(({ subject }) => subject.startsWith('Please look again')).length, 1);
});

test('taken back, the request is with its lead of before, and whoever was to look again is told', async () => {
  const { beth, panelId, itemId, id } = await onAgenda('2026-11-04');
  const owen = await personCalled(world, 'eah.lead', 'bcp');
  const before = await requestOf(id);
  await beth.press('Save and go to the next', { decision: 'second_look', reason: REASON, lookerId: String(owen) });
  await beth.visit(`/panels/${panelId}/closing`);
  await beth.press('Close the panel and send the letters');
  assert.equal((await requestOf(id)).lead, 'Owen Price');
  await beth.visit(`/panels/${panelId}/reopening`);
  await beth.press('Reopen it', { reason: 'Someone asked us to.' });
  await beth.visit(`/panels/${panelId}/items/${itemId}/reversal`);
  await beth.press('Take it back', { reason: 'We meant another request.' });
  const now = await requestOf(id);
  assert.deepEqual([now.status, now.lead], ['with_panel', before.lead]);
  await beth.visit(`/panels/${panelId}/items/${itemId}`);
  await beth.press('Save and go to the next', { decision: 'wait' });
  const closing = await beth.visit(`/panels/${panelId}/closing`);
  assert.match(closing.text, /To Owen Price, expert|To Owen Price, no longer/);
  assert.ok(closing.says('no longer yours'));
});

test('someone from outside the list, or who has left meanwhile, does not look again', async () => {
  const { beth, panelId, reference } = await onAgenda('2026-11-05');
  const grace = await personCalled(world, 'lead.christchurch', 'bcp');
  const owen = await personCalled(world, 'eah.lead', 'bcp');
  const answer = { decision: 'second_look', reason: REASON };
  const wrong = await beth.press('Save and go to the next', { ...answer, lookerId: String(grace) });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.says('Choose who looks again from the list'));
  await beth.press('Save and go to the next', { ...answer, lookerId: String(owen) });
  await leave(owen, true);
  await beth.visit(`/panels/${panelId}/closing`);
  const refused = await beth.press('Close the panel and send the letters');
  assert.equal(refused.status, 409);
  assert.ok(refused.says('Owen Price can no longer look again. Choose someone else'));
  await leave(owen, false);
  assert.ok(reference);
});

test('where nobody else is there, a second look is not promised', async () => {
  const { beth } = await onAgenda('2026-11-06');
  const managers = await Promise.all(['eah.lead', 'team.manager'].map((who) => personCalled(world, who, 'bcp')));
  for (const id of managers) await leave(id, true);
  const page = await beth.press('Save and go to the next', { decision: 'second_look', reason: REASON });
  assert.equal(page.status, 422);
  assert.ok(page.says('There is nobody else who could look at it today'));
  for (const id of managers) await leave(id, false);
});

async function leave(personId: number, gone: boolean): Promise<void> {
  await world.peek((db) =>
    db
      .updateTable('people')
      .set({ revoked_at: gone ? world.clock() : null })
      .where('id', '=', personId)
      .execute(),
  );
}
