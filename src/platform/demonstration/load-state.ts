import pg from 'pg';
import { copyIn } from './copy.ts';
import type { State } from './state.ts';
import { list, quoted } from './take-state.ts';

/**
 * Puts all rows of a state into a database, in place of what its tables hold: all or none. `url` is the administrator's.
 * Rows were checked when their acts were performed, so what would only check or compute again is put aside meanwhile.
 */
export async function loadState(url: string, state: State): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c role=alongside_owner -c timezone=UTC' });
  await client.connect();
  try {
    await client.query('begin');
    const tables = state.tables.map(({ name }) => quoted(name)).join(', ');
    await client.query(`truncate ${tables} restart identity`);
    const putBack = await putAside(client);
    for (const { name, columns, rows } of state.tables) {
      if (rows.length > 0) await copyIn(client, `copy ${quoted(name)} (${list(columns)}) from stdin`, rows);
    }
    for (const statement of putBack) await client.query(statement);
    for (const [name, last] of state.sequences) await client.query('select setval($1::regclass, $2)', [name, last]);
    await client.query(`analyze ${tables}`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/**
 * Row security (which would refuse to copy), the triggers that chain the log (its hashes are among the rows) and the
 * references between tables (so that their order does not matter; they are checked when they come back).
 * Gives what puts all of it back.
 */
async function putAside(client: pg.Client): Promise<string[]> {
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const { rows: tables } = await client.query<{ name: string; forced: boolean; triggers: boolean }>(
    `select relname::text as name, relforcerowsecurity as forced, relhastriggers as triggers
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relowner = current_role::regrole`,
  );
  const forced = tables.filter((table) => table.forced).map(({ name }) => quoted(name));
  const triggered = tables.filter((table) => table.triggers).map(({ name }) => quoted(name));
  const aside = [
    ...references.map(({ table, name }) => `alter table ${table} drop constraint ${quoted(name)}`),
    ...forced.map((table) => `alter table ${table} no force row level security`),
    ...triggered.map((table) => `alter table ${table} disable trigger user`),
  ];
  await client.query(aside.join(';'));
  return [
    ...references.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${quoted(name)} ${definition}`,
    ),
    ...triggered.map((table) => `alter table ${table} enable trigger user`),
    ...forced.map((table) => `alter table ${table} force row level security`),
  ];
}
