import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

test('a SENCO adds a colleague, who then works for the same setting', async () => {
  const senco = await world.as('primary.senco');
  await senco.visit('/people');
  const page = await senco.press('Add colleague', {
    name: 'Rosa Field',
    email: 'rosa.field@demo.alongside.example',
    jobTitle: 'Teacher',
  });
  assert.equal(page.status, 200);
  assert.ok(page.rows().some((row) => row[0] === 'Rosa Field'));
  const rosa = await world.as('rosa.field');
  assert.ok((await rosa.visit('/')).says('Somerford Primary School'));
});

test('what was typed about a colleague stays when something is missing', async () => {
  const senco = await world.as('primary.senco');
  await senco.visit('/people');
  const page = await senco.press('Add colleague', { name: 'Rosa Field', email: 'not an address', jobTitle: 'Teacher' });
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), ['Give their work e-mail address, like name@school.example.']);
  assert.equal(page.form('Add colleague').fields.name, 'Rosa Field');
});

test('handing over ends the leaver’s access after the last day and gives it to the successor, in one step', async () => {
  const head = await world.as('primary.head');
  await head.visit('/people');
  const senco = await world.peek((tx) =>
    tx.selectFrom('people').select('id').where('email', 'like', 'primary.head@%').executeTakeFirstOrThrow(),
  );
  await head.visit(head.page?.links().find((link) => link.text.includes('Amira Hassan'))?.href ?? '');
  const page = await head.press('Hand over', { successor: String(senco.id), lastDay: '2026-11-06' });
  assert.ok(page.says('Until Friday 6 November 2026'));
  const amira = await world.as('primary.senco');
  assert.ok((await amira.visit('/')).says('Somerford'));
  world.clock.set(new Date('2026-11-07T09:00:00Z'));
  const after = await world.as('primary.senco');
  assert.equal((await after.visit('/people')).status, 403);
});

test('nobody hands over a post of another setting', async () => {
  world.clock.set(new Date('2026-11-03T09:30:00Z'));
  const other = await world.peek((tx) =>
    tx
      .selectFrom('posts')
      .innerJoin('people', 'people.id', 'posts.person_id')
      .select('posts.id')
      .where('people.email', 'like', 'secondary.senco@%')
      .executeTakeFirstOrThrow(),
  );
  const head = await world.as('primary.head');
  assert.equal((await head.visit(`/people/${other.id}/hand-over`)).status, 404);
});

test('a closed account is not opened again by a colleague', async () => {
  await world.peek((tx) =>
    tx.updateTable('people').set({ revoked_at: world.clock() }).where('email', 'like', 'nursery.senco@%').execute(),
  );
  const head = await world.as('primary.head');
  await head.visit('/people');
  const page = await head.press('Add colleague', {
    name: 'Priya Nair',
    email: 'nursery.senco@demo.alongside.example',
    jobTitle: 'Teacher',
  });
  assert.deepEqual(page.errors(), ['This account was closed. Ask your lead to have it opened again.']);
});
