import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { columns, REGISTER } from '#src/platform/privacy/columns.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const { rows: inDatabase } = await world.database.owner.query<{ name: string }>(
  `select relname || '.' || attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped`,
);

test('every column of the database is in the register of columns, and the register names no other', () => {
  const registered = columns().map(({ table, column }) => `${table}.${column}`);
  const real = inDatabase.map(({ name }) => name);
  assert.deepEqual(
    real.filter((name) => !registered.includes(name)),
    [],
    'classify these in src/platform/privacy/*-tables.ts',
  );
  assert.deepEqual(
    registered.filter((name) => !real.includes(name)),
    [],
    'the database has no such columns: take them out of src/platform/privacy/*-tables.ts',
  );
  assert.deepEqual(registered, [...new Set(registered)], 'a column has one class');
});

test('every table says what for, how long, for whom and what a person who asks is given', () => {
  for (const [table, privacy] of Object.entries(REGISTER)) {
    for (const words of [privacy.purpose, privacy.retention, privacy.subjectAccess, privacy.readers]) {
      assert.ok(words.length > 5, table);
    }
  }
});

test('what is written in free words is special category, whoever writes it', () => {
  const free = [
    'answers',
    'prefilled',
    'advice',
    'happening',
    'question',
    'answer',
    'reason',
    'override_reason',
    'data',
    'panel_hope',
    'doable_now',
    'words',
    'said',
    'about',
    'advised',
    'good_times',
    'void_reason',
  ];
  const wrong = columns().filter(({ column, class: kind }) => free.includes(column) && kind !== 'special_category');
  assert.deepEqual(wrong, []);
});

test('no table is kept outside the schema that the register covers, but for the job queue', async () => {
  const { rows } = await sql<{ name: string }>`select nspname as name from pg_namespace
    where nspname !~ '^(pg_|information_schema$)' order by 1`.execute(world.database.app);
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['graphile_worker', 'public'],
  );
});
