import { buildProgram } from './build-program.ts';
import { machineClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { announce, complain } from './platform/log.ts';
import { startPostgres } from './platform/postgres/start-postgres.ts';
import { join } from 'node:path';

/** Starts everything in order and stops it in the opposite order; only this file reads the environment. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const postgres = config.databaseUrl ? undefined : await startPostgres({ folder: join(config.dataDir, 'postgres') });
  const url = config.databaseUrl ?? postgres?.url ?? '';
  let stopping: Promise<void> | undefined;
  const program = await buildProgram({ config, databaseUrl: url, clock: machineClock }).catch(async (error) => {
    await postgres?.stop();
    throw error;
  });
  const stop = (code: number) => {
    stopping ??= program
      .stop()
      .then(() => postgres?.stop())
      .then(() => process.exit(code));
  };
  process.on('SIGTERM', () => stop(0));
  process.on('SIGINT', () => stop(0));
  postgres?.onExit((why) => {
    if (stopping) return;
    complain(`The database stopped: ${why}. Start Alongside again; nothing that was saved is lost.`);
    stop(1);
  });
  announce(`Alongside is ready at ${program.address}`);
}

main().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
