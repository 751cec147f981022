import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#src/platform/config.ts';
import { claimInstallation, markFilled } from '#src/platform/db/claim-installation.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { prepareDatabase } from '#src/platform/db/prepare-database.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';
import { seedWorld } from '../../seeds/seed-world.ts';

/** The day the cast's settings and people were entered: before anything a test does. */
const ENTERED = new Date('2026-09-01T08:00:00Z');

/** A DATA_DIR that goes away when the tests end, with the demonstration's people and settings and no request yet. */
export async function preparedFolder(): Promise<string> {
  const folder = emptyFolder();
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  try {
    await enterCast(postgres.url);
  } finally {
    await postgres.stop();
  }
  return folder;
}

/** Migrates an empty database and enters the cast and their settings. */
export async function enterCast(url: string): Promise<void> {
  await prepareDatabase(url);
  const database = openDatabase(url, { connections: 2 });
  try {
    await claimInstallation(database.app, true, ENTERED);
    const partnerships = await syncPartnerships(database, loadPartnerships(readConfig({}).partnershipsDir));
    await seedWorld({ database, partnerships, at: ENTERED });
    await markFilled(database.app);
    await markFilled(database.app);
  } finally {
    await database.close();
  }
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-survival-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The administrator's door to the database that runs in this DATA_DIR, and its process. */
export function databaseIn(folder: string): { url: string; pid: number } {
  const home = join(folder, 'postgres');
  const [pid, , , port] = readFileSync(join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(home, 'password'), 'utf8');
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, pid: Number(pid) };
}
