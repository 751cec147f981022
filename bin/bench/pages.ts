import { SocketBrowser } from '#tests/survival/socket-browser.ts';
import { milliseconds, quantile, type Times, table, throughput, timed } from './figures.ts';
import { emptyPage, type Served } from './served.ts';
import { CONNECTIONS, TARGETS, type Target } from './targets.ts';

const ROUNDS = 60;
const WARM_UP = 15;
const THROUGHPUT_MILLISECONDS = 1_500;

type Measured = { served: Served; target: Target; page: Times; floor: Times };

/** One at a time, every size and floor in turn, so that what else the machine does falls on all alike. */
export async function measurePages(all: Served[]): Promise<string> {
  const targets = Object.keys(TARGETS) as Target[];
  const measured: Measured[] = all.flatMap((served) =>
    targets.map((target) => ({ served, target, page: [], floor: [] })),
  );
  const empty = await emptyPage();
  const browser = new SocketBrowser(empty.address, CONNECTIONS);
  const bare: Times = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const bareTook = await timed(() => browser.get('/'));
    if (round >= 0) bare.push(bareTook);
    for (const one of measured) {
      const page = await timed(one.served.people[one.target]);
      const floor = await timed(one.served.raw[one.target]);
      if (round < 0) continue;
      one.page.push(page);
      one.floor.push(floor);
    }
  }
  const rows = await rowsOf(measured, bare);
  const bareAtOnce = await throughput(() => browser.get('/'), CONNECTIONS, THROUGHPUT_MILLISECONDS);
  browser.close();
  empty.process.kill();
  const emptyRow = [
    'An empty Fastify page',
    '',
    milliseconds(quantile(bare, 0.5)),
    milliseconds(quantile(bare, 0.95)),
    '',
    '',
    '',
    String(Math.round(bareAtOnce)),
    '',
  ];
  return table(
    [
      '',
      'requests',
      'p50 ms',
      'p95 ms',
      'same SQL p50',
      'times its floor',
      'to 1,000',
      'a second',
      'same SQL a second',
    ],
    [...rows, emptyRow],
  );
}

/** The floor of a page is its SQL sent raw and an empty page, one after the other. */
async function rowsOf(measured: Measured[], bare: Times): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { served, target, page, floor } of measured) {
    const smallest = measured.find((one) => one.target === target)?.page ?? [];
    const perSecond = await throughput(served.people[target], CONNECTIONS, THROUGHPUT_MILLISECONDS);
    const rawPerSecond = await throughput(served.raw[target], CONNECTIONS, THROUGHPUT_MILLISECONDS);
    const p50 = quantile(page, 0.5);
    rows.push([
      TARGETS[target],
      served.requests.toLocaleString('en-GB'),
      milliseconds(p50),
      milliseconds(quantile(page, 0.95)),
      milliseconds(quantile(floor, 0.5)),
      (p50 / (quantile(floor, 0.5) + quantile(bare, 0.5))).toFixed(1),
      (p50 / quantile(smallest, 0.5)).toFixed(2),
      String(Math.round(perSecond)),
      String(Math.round(rawPerSecond)),
    ]);
  }
  return rows;
}
