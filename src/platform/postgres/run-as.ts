import { lchown, lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PostgresProblem } from './problem.ts';

export type RunAs = { uid: number; gid: number };

/**
 * The user PostgreSQL runs as when we are root, because it refuses to run as root: the one who owns the cluster
 * already, else `nobody`. Undefined when we are an ordinary user and it runs as we do.
 */
export async function whoRunsPostgres(cluster: string): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (process.platform !== 'linux') {
    throw new PostgresProblem(
      'PostgreSQL cannot run as root here: run Alongside as an ordinary user, or set DATABASE_URL.',
    );
  }
  const owner = await lstat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return await nobody();
}

/** Gives the folder and all in it to the user; without a user there is nothing to do. */
export async function give(path: string, user: RunAs | undefined): Promise<void> {
  if (!user || (await lstat(path)).uid === user.uid) return;
  for (const name of await readdir(path, { recursive: true })) await lchown(join(path, name), user.uid, user.gid);
  // Last, because its owner stands for all: given half, it is given again at the next start.
  await lchown(path, user.uid, user.gid);
}

async function nobody(): Promise<RunAs> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((each) => each.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) {
    throw new PostgresProblem(
      'PostgreSQL cannot run as root and this machine has no user `nobody`: run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid: Number(uid), gid: Number(gid) };
}
