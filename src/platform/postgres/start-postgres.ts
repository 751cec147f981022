import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { explaining } from './describe-failure.ts';
import { type ChoosePort, freePort, launchOnFreePort } from './free-port.ts';
import { type FolderLock, lockFolder } from './lock-folder.ts';
import { makeCluster } from './make-cluster.ts';
import { stopOrphans } from './orphans.ts';
import { hasCluster, passwordOf, prepareFolder, refuseOtherMajor } from './prepare-folder.ts';
import { give, whoRunsPostgres } from './run-as.ts';
import { type Server, stopServer } from './server.ts';
import { keepLogSmall, serverLogPath, startNewLog } from './server-log.ts';

export type EmbeddedPostgres = {
  url: string;
  port: number;
  stop(): Promise<void>;
  onExit(listener: (why: string) => void): void;
};

export type PostgresOptions = {
  folder: string;
  log?: (line: string) => void;
  durable?: boolean;
  maxConnections?: number;
};

/**
 * Starts the PostgreSQL that comes with the program, with everything it keeps under `folder`, and makes the database
 * there at the first start. `url` is the superuser's. Throws PostgresProblem for what the person who starts it can
 * put right. `durable: false` is for tests: a loss of power may then lose the data.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  return await startPostgresOn(options, freePort);
}

/** As startPostgres, on a port of the caller's choice. */
export async function startPostgresOn(options: PostgresOptions, choosePort: ChoosePort): Promise<EmbeddedPostgres> {
  return await explaining(options.folder, async () => {
    const folder = await prepareFolder(options.folder);
    const lock = lockFolder(folder);
    try {
      return await startLocked(folder, lock, options, choosePort);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

async function startLocked(
  folder: string,
  lock: FolderLock,
  options: PostgresOptions,
  choosePort: ChoosePort,
): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const durable = options.durable ?? true;
  const cluster = join(folder, 'cluster');
  const user = await whoRunsPostgres(cluster);
  const binaries = await findBinaries(user);
  const isNew = !(await hasCluster(folder));
  const password = await passwordOf(folder, isNew);
  if (isNew) {
    log(`Making a new database in ${folder}.`);
    await makeCluster({ folder, binaries, user, password, durable });
  } else {
    await refuseOtherMajor(folder, binaries.major);
    if (await stopOrphans(cluster)) log('Stopped the database that an earlier run had left behind.');
    await give(cluster, user);
  }
  await startNewLog(folder);
  const begun = performance.now();
  const maxConnections = options.maxConnections ?? 60;
  const launch = { folder, cluster, binaries, user, settings: { durable, maxConnections } };
  const { server, port } = await launchOnFreePort(launch, choosePort);
  log(`PostgreSQL ${binaries.major} is ready on port ${port} after ${Math.round(performance.now() - begun)} ms.`);
  return supervise(server, { folder, lock, port, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` });
}

function supervise(
  server: Server,
  { folder, lock, port, url }: { folder: string; lock: FolderLock; port: number; url: string },
): EmbeddedPostgres {
  const listeners: ((why: string) => void)[] = [];
  let stopping: Promise<void> | undefined;
  let why: string | undefined;
  const stopWithUs = () => server.child.kill('SIGINT');
  process.once('exit', stopWithUs);
  const leaveLog = keepLogSmall(serverLogPath(folder));
  const finished = server.ended.then((how) => {
    process.off('exit', stopWithUs);
    leaveLog();
    lock.release();
    if (stopping) return;
    why = `PostgreSQL stopped by itself (${how}); its log is ${serverLogPath(folder)}.`;
    for (const listener of listeners) listener(why);
  });
  return {
    url,
    port,
    stop() {
      stopping ??= stopServer(server).then(() => finished);
      return stopping;
    },
    onExit(listener) {
      if (why) listener(why);
      else listeners.push(listener);
    },
  };
}
