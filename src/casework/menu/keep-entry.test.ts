import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asVisitor } from '#src/platform/db/identity.ts';
import { openWorld } from '#tests/harness/world.ts';
import { publishedEntries, publishedEntry } from './published-entries.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
const shropshire = world.partnershipId('shropshire');

test('a visitor sees every approved entry of the area, and none of another', async () => {
  const entries = await asVisitor(world.database.app, bcp, publishedEntries);
  assert.ok(entries.length >= 60, String(entries.length));
  const [first] = entries;
  assert.ok(first);
  assert.equal(await asVisitor(world.database.app, shropshire, (db) => publishedEntry(db, first.code)), undefined);
});

test('nobody approves what they wrote', async () => {
  await assert.rejects(
    world.peek((db) =>
      db
        .updateTable('entry_versions')
        .set((version) => ({ approved_by: version.ref('written_by') }))
        .execute(),
    ),
    /entry_versions_check/,
  );
});
