import { mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { isWrongLocale, problemFrom } from './describe-failure.ts';
import { stopOrphans } from './orphans.ts';
import { give, type RunAs } from './run-as.ts';
import { runProgram } from './run-program.ts';

type Making = { folder: string; binaries: Binaries; user: RunAs | undefined; password: string; durable: boolean };

const UNFINISHED = 'making-';

/**
 * Makes a new, empty cluster at `folder/cluster`.
 *
 * It is made under another name and renamed when it is complete and on the disk, so that a folder called `cluster` is
 * always a whole one: nothing here ever removes it.
 */
export async function makeCluster(making: Making): Promise<void> {
  const { folder } = making;
  await removeUnfinished(folder);
  const workshop = await mkdtemp(join(folder, UNFINISHED));
  const result = await runInitdb(making, workshop, characters());
  const retried = !result.ok && isWrongLocale(result.said) ? await runInitdb(making, workshop, 'C') : result;
  if (!retried.ok) {
    const problem = await problemFrom(retried.said, folder);
    await rm(workshop, { recursive: true, force: true });
    throw problem;
  }
  await rename(join(workshop, 'cluster'), join(folder, 'cluster'));
  await syncFolder(folder);
  await removeUnfinished(folder);
}

/** What `-D` says. As root the path to the folder may be closed to PostgreSQL's user, so it is told "where you are". */
export function dataFolderArgument(cluster: string, user: RunAs | undefined): string {
  return user ? '/proc/self/cwd' : cluster;
}

async function runInitdb({ binaries, user, password, durable }: Making, workshop: string, lcCtype: string) {
  const cluster = join(workshop, 'cluster');
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(join(workshop, 'password'), password, { mode: 0o600 });
  await give(workshop, user);
  const where = dataFolderArgument(cluster, user);
  const args = [
    ...['-D', where, '--username=postgres', `--pwfile=${where}/../password`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...[
      `--lc-ctype=${lcCtype}`,
      '--text-search-config=english',
      '--no-instructions',
      '--no-clean',
      ...syncing(durable),
    ],
  ];
  return await runProgram(binaries.initdb, args, { cwd: cluster, user });
}

// The comparison rules are PostgreSQL's own; this one only tells pg_trgm that é is a letter. macOS has no C.UTF-8.
function characters(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
}

function syncing(durable: boolean): string[] {
  if (!durable) return ['--no-sync'];
  return process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    await stopOrphans(join(folder, name, 'cluster'));
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
