import pg from 'pg';
import { copyOut } from './copy.ts';
import { fingerprintOfMigrations } from './fingerprint.ts';
import type { State, TableState } from './state.ts';

/** Belongs to the place, not to the story. */
const NOT_STORY = ['installation', 'kysely_migration', 'kysely_migration_lock'];

/** Takes all rows of all tables, each in the order of its key. `url` is that of an administrator who sees every row. */
export async function takeState(url: string, storyAt: Date): Promise<State> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables: TableState[] = [];
    for (const { name, columns, key } of await tablesOf(client)) {
      const rows = await copyOut(
        client,
        `copy (select ${list(columns)} from ${quoted(name)} order by ${list(key)}) to stdout`,
      );
      tables.push({ name, columns, rows });
    }
    const sequences = await sequencesOf(client);
    const { rows } = await client.query<{ code: string }>('select code from partnerships order by id');
    return {
      migrations: await fingerprintOfMigrations(),
      storyAt,
      partnerships: rows.map(({ code }) => code),
      tables,
      sequences,
    };
  } finally {
    await client.end();
  }
}

type Described = { name: string; columns: string[]; key: string[] };

async function tablesOf(client: pg.Client): Promise<Described[]> {
  const { rows } = await client.query<Described>(
    `select relname::text as name,
       array(select attname::text from pg_attribute where attrelid = pg_class.oid and attnum > 0
         and not attisdropped and attgenerated = '' order by attnum) as columns,
       array(select attname::text from pg_index, unnest(indkey) with ordinality as part(number, place)
         join pg_attribute on attnum = number where indrelid = pg_class.oid and indisprimary and attrelid = pg_class.oid
         order by place) as key
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1) order by relname`,
    [NOT_STORY],
  );
  return rows;
}

async function sequencesOf(client: pg.Client): Promise<[string, number][]> {
  const { rows } = await client.query<{ name: string; last: number }>(
    `select sequencename::text as name, last_value as last from pg_sequences
     where schemaname = 'public' and last_value is not null order by sequencename`,
  );
  return rows.map(({ name, last }) => [name, Number(last)]);
}

export function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}

export function list(names: string[]): string {
  return names.map(quoted).join(', ');
}
