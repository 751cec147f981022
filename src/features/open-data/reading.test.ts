import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { approveVersion, draftEntry, proposeVersion } from '#src/casework/menu/keep-entry.ts';
import type { Acting } from '#src/casework/record-act.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { OpenPage } from '#src/domain/open-referral/paging.ts';
import type { ListedService } from '#src/domain/open-referral/records.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { openWorld } from '#tests/harness/world.ts';
import { actAs } from '../../../seeds/act-as.ts';
import { nextOf, read, readAll } from './test-reader.ts';

const world = await openWorld();
const partnershipId = world.partnershipId('bcp');
const OWNER = 'eah.lead';
const APPROVER = 'team.manager';
const SERVICES = '/open/bcp/services';
let entriesMade = 0;

wait(60);

/** What keepers of the menu may do while somebody reads it; each takes effect and time goes on. */
const CHANGES = {
  publish: async () => {
    entriesMade += 1;
    const code = `made-${entriesMade}`;
    const id = await by(OWNER, async (acting) =>
      draftEntry(acting, { code, ownerId: acting.personId, content: await lastContent(acting.db, 1) }),
    );
    await approve(id);
  },
  change: async (which: number) => {
    const { id } = await someEntry(which);
    await draft(id, { areas: ['sensory'], title: `Changed ${id}`, phases: ['early_years'] });
    await approve(id);
  },
  retire: async (which: number) => {
    await retire(await someEntry(which), null);
  },
};
type Change = { what: keyof typeof CHANGES; which: number };

const changes = fc.array(
  fc.record({ what: fc.constantFrom('publish' as const, 'change' as const, 'retire' as const), which: fc.nat(60) }),
  { minLength: 1, maxLength: 3 },
);

describe('however the menu changes between pages', () => {
  const property = async (filter: string, runs: number) =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 20, max: 45 }),
        fc.array(changes, { minLength: 6, maxLength: 6 }),
        async (per, plan) => {
          const before = await readAll(world, `${SERVICES}?per_page=100${filter}`);
          const steps = [...plan];
          const { services, totals } = await readAll(world, `${SERVICES}?per_page=${per}${filter}`, async () => {
            for (const change of steps.shift() ?? []) await make(change);
          });
          assert.deepEqual(services, before.services);
          assert.equal(totals.size, 1);
        },
      ),
      { numRuns: runs },
    );

  test('who follows the links reads the list of the moment it began: each once, none lost, none new', () =>
    property('', 6));

  test('and so with a filter that entries leave and enter', async () => {
    const { body } = await read<OpenPage<{ id: string; name: string }>>(world, '/open/bcp/taxonomy_terms?per_page=100');
    const term = body.contents.find(({ name }) => name === AREAS.communication);
    assert.ok(term);
    await property(`&taxonomy_term_id=${term.id}`, 4);
  });

  test('who only counts the pages up misses none that was there throughout, and has none twice', async () => {
    const before = await readAll(world, `${SERVICES}?per_page=100`);
    const ids: string[] = [];
    for (let number = 1, last = false; !last; number += 1) {
      const { body } = await read<OpenPage<ListedService>>(world, `${SERVICES}?per_page=20&page=${number}`);
      ids.push(...body.contents.map(({ id }) => id));
      last = body.last_page;
      if (number < 4)
        for (const what of ['publish', 'change', 'retire'] as const) await make({ what, which: number * 5 });
    }
    assert.equal(new Set(ids).size, ids.length);
    for (const { id } of before.services) assert.ok(ids.includes(id));
  });
});

test('a retired entry stays, inactive, with a pointer to what took its place, and is found by its change', async () => {
  const since = world.clock();
  wait(60);
  const [one, another] = [await someEntry(3), await someEntry(4)];
  await retire(one, another.id);
  const { body } = await read<ListedService>(world, `${SERVICES}/${one.public_id}`);
  assert.equal(body.status, 'inactive');
  assert.match(String(body.alert), new RegExp(`/menu/bcp/entries/${another.code}$`));
  const changed = await readAll(world, `${SERVICES}?modified_after=${since.toISOString()}`);
  assert.deepEqual(
    changed.services.map(({ id }) => id),
    [one.public_id],
  );
});

test('a draft is not in it until a second person approved it, and then with the words of that version', async () => {
  const { id, public_id: publicId } = await someEntry(7);
  await draft(id, { title: 'Not said aloud yet' });
  const nameNow = async () => (await read<ListedService>(world, `${SERVICES}/${publicId}`)).body.name;
  assert.notEqual(await nameNow(), 'Not said aloud yet');
  await approve(id);
  assert.equal(await nameNow(), 'Not said aloud yet');
});

test('what was said a moment ago waits until it is settled', async () => {
  const before = (await read<OpenPage<unknown>>(world, SERVICES)).body.total_items;
  await CHANGES.publish();
  const published = world.clock();
  world.clock.set(new Date(published.getTime() - 55_000));
  assert.equal((await read<OpenPage<unknown>>(world, SERVICES)).body.total_items, before);
  world.clock.set(published);
  assert.equal((await read<OpenPage<unknown>>(world, SERVICES)).body.total_items, before + 1);
});

test('the links of a reading hold as long as it may take, and no longer', async () => {
  const { headers } = await read(world, `${SERVICES}?per_page=20`);
  const next = nextOf(headers) ?? assert.fail('there is no next page');
  wait(23 * 3_600);
  assert.equal((await read(world, next)).status, 200);
  wait(2 * 3_600);
  assert.equal((await read(world, next)).status, 400);
});

async function make({ what, which }: Change): Promise<void> {
  await CHANGES[what](which);
}

type By = Acting & { personId: number };

/** Does something to the menu now, as somebody of the cast; a minute later it is settled. */
async function by<T>(who: string, work: (acting: By) => Promise<T>): Promise<T> {
  const partnership = world.partnerships.get(partnershipId) ?? assert.fail('there is no such area');
  const { id } = await world.peek((db) =>
    db.selectFrom('people').select('id').where('email', 'like', `${who}@%`).executeTakeFirstOrThrow(),
  );
  const stage = { database: world.database, partnershipId, partnership };
  const done = await actAs(stage, id, world.clock(), ({ acting }) => work({ ...acting, personId: id }));
  wait(60);
  return done;
}

function wait(seconds: number): void {
  world.clock.set(new Date(world.clock().getTime() + seconds * 1_000));
}

/** One of the entries that are offered, by a number. */
async function someEntry(which: number) {
  const entries = await world.peek((db) =>
    db
      .selectFrom('entries')
      .select(['id', 'code', 'public_id'])
      .where('shown_version_id', 'is not', null)
      .where('retired_at', 'is', null)
      .orderBy('id')
      .execute(),
  );
  return entries[which % entries.length] ?? assert.fail('the menu is empty');
}

async function lastContent(db: Tx, entryId: number): Promise<EntryContent> {
  const { content } = await db
    .selectFrom('entry_versions')
    .select('content')
    .where('entry_id', '=', entryId)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  return content;
}

function draft(entryId: number, changed: Partial<EntryContent>): Promise<void> {
  return by(OWNER, async ({ db, at, personId }) => {
    const content = { ...(await lastContent(db, entryId)), ...changed };
    await sql`insert into entry_versions (partnership_id, entry_id, number, content, written_by, changed_at, version)
      select ${partnershipId}, ${entryId}, max(number) + 1, ${JSON.stringify(content)}::jsonb, ${personId}::integer, ${at}::timestamptz, 1
      from entry_versions where entry_id = ${entryId}`.execute(db);
  });
}

/** Proposed by who wrote it, approved by somebody else. */
async function approve(entryId: number): Promise<void> {
  await by(OWNER, (acting) => proposeVersion(acting, entryId));
  await by(APPROVER, (acting) => approveVersion(acting, entryId));
}

function retire({ id }: { id: number }, replacedBy: number | null): Promise<unknown> {
  return by(OWNER, ({ db, at }) =>
    db
      .updateTable('entries')
      .set({ retired_at: at, retired_because: 'Nobody gives it any more.', replaced_by_id: replacedBy, shown_at: at })
      .where('id', '=', id)
      .execute(),
  );
}
