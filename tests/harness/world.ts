import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openSite } from '#src/build-program.ts';
import { fixedClock } from '#src/platform/clock.ts';
import { readConfig } from '#src/platform/config.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { type Database, openDatabase } from '#src/platform/db/open-database.ts';
import { beginSession, newToken } from '#src/platform/http/session.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { cloneDatabase } from './database.ts';
import { Visitor } from './visitor.ts';

/** A Tuesday morning in term time. */
export const A_TUESDAY = new Date('2026-11-03T09:30:00Z');

type Peek = <T>(work: (tx: Tx) => Promise<T>, code?: string) => Promise<T>;

export type World = {
  site: FastifyInstance;
  database: Database;
  url: string;
  clock: ReturnType<typeof fixedClock>;
  partnerships: Map<number, Partnership>;
  partnershipId(code: string): number;
  /** Someone at a browser, signed in as the member of the cast with this e-mail name. */
  as(who: string): Promise<Visitor>;
  someone(): Visitor;
  /** Reads the database as the system of a partnership. */
  peek: Peek;
};

type Options = {
  at?: Date;
  secure?: boolean;
  live?: boolean;
  /** From one address; tests ask as often as they like. */
  requestsPerMinute?: number;
  /** Tests change things behind the site's back: answers for everyone are made anew unless a test says how long they are kept. */
  sharedSeconds?: number;
};

/** The demonstration's settings and people in a database of this test file's own, closed when the file ends. */
export async function openWorld(options: Options = {}): Promise<World> {
  const { url, drop } = await cloneDatabase();
  const database = openDatabase(url, { connections: 6 });
  const clock = fixedClock(options.at ?? A_TUESDAY);
  const config = readConfig({
    DEMONSTRATION: options.live ? 'off' : 'on',
    LOG_LEVEL: 'silent',
    REQUESTS_PER_MINUTE: String(options.requestsPerMinute ?? 1_000_000),
    ...(options.secure ? { PUBLIC_URL: 'https://alongside.example' } : {}),
  });
  const partnerships = await syncPartnerships(database, loadPartnerships(config.partnershipsDir));
  const { sharedSeconds = 0 } = options;
  // However busy the machine is, a test is answered.
  const site = await openSite({ config, clock, database, partnerships, sharedSeconds, mostDelayMilliseconds: 0 });
  await site.ready();
  after(async () => {
    await site.close();
    await database.close();
    await drop();
  });
  const partnershipId = (code: string) => [...partnerships].find(([, each]) => each.code === code)?.[0] ?? 0;
  const peek: Peek = (work, code = 'bcp') => asSystem(database.app, partnershipId(code), work);
  return {
    site,
    database,
    url,
    clock,
    partnerships,
    partnershipId,
    peek,
    someone: () => new Visitor(site),
    as: (who) => signInAs(who, { site, database, peek, clock }, options.secure ?? false),
  };
}

/** A session of its own, as if just signed in; signing in itself is tested where it belongs. */
async function signInAs(
  who: string,
  world: Pick<World, 'site' | 'database' | 'peek' | 'clock'>,
  secure: boolean,
): Promise<Visitor> {
  const code = who.startsWith('shropshire.') ? 'shropshire' : 'bcp';
  const person = await world.peek(
    (tx) =>
      tx.selectFrom('people').select(['id', 'partnership_id']).where('email', 'like', `${who}@%`).executeTakeFirst(),
    code,
  );
  if (!person) throw new Error(`Nobody in the cast has the e-mail name “${who}”.`);
  const token = newToken();
  await world.database.app
    .transaction()
    .execute((tx) =>
      beginSession(tx, token, { partnershipId: person.partnership_id, personId: person.id }, world.clock()),
    );
  const visitor = new Visitor(world.site);
  visitor.cookies.set(secure ? '__Host-session' : 'session', token);
  return visitor;
}
