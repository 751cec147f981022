import pg from 'pg';
import { startProgram } from '#tests/survival/running-program.ts';
import { SocketBrowser } from '#tests/survival/socket-browser.ts';
import { milliseconds, quantile, type Times, table, timed } from './figures.ts';
import { type Filled, fillMeasures } from './fill-measures.ts';
import { expectPage, poolAs, record, replay } from './replayed.ts';

const ROUNDS = 25;
const WARM_UP = 4;
const MANAGER = 'Farah Siddiqui';
const BOARD = 'Margaret Ellery';

const PAGES: { name: string; who: string; path: string }[] = [
  { name: 'The partnership, this school year', who: MANAGER, path: '/figures' },
  { name: 'The partnership, last 12 months', who: MANAGER, path: '/figures?period=year&against=before' },
  { name: 'A cluster, last 12 months', who: MANAGER, path: '/figures/clusters/1?period=year&against=before' },
  { name: 'A setting, last 12 months', who: MANAGER, path: '/figures/settings/$SETTING?period=year&against=before' },
  { name: 'A measure with its run chart', who: MANAGER, path: '/figures/measures/days_to_first_session' },
  { name: 'What the board sees', who: BOARD, path: '/figures' },
];

/** Dashboards at each size, one page at a time, each beside its own statements sent again without the program. */
export async function measureMeasures(server: string, sizes: number[]): Promise<string> {
  const rows: string[][] = [];
  const fills: string[][] = [];
  const smallest = new Map<string, number>();
  for (const requests of sizes) {
    const filled = await fillMeasures(server, requests);
    fills.push(fillRow(requests, filled));
    for (const { name, page, floor } of await measureSize(filled.url)) {
      const p95 = quantile(page, 0.95);
      if (!smallest.has(name)) smallest.set(name, p95);
      const grown = (p95 / (smallest.get(name) ?? p95)).toFixed(2);
      const cells = [quantile(page, 0.5), p95, quantile(floor, 0.5), quantile(floor, 0.95)].map(milliseconds);
      rows.push([name, requests.toLocaleString('en-GB'), ...cells, grown]);
    }
  }
  return [
    table(['requests', 'rows, s', 'tallies, s', 'database, MB', 'rows of tallies'], fills),
    table(['', 'requests', 'p50 ms', 'p95 ms', 'same SQL p50', 'same SQL p95', 'p95 to the smallest'], rows),
  ].join('\n\n');
}

type Measured = { name: string; page: Times; floor: Times };

async function measureSize(url: string): Promise<Measured[]> {
  const setting = await busiestSetting(url);
  const pages = PAGES.map((each) => ({ ...each, path: each.path.replace('$SETTING', setting) }));
  const statements = await record(url, pages);
  const program = await startProgram({ DATABASE_URL: url, DEMONSTRATION: 'on', REQUESTS_PER_MINUTE: '1000000' });
  const browsers = new Map<string, SocketBrowser>();
  for (const who of [MANAGER, BOARD]) {
    const browser = new SocketBrowser(program.address, 1);
    await browser.signIn(who);
    browsers.set(who, browser);
  }
  const pools = { app: poolAs(url, 'alongside_app'), report: poolAs(url, 'alongside_reporter') };
  const measured = pages.map(({ name }): Measured => ({ name, page: [], floor: [] }));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [place, { who, path }] of pages.entries()) {
      const page = await timed(() => expectPage(browsers.get(who), path));
      const floor = await timed(() => replay(pools, statements[place] ?? []));
      if (round >= 0) measured[place]?.page.push(page);
      if (round >= 0) measured[place]?.floor.push(floor);
    }
  }
  for (const browser of browsers.values()) browser.close();
  await Promise.all([pools.app.end(), pools.report.end()]);
  program.process.kill('SIGTERM');
  await program.ended;
  return measured;
}

async function busiestSetting(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'select setting_id from tallied_requests group by 1 order by count(*) desc, 1 limit 1',
  );
  await client.end();
  return String(rows[0].setting_id);
}

function fillRow(requests: number, { seconds, megabytes, tallies }: Filled): string[] {
  const took = seconds ? [String(seconds.rows), String(seconds.tallies)] : ['kept', 'kept'];
  return [
    requests.toLocaleString('en-GB'),
    ...took,
    megabytes.toLocaleString('en-GB'),
    tallies.toLocaleString('en-GB'),
  ];
}
