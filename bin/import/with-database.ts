import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Config } from '#src/platform/config.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { prepareDatabase } from '#src/platform/db/prepare-database.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';

type Work<T> = (db: Kysely<Tables>, partnershipId: number) => Promise<T>;

/** Works on DATABASE_URL, or on the program's own database, which is started for this and stopped again. */
export async function withDatabase<T>(config: Config, partnership: Partnership, work: Work<T>): Promise<T> {
  if (config.databaseUrl) return onDatabase(config.databaseUrl, partnership, work);
  const postgres = await startOwn(config);
  try {
    return await onDatabase(postgres.url, partnership, work);
  } finally {
    await postgres.stop();
  }
}

async function onDatabase<T>(url: string, partnership: Partnership, work: Work<T>): Promise<T> {
  await prepareDatabase(url);
  const database = openDatabase(url, { connections: 2 });
  try {
    const [known] = await syncPartnerships(database, [partnership]);
    if (!known) throw new Error(`The partnership ${partnership.code} could not be found.`);
    return await work(database.app, known[0]);
  } finally {
    await database.close();
  }
}

async function startOwn(config: Config) {
  try {
    return await startPostgres({ folder: join(config.dataDir, 'postgres') });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\nWhile Alongside runs, bring files in on its page Settings, or set DATABASE_URL.`);
  }
}
