import { randomBytes } from 'node:crypto';
import { access, chmod, constants, lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PostgresProblem } from './problem.ts';

/** Makes the folder if need be and answers its real path; nobody else may look inside. */
export async function prepareFolder(wanted: string): Promise<string> {
  await mkdir(wanted, { recursive: true, mode: 0o700 });
  const folder = await realpath(wanted);
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  return folder;
}

export async function hasCluster(folder: string): Promise<boolean> {
  return await lstat(join(folder, 'cluster')).then(
    () => true,
    () => false,
  );
}

export async function refuseOtherMajor(folder: string, major: string): Promise<void> {
  const made = await readFile(join(folder, 'cluster', 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (made === undefined) {
    throw new PostgresProblem(
      `The database in ${folder} is not whole (PG_VERSION is missing): restore the folder from a backup, or set DATA_DIR to another one.`,
    );
  }
  if (made.trim() !== major) {
    throw new PostgresProblem(
      `The database in ${folder} was made by PostgreSQL ${made.trim()} and this is PostgreSQL ${major}: make a backup with the version of Alongside that made it and restore that here, or set DATA_DIR to another folder.`,
    );
  }
}

/** The superuser's password; made for a new cluster, and needed to open an old one. */
export async function passwordOf(folder: string, isNew: boolean): Promise<string> {
  const path = join(folder, 'password');
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known !== '') return known;
  if (!isNew) {
    throw new PostgresProblem(
      `The file ${path} that opens the database is missing: put it back from a backup, or set DATA_DIR to another folder.`,
    );
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(path, password, { mode: 0o600 });
  await chmod(path, 0o600);
  return password;
}
