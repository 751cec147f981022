import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import { rolePassword, survivesBrokenConnections } from './open-database.ts';

const MIGRATIONS = new URL('../../../migrations/', import.meta.url);

/**
 * Makes the database ready for this version: roles, tables, job queue. Safe to repeat and to run from two copies at once.
 * `url` is the administrator's; throws with a plain message when the server is too old or the rights do not suffice.
 */
export async function prepareDatabase(url: string): Promise<void> {
  await prepareRoles(url);
  const owner = new pg.Pool({ connectionString: url, max: 2, options: '-c role=alongside_owner -c timezone=UTC' });
  survivesBrokenConnections(owner);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: owner }) });
  try {
    const { error } = await new Migrator({ db, provider: sqlFiles }).migrateToLatest();
    if (error) throw error;
    await runMigrations({ pgPool: owner });
  } finally {
    await db.destroy();
  }
}

const sqlFiles: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
    const entries = names.map(async (name) => {
      const text = await readFile(new URL(name, MIGRATIONS), 'utf8');
      return [
        name.replace('.sql', ''),
        {
          up: (db: Kysely<unknown>) =>
            sql
              .raw(text)
              .execute(db)
              .then(() => undefined),
        },
      ];
    });
    return Object.fromEntries(await Promise.all(entries));
  },
};

async function prepareRoles(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseOldServer(client);
    // Two copies starting at once would otherwise race to create the same roles.
    await client.query('select pg_advisory_lock(7220131)');
    await ensureRole(client, 'alongside_owner', 'nologin');
    await ensureRole(client, 'alongside_app', `login password '${rolePassword(url, 'alongside_app')}'`);
    await ensureRole(client, 'alongside_reporter', `login password '${rolePassword(url, 'alongside_reporter')}'`);
    await client.query('grant alongside_owner to current_user');
    await client.query(
      `do $$ begin execute format('grant create on database %I to alongside_owner', current_database()); end $$`,
    );
    await client.query('grant all on schema public to alongside_owner');
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  if ((rows[0]?.version ?? 0) < 150000)
    throw new Error('PostgreSQL 15 or later is needed: point DATABASE_URL at a newer server.');
}

async function ensureRole(client: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${attributes}`);
}
