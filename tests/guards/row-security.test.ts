import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { identify, type Tx } from '#src/platform/db/identity.ts';
import { columns, REGISTER } from '#src/platform/privacy/columns.ts';
import { openWorld } from '#tests/harness/world.ts';
import { anAbsence, oneOfEach } from './matrix/other-records.ts';
import { aDraft, aRequest, SOMERFORD } from './matrix/records.ts';
import { signIn } from './matrix/sign-in.ts';

// Closed before the world closes and drops its database.
after(() => server.end());
const world = await openWorld();
const server = new pg.Client({ connectionString: world.url });
await server.connect();

await aRequest(world, SOMERFORD, 'question');
await aDraft(world);
await anAbsence(world, SOMERFORD);
await oneOfEach(world);
await signIn(world, world.someone(), 'primary.senco');

const ROLES = ['alongside_owner', 'alongside_app', 'alongside_reporter'];
/** Not personal, and needed before anyone is known. */
const OPEN_TABLES = ['partnerships', 'installation'];

async function rows<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await server.query<T>(text, values)).rows;
}
const tables = (
  await rows<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
).map(({ name }) => name);
const appReads = (
  await rows<{ name: string }>(
    `select table_name as name from information_schema.table_privileges where grantee = 'alongside_app' and privilege_type = 'SELECT'`,
  )
).map(({ name }) => name);

describe('the three roles', () => {
  test('are no superusers, pass by no row security and can make no roles or databases', async () => {
    const found = await rows<{ rolname: string }>(
      `select rolname from pg_roles where rolname = any ($1) and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) order by 1`,
      [ROLES],
    );
    assert.deepEqual(
      found.map(({ rolname }) => rolname),
      [...ROLES].sort(),
    );
  });

  test('are not members of one another, nor of anything that reads everything', async () => {
    const found = await rows(
      `select member.rolname, held.rolname as held from pg_auth_members join pg_roles member on member.oid = member join pg_roles held on held.oid = roleid where member.rolname = any ($1)`,
      [ROLES],
    );
    assert.deepEqual(found, []);
  });
});

describe('every table', () => {
  test('with a partnership_id has row security, enabled and forced, unless only the owner can reach it', async () => {
    const unforced = await rows<{ relname: string }>(
      `select relname from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'partnership_id' and not attisdropped
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
         and (has_any_column_privilege('alongside_app', pg_class.oid, 'select, insert, update, references')
           or has_any_column_privilege('alongside_reporter', pg_class.oid, 'select, insert, update, references'))`,
    );
    assert.deepEqual(
      unforced,
      [],
      'force row security in the migration that makes the table, with a policy for each role that may use it',
    );
  });

  test('without a partnership_id holds nothing about anybody', async () => {
    const bound = await rows<{ table_name: string }>(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'partnership_id'`,
    );
    const personal = columns().filter(({ class: kind }) => kind !== 'technical' && kind !== 'register');
    const unbound = personal.filter(({ table }) => !bound.some(({ table_name }) => table_name === table));
    assert.deepEqual(unbound, []);
  });

  for (const [name, connection] of [
    ['app', world.database.app],
    ['reporter', world.database.report],
  ] as const) {
    test(`shows the ${name} nothing without an identity`, async () => {
      for (const table of readable(name)) {
        const count = await connection.transaction().execute((tx) => countOf(tx, table));
        assert.equal(count, 0, table);
      }
    });

    test(`shows the ${name} nothing of another partnership, whatever the scope claims`, async () => {
      const [bcp, other] = [world.partnershipId('bcp'), world.partnershipId('shropshire')];
      for (const table of readable(name)) {
        const count = await connection.transaction().execute(async (tx) => {
          await identify(tx, { partnershipId: other, personId: null, scope: SYSTEM_SCOPE });
          return countOf(tx, table, bcp);
        });
        assert.equal(count, 0, table);
      }
    });
  }

  test('holds something in this test, so that nothing seen means something hidden', async () => {
    const empty = [];
    for (const table of readable('app')) {
      const [found] = await rows<{ some: boolean }>(`select exists (select from ${table}) as some`);
      if (!found?.some) empty.push(table);
    }
    assert.deepEqual(empty, [], 'add a row to oneOfEach in tests/guards/matrix/other-records.ts');
  });
});

describe('what is written once', () => {
  for (const table of ['acts', 'events', 'looks', 'triages', 'reviews', 'goal_scores']) {
    for (const statement of [
      `update ${table} set partnership_id = partnership_id`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      test(`refuses the program: ${statement}`, async () => {
        await assert.rejects(
          world.peek((tx) => sql.raw(statement).execute(tx)),
          /permission denied/,
        );
      });
    }
  }

  test('an event belongs to an act of the same person', async () => {
    await assert.rejects(
      world.peek(async (tx) => {
        const { id } = await tx
          .selectFrom('acts')
          .select('id')
          .where('person_id', 'is not', null)
          .limit(1)
          .executeTakeFirstOrThrow();
        const row = {
          partnership_id: world.partnershipId('bcp'),
          act_id: id,
          name: 'signed_in',
          request_id: null,
          setting_id: null,
          data: '{}',
        };
        await tx.insertInto('events').values(row).execute();
      }),
      /an event belongs to an act of the same person/,
    );
  });

  test('the program cannot reach the heads of the log, nor write in the name of another', async () => {
    await assert.rejects(
      world.peek((tx) => sql`select * from log_heads`.execute(tx)),
      /permission denied/,
    );
    const act = (
      personId: number,
    ) => sql`insert into acts (partnership_id, person_id, at, name, http_request, position, previous_hash, hash)
      values (current_partnership(), ${personId}, now(), 'sign_in', 'guard', 0, '', '')`;
    await assert.rejects(
      world.peek((tx) => act(1).execute(tx)),
      /row-level security/,
    );
  });
});

describe('the reporter', () => {
  test('may read the columns that the register allows, and no other', async () => {
    const granted = await rows<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.column_privileges
       where grantee in ('alongside_reporter', 'PUBLIC') and table_schema = 'public' order by 1`,
    );
    const allowed = columns().flatMap(({ table, column, reporter }) => (reporter ? [`${table}.${column}`] : []));
    assert.deepEqual(granted.map(({ name }) => name).sort(), allowed.sort());
  });

  test('never reads a name, an address or what is said about a child', async () => {
    // Totals by area of need and level are what boards are for; small numbers are hidden where they are shown.
    const counted = [
      'requests.main_area',
      'requests.areas',
      'requests.level',
      'triages.level',
      'triages.recommended_level',
      ...['facts', 'facts_now', 'facts_tallied'].flatMap((view) =>
        ['main_area', 'level', 'value', 'part'].map((column) => `${view}.${column}`),
      ),
      ...['tallies', 'tallies_waiting'].flatMap((view) =>
        ['member', 'value', 'number'].map((column) => `${view}.${column}`),
      ),
      ...['main_area', 'level', 'values', 'parts'].map((column) => `tallied_requests.${column}`),
      'consultations.areas',
      'requests_measured.main_area',
      'requests_measured.level',
      // What came of the help, as numbers and fixed words: never what was said.
      'sessions.kind',
      'sessions.children_with_ehcp',
      'sessions.children_without_ehcp',
      'goals.baseline',
      'goals.expected',
      'goal_scores.score',
      'voices.language',
      'voices.easy_read',
      'voices.satisfied',
      'later_facts.kind',
      'later_facts.happened_on',
    ];
    const read = columns().filter(
      ({ reporter, class: kind }) => reporter && ['contact', 'special_category'].includes(kind),
    );
    assert.deepEqual(read.map(({ table, column }) => `${table}.${column}`).sort(), counted.sort());
    assert.ok(!columns().some(({ table, reporter }) => table === 'people' && reporter));
  });

  test('writes nothing', async () => {
    const found = await rows(
      `select table_name, privilege_type from information_schema.table_privileges where grantee = 'alongside_reporter' and privilege_type <> 'SELECT'`,
    );
    assert.deepEqual(found, []);
  });
});

describe('views', () => {
  test('ask in the name of who looks (security_invoker)', async () => {
    const views = await rows<{ relname: string; invoker: boolean }>(
      `select relname, coalesce('security_invoker=true' = any (reloptions), false) as invoker from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') order by 1`,
    );
    assert.deepEqual(
      views.filter(({ invoker }) => !invoker),
      [],
    );
    assert.deepEqual(
      views.map(({ relname }) => relname),
      VIEWS,
      'list every view here',
    );
  });
});

const VIEWS = ['consultations_judged', 'facts', 'facts_now', 'facts_tallied', 'requests_measured', 'tallies_waiting'];

/** Tables that a role may select from and that hold something about a partnership's people or records. */
function readable(name: 'app' | 'reporter'): string[] {
  const reads = (table: string) => (name === 'app' ? appReads.includes(table) : REGISTER[table]?.reporter !== '');
  return tables.filter((table) => reads(table) && !OPEN_TABLES.includes(table));
}

async function countOf(tx: Tx, table: string, partnershipId?: number): Promise<number> {
  const only = partnershipId === undefined ? sql`` : sql` where partnership_id = ${partnershipId}`;
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}${only}`.execute(tx);
  return rows[0]?.count ?? -1;
}
