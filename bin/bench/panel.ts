import pg from 'pg';
import { databaseUrl, onServer } from '#tests/harness/database.ts';
import { enterWorld } from '#tests/harness/make-template.ts';
import { startProgram } from '#tests/survival/running-program.ts';
import { SocketBrowser } from '#tests/survival/socket-browser.ts';
import { milliseconds, quantile, type Times, table, timed } from './figures.ts';
import { fill } from './fill.ts';
import { expectPage, poolAs, record, replay } from './replayed.ts';

const ROUNDS = 30;
const WARM_UP = 5;
const COORDINATOR = 'Beth Lowry';
/** One open request in ten waits for the panel. */
const SIZE = { requests: 20_000, open: 5_000 };
const DATABASE = 'bench_panel';

/** The panel's screens with some 500 requests waiting, each beside its own statements sent again without the program. */
export async function measurePanel(server: string): Promise<string> {
  const url = databaseUrl(server, DATABASE);
  await onServer(server, `drop database if exists ${DATABASE}`);
  await onServer(server, `create database ${DATABASE}`);
  await enterWorld(url);
  await fill(url, { ...SIZE, today: new Date() });
  const program = await startProgram({ DATABASE_URL: url, DEMONSTRATION: 'on', REQUESTS_PER_MINUTE: '1000000' });
  const browser = new SocketBrowser(program.address, 1);
  await browser.signIn(COORDINATOR);
  const made = await timed(() => makePanel(browser, url));
  const { panel, item, items } = await anItem(url);
  const pages = [
    { name: 'The agenda', who: COORDINATOR, path: `/panels/${panel}` },
    { name: 'An item, to decide on', who: COORDINATOR, path: `/panels/${panel}/items/${item}` },
    { name: 'Closing', who: COORDINATOR, path: `/panels/${panel}/closing` },
  ];
  const statements = await record(url, pages);
  const pools = { app: poolAs(url, 'alongside_app'), report: poolAs(url, 'alongside_reporter') };
  const measured = pages.map(({ name }) => ({ name, page: [] as Times, floor: [] as Times }));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [place, { path }] of pages.entries()) {
      const page = await timed(() => expectPage(browser, path));
      const floor = await timed(() => replay(pools, statements[place] ?? []));
      if (round < 0) continue;
      measured[place]?.page.push(page);
      measured[place]?.floor.push(floor);
    }
  }
  browser.close();
  await Promise.all([pools.app.end(), pools.report.end()]);
  program.process.kill('SIGTERM');
  await program.ended;
  const rows = measured.map(({ name, page, floor }) => [
    name,
    ...[quantile(page, 0.5), quantile(page, 0.95), quantile(floor, 0.5), quantile(floor, 0.95)].map(milliseconds),
  ]);
  return [
    `A panel with ${items} items, made in ${milliseconds(made)} ms`,
    table(['', 'p50 ms', 'p95 ms', 'same SQL p50', 'same SQL p95'], rows),
  ].join('\n\n');
}

async function makePanel(browser: SocketBrowser, url: string): Promise<void> {
  const clusters = await ask<{ id: number }>(
    url,
    `select clusters.id from clusters
    join partnerships on partnerships.id = clusters.partnership_id where partnerships.code = 'bcp' order by 1`,
  );
  const day = new Date(Date.now() + 7 * 86_400_000);
  const reply = await browser.post('/panels', {
    'heldOn-day': String(day.getUTCDate()),
    'heldOn-month': String(day.getUTCMonth() + 1),
    'heldOn-year': String(day.getUTCFullYear()),
    clusters: clusters.map(({ id }) => String(id)),
  });
  if (reply.status !== 303) throw new Error(`Making the panel was answered with ${reply.status}.`);
}

async function anItem(url: string): Promise<{ panel: number; item: number; items: number }> {
  const [row] = await ask<{ panel: number; item: number; items: number }>(
    url,
    'select panel_id as panel, min(id) as item, count(*)::int as items from panel_items group by 1 order by 1 desc limit 1',
  );
  if (!row) throw new Error('The panel has no items.');
  return row;
}

async function ask<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<T>(text);
  await client.end();
  return rows;
}
