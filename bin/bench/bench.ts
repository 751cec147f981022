import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { announce } from '#src/platform/log.ts';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';
import { emptyFolder } from '#tests/survival/data-folder.ts';
import { measureImport } from './imports.ts';
import { measureKills } from './kills.ts';
import { measureMeasures } from './measures.ts';
import { measureMenu } from './menu.ts';
import { measurePages } from './pages.ts';
import { measurePanel } from './panel.ts';
import { type Served, serve, stopServing } from './served.ts';
import { measureStarts } from './starts.ts';
import { measureSteady } from './steady.ts';

// Few stay open: a lead answers within days, and five years of requests are behind them.
const SIZES = [
  { requests: 1_000, open: 300 },
  { requests: 10_000, open: 1_000 },
  { requests: 100_000, open: 3_000 },
];

/** `npm run bench -- [pages] [steady] [starts] [import] [kills] [panel] [measures] [menu] [--requests 10000,100000] [--data FOLDER] [--kills 50] [--seed N]`; all but kills, panel, measures and menu when none is named. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      kills: { type: 'string', default: '50' },
      seed: { type: 'string', default: '2026' },
      requests: { type: 'string', default: '10000,100000,1000000' },
    },
  });
  const wanted = positionals.length > 0 ? positionals : ['starts', 'import', 'pages', 'steady'];
  if (wanted.includes('starts')) announce(`\n${await measureStarts()}`);
  if (wanted.includes('import')) announce(`\n${await measureImport()}`);
  if (wanted.includes('pages') || wanted.includes('steady')) await withPages(values.data ?? emptyFolder(), wanted);
  if (wanted.includes('panel')) await onPostgres(values.data ?? emptyFolder(), measurePanel);
  if (wanted.includes('menu')) await onPostgres(values.data ?? emptyFolder(), measureMenu);
  if (wanted.includes('measures'))
    await onPostgres(values.data ?? emptyFolder(), (server) =>
      measureMeasures(server, values.requests.split(',').map(Number)),
    );
  if (wanted.includes('kills'))
    announce(`\n${await measureKills(Number(values.kills), Number(values.seed), announce)}`);
}

/** A folder that is kept (`--data`) spares the filling at the next run. */
async function withPages(folder: string, wanted: string[]): Promise<void> {
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), maxConnections: 150 });
  const all: Served[] = [];
  try {
    for (const size of SIZES) all.push(await serve(postgres.url, size));
    const largest = all.at(-1);
    if (wanted.includes('pages')) announce(`\n${await measurePages(all)}`);
    if (wanted.includes('steady') && largest) announce(`\n${await measureSteady(largest)}`);
  } finally {
    for (const served of all) await stopServing(served);
    await postgres.stop();
  }
}

async function onPostgres(folder: string, measure: (server: string) => Promise<string>): Promise<void> {
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), maxConnections: 150 });
  try {
    announce(`\n${await measure(postgres.url)}`);
  } finally {
    await postgres.stop();
  }
}

await main();
process.exit();
