import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { routes } from '#src/app.ts';
import { asVisitor, type Tx } from '#src/platform/db/identity.ts';
import { REGISTER } from '#src/platform/privacy/columns.ts';
import { openWorld } from '#tests/harness/world.ts';
import { oneOfEach } from './matrix/other-records.ts';
import { templateOf } from './matrix/parameters.ts';
import { aRequest, SOMERFORD } from './matrix/records.ts';

/**
 * What somebody without an account is shown: first by the database when every check of the program is taken away, then by every
 * page that the program shows to everyone.
 */
const world = await openWorld();
const bcp = world.partnershipId('bcp');
await aRequest(world, SOMERFORD, 'question');
await oneOfEach(world);
const visiting = <T>(work: (tx: Tx) => Promise<T>) => asVisitor(world.database.app, bcp, work);

/** Tables of which a visitor sees a part, and what each of them may show. All others show nothing. */
const SHOWN: Record<string, string> = {
  partnerships: 'all of it: names',
  installation: 'all of it: whether this is a demonstration',
  clusters: 'all of it: names',
  entries: 'what was approved once',
  entry_versions: 'what was approved',
  occasions: 'all of it: what can be joined',
  people: 'whoever holds an occasion',
  tallies: 'how long an answer takes',
};

const { rows: reached } = await world.database.owner.query<{ name: string; privilege: string }>(
  `select table_name as name, privilege_type as privilege from information_schema.table_privileges
   where grantee = 'alongside_app' and table_schema = 'public' and table_name = any ($1) order by 1, 2`,
  [Object.keys(REGISTER)],
);
const tablesFor = (privilege: string) => reached.filter((each) => each.privilege === privilege).map(({ name }) => name);

describe('the database, with every check of the program taken away', () => {
  for (const table of tablesFor('SELECT').filter((name) => !(name in SHOWN))) {
    test(`shows a visitor nothing of ${table}`, async () => {
      assert.equal(await visiting((tx) => countOf(tx, table)), 0);
    });
  }

  test('shows a visitor what was approved, and neither a draft nor an entry that is only being written', async () => {
    const hidden = await drafted();
    const seen = await visiting((tx) =>
      Promise.all([
        tx.selectFrom('entries').select('id').where('id', '=', hidden.entry).execute(),
        tx.selectFrom('entry_versions').select('id').where('id', 'in', hidden.versions).execute(),
      ]),
    );
    assert.deepEqual(seen, [[], []]);
    const { open } = await visiting((tx) =>
      tx
        .selectFrom('entry_versions')
        .select((version) => version.fn.countAll<string>().as('open'))
        .where('approved_at', 'is', null)
        .executeTakeFirstOrThrow(),
    );
    assert.equal(Number(open), 0);
    assert.ok((await visiting((tx) => countOf(tx, 'entries'))) > 50);
  });

  test('shows a visitor of people only who holds an occasion', async () => {
    const holders = await world.peek((tx) => tx.selectFrom('occasions').select('held_by').distinct().execute());
    const seen = await visiting((tx) => tx.selectFrom('people').select('id').orderBy('id').execute());
    assert.deepEqual(
      seen.map(({ id }) => id),
      holders.map(({ held_by }) => held_by).sort((a, b) => a - b),
    );
    assert.ok(seen.length > 0);
  });

  test('shows a visitor no totals but how long an answer and a first session take', async () => {
    const other = sql<{ others: number }>`select count(*)::integer as others from tallies
      where measure not in ('days_to_triage', 'days_to_first_session') or dimension not in ('all', 'cluster')`;
    const there = await world.peek((tx) => other.execute(tx));
    const seen = await visiting((tx) => other.execute(tx));
    assert.ok(Number(there.rows[0]?.others) > 0);
    assert.equal(seen.rows[0]?.others, 0);
  });

  for (const [privilege, statement] of [
    ['UPDATE', (table: string) => `update ${table} set partnership_id = partnership_id`],
    ['DELETE', (table: string) => `delete from ${table}`],
  ] as const) {
    for (const table of bound(tablesFor(privilege))) {
      test(`lets a visitor ${privilege.toLowerCase()} nothing in ${table}`, async () => {
        const { numAffectedRows } = await visiting((tx) => sql.raw(statement(table)).execute(tx));
        assert.equal(numAffectedRows, 0n);
      });
    }
  }

  test('lets a visitor add nothing to any table', async () => {
    const { rows } = await world.database.owner.query<{ name: string }>(
      `select distinct tablename as name from pg_policies
       where permissive = 'RESTRICTIVE' and cmd in ('ALL', 'INSERT') and roles = '{alongside_app}'`,
    );
    const refusing = rows.map(({ name }) => name);
    const open = bound(tablesFor('INSERT')).filter((table) => !refusing.includes(table));
    // A browser session is added by whoever holds its token, and by nobody else.
    assert.deepEqual(open, ['browser_sessions']);
    await assert.rejects(
      visiting((tx) =>
        tx
          .insertInto('remarks')
          .values({
            partnership_id: bcp,
            entry_id: 1,
            helpful: 'no',
            words: '',
            from_family: true,
            made_at: world.clock(),
          })
          .execute(),
      ),
      /row-level security/,
    );
  });
});

describe('every page for everyone', async () => {
  const kept = await planted();
  const open = routes.filter((route) => route.policy === 'public' && route.shared);

  test('is a good many pages', () => assert.ok(open.length > 20));

  for (const route of open) {
    test(`${route.path} names nobody and tells nothing that is kept for others`, async () => {
      for (const address of await templateOf(route.path).addresses(world, SOMERFORD, {
        status: 'new',
        leadInvited: false,
      })) {
        for (const path of [address, `${address}?full=true&per_page=100`]) {
          const { body, statusCode } = await world.someone().exchange('GET', path);
          assert.ok(statusCode < 400 || statusCode === 404, `${path}: ${statusCode}`);
          assert.deepEqual(
            kept.filter((words) => body.includes(words)),
            [],
            path,
          );
        }
      }
    });
  }

  test('for the occasion where something is kept for those who booked', async () => {
    for (const id of await occasions()) {
      for (const path of [`/menu/bcp/occasions/${id}`, `/menu/bcp/occasions/${id}/calendar`]) {
        const { body, statusCode } = await world.someone().exchange('GET', path);
        assert.equal(statusCode, 200, path);
        assert.deepEqual(
          kept.filter((words) => body.includes(words)),
          [],
          path,
        );
      }
    }
  });
});

/** Tables whose rows belong to a partnership. */
function bound(names: string[]): string[] {
  return names.filter((name) =>
    Object.values(REGISTER[name]?.columns ?? {}).some((each) => /\bpartnership_id\b/.test(each)),
  );
}

async function countOf(tx: Tx, table: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`.execute(tx);
  return Number(rows[0]?.count);
}

/** An entry that nobody has approved, and the next wording of one that is shown; both drafts. */
function drafted(): Promise<{ entry: number; versions: number[] }> {
  return world.peek(async (tx) => {
    const { id: owner } = await tx.selectFrom('people').select('id').orderBy('id').executeTakeFirstOrThrow();
    const shown = await tx
      .selectFrom('entries')
      .innerJoin('entry_versions', 'entry_versions.id', 'entries.shown_version_id')
      .select(['entries.id', 'number', 'content'])
      .orderBy('entries.id')
      .executeTakeFirstOrThrow();
    const { id: entry } = await tx
      .insertInto('entries')
      .values({
        partnership_id: bcp,
        code: 'only-being-written',
        owner_id: owner,
        created_at: world.clock(),
        version: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const content = JSON.stringify({
      ...shown.content,
      title: 'KEPT-draft',
      what: 'KEPT-draft',
      alsoCalled: ['KEPT-draft'],
    });
    const row = { partnership_id: bcp, content, written_by: owner, changed_at: world.clock(), version: 1 };
    const sentBack = { sent_back_at: world.clock(), sent_back_by: owner, sent_back_because: 'KEPT-reason' };
    const versions = await tx
      .insertInto('entry_versions')
      .values([
        { ...row, ...sentBack, entry_id: entry, number: 1 },
        { ...row, ...sentBack, entry_id: shown.id, number: shown.number + 1 },
      ])
      .returning('id')
      .execute();
    return { entry, versions: versions.map(({ id }) => id) };
  });
}

/** Puts words where they are kept for others; returns them, with every name and address of a person. */
async function planted(): Promise<string[]> {
  const people = await world.peek(async (tx) => {
    await tx.updateTable('remarks').set({ words: 'KEPT-remark' }).execute();
    await tx
      .updateTable('examples')
      .set({ title: 'KEPT-example', noticed: 'KEPT-example' })
      .where((example) => example.or([example('published_at', 'is', null), example('withdrawn_at', 'is not', null)]))
      .execute();
    await tx.updateTable('occasions').set({ joining: 'KEPT-joining', materials: 'KEPT-materials' }).execute();
    await tx.updateTable('bookings').set({ useful: 'no', said: 'KEPT-said', said_at: world.clock() }).execute();
    await tx.updateTable('call_backs').set({ about: 'KEPT-about', telephone: 'KEPT-telephone' }).execute();
    await tx.updateTable('consultations').set({ about: 'KEPT-about', advised: 'KEPT-advised' }).execute();
    return tx.selectFrom('people').select(['name', 'email']).execute();
  });
  return ['KEPT-', ...people.flatMap(({ name, email }) => [name, email])];
}

async function occasions(): Promise<string[]> {
  const rows = await world.peek((tx) => tx.selectFrom('occasions').select('public_id').limit(3).execute());
  return rows.map((row) => row.public_id);
}
