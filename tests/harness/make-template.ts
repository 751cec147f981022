import { readConfig } from '#src/platform/config.ts';
import { claimInstallation, markFilled } from '#src/platform/db/claim-installation.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { prepareDatabase } from '#src/platform/db/prepare-database.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { seedWorld } from '../../seeds/seed-world.ts';
import { databaseUrl, onServer, TEMPLATE } from './database.ts';

/** The day the cast's settings and people were entered: before anything a test does. */
const ENTERED = new Date('2026-09-01T08:00:00Z');

/** Makes the database that each test file copies: migrated, with the demonstration's settings and people, no requests. */
export async function makeTemplate(server: string): Promise<void> {
  await onServer(server, `drop database if exists ${TEMPLATE} with (force)`, `create database ${TEMPLATE}`);
  await enterWorld(databaseUrl(server, TEMPLATE));
}

/** Migrates an empty database and enters the cast and their settings. */
export async function enterWorld(url: string): Promise<void> {
  await prepareDatabase(url);
  const database = openDatabase(url, { connections: 2 });
  try {
    await claimInstallation(database.app, true, ENTERED);
    const partnerships = await syncPartnerships(database, loadPartnerships(readConfig({}).partnershipsDir));
    await seedWorld({ database, partnerships, at: ENTERED });
    await markFilled(database.app);
  } finally {
    await database.close();
  }
}
