import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest } from '#tests/harness/builders.ts';
import { visitPlanned } from '#tests/harness/delivery-builders.ts';
import type { Fields } from '#tests/harness/page.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

async function helpedBy(experts: string[], sessions = 6): Promise<string> {
  const { reference } = await aRequest(world);
  await plantAllocation(world, reference, { experts, sessions });
  return reference;
}
const sessionsOf = (reference: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('sessions')
      .innerJoin('requests', 'requests.id', 'sessions.request_id')
      .selectAll('sessions')
      .where('requests.reference', '=', reference)
      .orderBy('sessions.id')
      .execute(),
  );
const record = (changes: Fields = {}): Fields => ({
  state: 'happened',
  kind: 'coaching',
  minutes: '60',
  staff: '3',
  without_ehcp: '11',
  with_ehcp: '1',
  next_step: 'Keep the calm start every day.',
  ...changes,
});
const tuesday: Fields = { 'day-day': '10', 'day-month': '11', 'day-year': '2026', time: '9.30', kind: 'observation' };

test('words that somebody else left in a browser are not saved for whoever signed in after them', async () => {
  const reference = await helpedBy(['expert.ep', 'expert.slt']);
  const id = await visitPlanned(world, reference, 'expert.ep');
  const [lena, niamh] = [await world.as('expert.ep'), await world.as('expert.slt')];
  const before = JSON.stringify(await sessionsOf(reference));
  for (const [path, button] of [
    [`/requests/${reference}/sessions/new`, 'Save'],
    [`/requests/${reference}/visits/new`, 'Plan the visit'],
  ] as const) {
    const { fields } = (await lena.visit(path)).form(button);
    const own = (await niamh.visit(path)).form(button);
    const page = await niamh.send(own.action, { ...own.fields, ...record(), person: String(fields.person) });
    assert.equal(page.status, 409);
    assert.ok(page.says('Someone else wrote this') && !page.says('Keep the calm start'));
  }
  // With the key of a colleague's visit, too, nothing of theirs is shown or changed.
  const { fields } = (await lena.visit(`/sessions/${id}/visit`)).form('Change the visit');
  await niamh.visit(`/requests/${reference}/visits/new`);
  const page = await niamh.press('Plan the visit', { ...tuesday, key: String(fields.key) });
  assert.equal(page.status, 404);
  assert.equal(JSON.stringify(await sessionsOf(reference)), before);
});

test('what was written for a request that was closed meanwhile is not saved, and stays on the page', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/sessions/new`);
  await world.peek((tx) =>
    tx
      .updateTable('requests')
      .set({ status: 'withdrawn', ended_at: A_TUESDAY })
      .where('reference', '=', reference)
      .execute(),
  );
  const page = await expert.press('Save', record({ what_happened: 'We tried <b>two</b> ways.' }));
  assert.equal(page.status, 409);
  assert.ok(page.says('What you wrote') && page.says('We tried <b>two</b> ways.'));
  assert.ok(page.says('Keep the calm start every day.'));
  assert.deepEqual(await sessionsOf(reference), []);
});

test('a visit sent again after it was changed on the page shows both, and the very same twice is one', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  const { action, fields } = (await expert.visit(`/requests/${reference}/visits/new`)).form('Plan the visit');
  const first = { ...fields, ...tuesday };
  await expert.send(action, first);
  assert.match((await expert.send(action, first)).url, /^\/sessions\/\d+/);
  const page = await expert.send(action, { ...first, place: 'The library' });
  assert.equal(page.status, 409);
  assert.ok(page.says('This is saved already, with something different'));
  assert.equal(page.form('Change the visit').fields.place, 'The library');
  const changed = await expert.press('Change the visit');
  assert.ok(changed.says('The library'));
  assert.equal((await sessionsOf(reference)).length, 1);
});
