import { parseArgs } from 'node:util';
import { checkLog } from '#src/platform/db/check-log.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { announce, complain } from '#src/platform/log.ts';

const USAGE = 'Usage: node --import tsx bin/check-log.ts --url postgresql://…   (or set DATABASE_URL)';

/** Walks the log's chains and says where the first is broken; exit status 0 only when none is. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const url = values.url ?? process.env.DATABASE_URL;
  if (!url) {
    complain(USAGE);
    return 2;
  }
  const database = openDatabase(url, { connections: 1 });
  try {
    const { rows, breaks } = await checkLog(database);
    const [first] = breaks;
    if (!first) {
      announce(`The log is whole: ${rows} rows of acts, events and looks.`);
      return 0;
    }
    complain(`The log was changed. First break, in ${first.partnership}: ${first.log}, ${first.what}.`);
    complain(`${breaks.length} of its ${rows} rows and chains do not fit.`);
    return 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await main();
