/**
 * Performs the demonstration's year in a database of its own and ships what every table holds then:
 * `npm run demonstration`. With `--check` it ships nothing and compares: exit status 1 when any row differs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#src/platform/config.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { prepareDatabase } from '#src/platform/db/prepare-database.ts';
import { fingerprintOfMigrations } from '#src/platform/demonstration/fingerprint.ts';
import type { State } from '#src/platform/demonstration/state.ts';
import { takeState } from '#src/platform/demonstration/take-state.ts';
import { announce, complain } from '#src/platform/log.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';
import { onServer } from '#tests/harness/database.ts';
import { performStory } from '../seeds/demonstration/perform-story.ts';
import { readShipped, writeShipped } from '../seeds/demonstration/shipped.ts';
import { useSteadyRandomness } from '../seeds/demonstration/steady-randomness.ts';
import { differences } from './make-demonstration/differences.ts';

const AGAIN = 'Run `npm run demonstration` and keep the new file.';

process.exitCode = await (process.argv.includes('--check') ? check() : make());

async function make(): Promise<number> {
  const state = await performed();
  const { bytes } = await writeShipped(state);
  announce(`The year is shipped: ${rowsOf(state)} rows in ${Math.round(bytes / 1000)} kB.`);
  return 0;
}

async function check(): Promise<number> {
  const shipped = await readShipped();
  if (shipped?.migrations !== (await fingerprintOfMigrations())) {
    complain(`The shipped demonstration was made with other migrations. ${AGAIN}`);
    return 1;
  }
  const found = differences(shipped, await performed());
  for (const line of found) complain(line);
  if (found.length > 0) complain(`The shipped demonstration is not what its acts produce. ${AGAIN}`);
  else announce(`The shipped demonstration is what its acts produce: ${rowsOf(shipped)} rows are the same.`);
  return found.length > 0 ? 1 : 0;
}

/** One connection, one thing after another, no statistics by chance: the same acts leave the same rows. */
async function performed(): Promise<State> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-demonstration-'));
  const postgres = await startPostgres({ folder, durable: false });
  try {
    await onServer(postgres.url, 'alter system set autovacuum = off', 'select pg_reload_conf()');
    await prepareDatabase(postgres.url);
    const database = openDatabase(postgres.url, { connections: 1, lasting: false });
    try {
      useSteadyRandomness();
      const partnerships = await syncPartnerships(database, loadPartnerships(readConfig({}).partnershipsDir));
      const storyAt = await performStory({ database, partnerships });
      return await takeState(postgres.url, storyAt);
    } finally {
      await database.close();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf({ tables }: State): number {
  return tables.reduce((total, { rows }) => total + rows.filter((byte) => byte === 10).length, 0);
}
