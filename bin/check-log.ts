/**
 * Walks the chains of the log and says where the first is broken: `node --import tsx bin/check-log.ts [--url postgresql://…]`.
 * Without an address it takes DATABASE_URL, or the program's own database while Alongside is stopped.
 * Exit status 0 when the log is whole, 1 when it was changed, 2 when it could not be checked.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#src/platform/config.ts';
import { checkLog } from '#src/platform/db/check-log.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { announce, complain } from '#src/platform/log.ts';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';

process.exitCode = await main().catch((error: unknown) => {
  complain(`The log could not be checked: ${error instanceof Error ? error.message : String(error)}`);
  return 2;
});

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const config = readConfig(process.env);
  const given = values.url ?? config.databaseUrl;
  if (given) return check(given);
  const postgres = await startPostgres({ folder: join(config.dataDir, 'postgres') });
  try {
    return await check(postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function check(url: string): Promise<number> {
  const database = openDatabase(url, { connections: 1 });
  try {
    const { rows, breaks } = await checkLog(database);
    const [first] = breaks;
    if (!first) {
      announce(`The log is whole: ${rows} acts, events and looks.`);
      return 0;
    }
    complain(`The log was changed. The first break, in ${first.partnership}: ${first.log}, ${first.what}.`);
    complain(`Places that do not fit: ${breaks.length}, among ${rows} acts, events and looks.`);
    return 1;
  } finally {
    await database.close();
  }
}
