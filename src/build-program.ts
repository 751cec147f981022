import type { FastifyInstance } from 'fastify';
import { routes } from './app.ts';
import { searchableMenu } from './casework/menu/searchable-menu.ts';
import { frame } from './frame.tsx';
import { SUPPORT } from './govuk/layout.tsx';
import { jobs } from './jobs.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { claimInstallation, emptyDemonstration, markFilled } from './platform/db/claim-installation.ts';
import { type Database, openDatabase } from './platform/db/open-database.ts';
import { prepareDatabase } from './platform/db/prepare-database.ts';
import { clockOf } from './platform/demonstration/story-clock.ts';
import { buildSite } from './platform/http/build-site.ts';
import { addHealth } from './platform/http/health.ts';
import { addStaticFiles } from './platform/http/static-files.ts';
import { startWorker } from './platform/jobs/start-worker.ts';
import { loadPartnerships } from './platform/partnerships/load-partnerships.ts';
import type { Partnership } from './platform/partnerships/schema.ts';
import { syncPartnerships } from './platform/partnerships/sync-partnerships.ts';
import { signInAgainPage } from './sign-in-again.tsx';
import { stopPage } from './stop-page.tsx';

/** Menu (by a second more) and open data are at most this much older than the database; what is done on the site shows at once. */
const SHARED_SECONDS = 5;
const MOST_DELAY_MILLISECONDS = 2_000;

export type Program = { address: string; site: FastifyInstance; database: Database; stop(): Promise<void> };

/** Puts the program together on a database and opens its door. */
export async function buildProgram(parts: { config: Config; databaseUrl: string; clock: Clock }): Promise<Program> {
  const { config } = parts;
  const configured = loadPartnerships(config.partnershipsDir);
  await prepareDatabase(parts.databaseUrl);
  const database = openDatabase(parts.databaseUrl);
  const partnerships = await makeReady({
    url: parts.databaseUrl,
    database,
    demonstration: config.demonstration,
    configured,
    clock: parts.clock,
  });
  const clock = await clockOf(database.app, parts.clock);
  const site = await openSite({ config, clock, database, partnerships });
  const address = await listen(site, config);
  const menus = readMenus(database, partnerships).catch((error) => site.log.error(error));
  const worker = startWorker({
    pool: database.owner,
    jobs: jobs({ config, clock, database, partnerships }),
    report: (line) => site.log.error(line),
  });
  return {
    address,
    site,
    database,
    async stop() {
      await menus;
      await worker.stop();
      await site.close();
      await database.close();
    },
  };
}

/** So that no visitor waits for a menu to be indexed. */
async function readMenus(database: Database, partnerships: Map<number, Partnership>): Promise<void> {
  for (const id of partnerships.keys()) await searchableMenu(database.app, id);
}

type Making = { url: string; database: Database; demonstration: boolean; configured: Partnership[]; clock: Clock };

async function makeReady({ url, database, demonstration, configured, clock }: Making) {
  const { filled } = await claimInstallation(database.app, demonstration, clock());
  if (filled) return syncPartnerships(database, configured);
  await emptyDemonstration(database.owner);
  const { fillDemonstration } = await import('../seeds/fill-demonstration.ts');
  const { storyAt, partnerships } = await fillDemonstration(url, configured);
  await markFilled(database.app, { storyAt, filledAt: clock() });
  return partnerships;
}

/** The site without its door open, for tests and for `listen`. */
export function openSite(parts: {
  config: Config;
  clock: Clock;
  database: Database;
  partnerships: Map<number, Partnership>;
  sharedSeconds?: number;
  mostDelayMilliseconds?: number;
}): Promise<FastifyInstance> {
  const { config, clock, database, partnerships } = parts;
  return buildSite({
    database,
    clock,
    partnerships,
    routes,
    frame,
    stopPage,
    signInAgainPage,
    ownScript: SUPPORT,
    demonstration: config.demonstration,
    publicUrl: config.publicUrl,
    secure: config.publicUrl?.startsWith('https:') ?? false,
    trustProxy: config.trustProxy,
    requestsPerMinute: config.requestsPerMinute,
    sharedSeconds: parts.sharedSeconds ?? SHARED_SECONDS,
    mostDelayMilliseconds: parts.mostDelayMilliseconds ?? MOST_DELAY_MILLISECONDS,
    logLevel: config.logLevel,
    extend(app) {
      addHealth(app, database);
      addStaticFiles(app, partnerships);
    },
  });
}

async function listen(site: FastifyInstance, config: Config): Promise<string> {
  try {
    await site.listen({ port: config.port, host: config.host });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${config.port} is in use by another program: choose another with PORT=3001, for example.`);
  }
  const bound = site.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : config.port;
  return (
    config.publicUrl ??
    `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`
  );
}
