import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// The first is the proper place; the others serve where the system is read only or does not let programs run there.
const PLACES = ['/var/cache', '/var/tmp', '/tmp'];

/** Copies the programs (about 45 MB, once) to where every user can run them; says where, or undefined if nowhere. */
export async function copyForAnyUser(
  native: string,
  works: (folder: string) => Promise<boolean>,
  places: string[] = PLACES,
): Promise<string | undefined> {
  const name = `alongside-postgres-${await packageVersion(native)}`;
  for (const place of places) {
    const folder = join(place, name);
    if (!(await exists(folder))) await copy(native, folder).catch(() => undefined);
    if ((await isOurs(folder)) && (await works(folder))) return folder;
  }
  return undefined;
}

async function packageVersion(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  return String(version);
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

// In a folder open to all, someone else may have put something under this name: run only what root alone can write.
async function isOurs(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  return stats?.isDirectory() === true && stats.uid === 0 && (stats.mode & 0o022) === 0;
}

async function copy(native: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    await openToAll(unfinished);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function openToAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
  await chmod(folder, 0o755);
}
