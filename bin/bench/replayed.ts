import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openSite } from '#src/build-program.ts';
import { machineClock } from '#src/platform/clock.ts';
import { readConfig } from '#src/platform/config.ts';
import { openDatabase, rolePassword } from '#src/platform/db/open-database.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { Visitor } from '#tests/harness/visitor.ts';
import type { SocketBrowser } from '#tests/survival/socket-browser.ts';
import { type Statement, statementsOf } from './raw-sql.ts';

/** A process that has just measured looks too busy to itself; after this long it no longer does. */
const REST_MILLISECONDS = 4_000;

/** Opens a page, and throws when it is not there. */
export async function expectPage(browser: SocketBrowser | undefined, path: string): Promise<void> {
  const reply = await browser?.get(path);
  if (reply?.status !== 200) throw new Error(`${path} was answered with ${reply?.status}.`);
}

/** The statements of each page, as a program in this process sends them. */
export async function record(url: string, pages: { who: string; path: string }[]): Promise<Statement[][]> {
  const config = readConfig({ DEMONSTRATION: 'on', LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '1000000' });
  const database = openDatabase(url, { connections: 2 });
  const partnerships = await syncPartnerships(database, loadPartnerships(config.partnershipsDir));
  const site = await openSite({ config, clock: machineClock, database, partnerships });
  await pause(REST_MILLISECONDS);
  const recorded: Statement[][] = [];
  for (const { who, path } of pages) {
    const visitor = new Visitor(site);
    while ((await visitor.visit('/sign-in')).status === 503) await pause(REST_MILLISECONDS);
    await visitor.press(who);
    await visitor.exchange('GET', path);
    recorded.push(await statementsOf(() => visitor.exchange('GET', path)));
  }
  await site.close();
  await database.close();
  return recorded;
}

/** The same statements again, without the program. */
export async function replay(pools: Record<'app' | 'report', pg.Pool>, statements: Statement[]): Promise<void> {
  const app = await pools.app.connect();
  const report = await pools.report.connect();
  for (const { text, values, user } of statements) {
    await (user === 'alongside_reporter' ? report : app).query(text, values);
  }
  app.release();
  report.release();
}

/** One connection as this role. */
export function poolAs(databaseUrl: string, role: string): pg.Pool {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = rolePassword(databaseUrl, role);
  return new pg.Pool({ connectionString: url.toString(), max: 1, options: '-c timezone=UTC' });
}
