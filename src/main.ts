import { join } from 'node:path';
import { buildProgram } from './build-program.ts';
import { machineClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { isBrokenConnection } from './platform/db/broken-connection.ts';
import { announce, complain } from './platform/log.ts';
import { keepPostgres } from './platform/postgres/keep-postgres.ts';

type Stoppable = { stop(): Promise<void> };

/** Starts the parts in order; whenever told to, stops those that run, the last first. Only this file reads the environment. */
async function main(): Promise<void> {
  const running: Stoppable[] = [];
  const stop = stopOnce(running);
  const started = start(running, stop);
  // A signal during the start waits for it, so that no database is left behind; a second one does not wait.
  const onSignal = () => started.catch(() => undefined).then(() => stop(0));
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
  // The job queue does not wait for all it asks of the database; a connection cut meanwhile is made anew at its next use.
  process.on('unhandledRejection', (error) => {
    if (!isBrokenConnection(error)) throw error;
  });
  await started.catch((error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    return stop(1);
  });
}

async function start(running: Stoppable[], stop: (code: number) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  let databaseUrl = config.databaseUrl;
  if (!databaseUrl) {
    const postgres = await keepPostgres({ folder: join(config.dataDir, 'postgres') });
    running.push(postgres);
    postgres.onExit((why) => {
      complain(
        `The database stopped and could not be started again: ${why} Start Alongside again; nothing that was saved is lost.`,
      );
      void stop(1);
    });
    databaseUrl = postgres.url;
  }
  const program = await buildProgram({ config, databaseUrl, clock: machineClock });
  running.push(program);
  announce(`Alongside is ready at ${program.address}`);
}

function stopOnce(running: Stoppable[]): (code: number) => Promise<void> {
  let stopping = false;
  return async (code) => {
    if (stopping) return;
    stopping = true;
    for (const part of running.reverse()) await part.stop();
    process.exit(code);
  };
}

await main();
