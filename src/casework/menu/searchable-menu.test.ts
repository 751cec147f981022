import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openWorld } from '#tests/harness/world.ts';
import { BCP_MENU } from '../../../seeds/bcp/menu/all-entries.ts';
import { changeIndex, indexEntries, searchEntries } from './search-entries.ts';
import { searchableMenu } from './searchable-menu.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
const QUESTIONS = ['SaLT', 'autisim', 'wont go to school', 'handwriting', 'behaviour policy', 'exam arrangements'];

test('a menu changed bit by bit answers as one that was indexed anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(BCP_MENU.length - 1), { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(fc.nat(BCP_MENU.length - 1), { minLength: 1, maxLength: 12 }),
      async (without, changed) => {
        const before = BCP_MENU.filter((_, place) => !without.includes(place));
        const after = BCP_MENU.map((entry, place) => {
          const other = BCP_MENU[(place + 1) % BCP_MENU.length] ?? entry;
          return changed.includes(place)
            ? { ...entry, content: { ...entry.content, what: other.content.what } }
            : entry;
        });
        const bitByBit = await indexEntries(before);
        await changeIndex(bitByBit, {
          gone: before.filter((entry) => !after.includes(entry)),
          come: after.filter((entry) => !before.includes(entry)),
        });
        const anew = await indexEntries(after);
        for (const question of QUESTIONS)
          assert.deepEqual(searchEntries(bitByBit, question), searchEntries(anew, question), question);
      },
    ),
    { numRuns: 8 },
  );
});

test('what is retired is found by no word at once, and only it is taken out of the index', async () => {
  const before = await searchableMenu(world.database.app, bcp);
  assert.equal(await searchableMenu(world.database.app, bcp), before);
  const [first] = searchEntries(before.index, 'handwriting') ?? [];
  assert.ok(first);
  const at = world.clock();
  await world.peek((db) =>
    db
      .updateTable('entries')
      .set({ retired_at: at, shown_at: at, retired_because: 'Nobody gives it any more.' })
      .where('code', '=', first)
      .execute(),
  );
  const after = await searchableMenu(world.database.app, bcp);
  assert.equal(after.entries.length, before.entries.length - 1);
  assert.equal(after.index, before.index);
  assert.ok(!searchEntries(after.index, 'handwriting')?.includes(first));
});

test('however many ask at once, and while it changes, each is given a whole menu', async () => {
  const asked = Array.from({ length: 50 }, () => searchableMenu(world.database.app, bcp));
  const menus = await Promise.all(asked);
  assert.equal(new Set(menus).size, 1);
  for (const code of searchEntries(menus[0]?.index ?? assert.fail(), 'speech') ?? [])
    assert.ok(menus[0]?.byCode.has(code));
});
