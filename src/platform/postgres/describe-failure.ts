import { statfs } from 'node:fs/promises';
import { PostgresProblem } from './problem.ts';

const TOO_LITTLE_SPACE_BYTES = 4 * 1024 * 1024;

/** One sentence for what PostgreSQL or the file system said, naming the folder and what to do. */
export function describeFailure(said: string, folder: string): string {
  if (/No space left|ENOSPC|Disk quota exceeded|EDQUOT|wrote only \d+ of|free disk space/.test(said))
    return fullDisk(folder);
  if (isPortTaken(said)) {
    return 'No free port could be had for PostgreSQL on 127.0.0.1: stop what is taking ports, then start again, or set DATABASE_URL.';
  }
  if (/could not look up effective user ID/.test(said)) {
    return 'PostgreSQL cannot run as a user without a name: add this user to /etc/passwd, run as another user, or set DATABASE_URL.';
  }
  const library = /error while loading shared libraries: ([^:]+)|Library not loaded: (\S+)/.exec(said);
  if (library) {
    return `The PostgreSQL that comes with Alongside needs ${library[1] ?? library[2]}, which this machine does not have: install it, or set DATABASE_URL.`;
  }
  if (/could not (create|map|resize).* shared memory|Cannot allocate memory|ENOMEM/.test(said)) {
    return 'This machine has too little memory free for PostgreSQL: free about 300 MB and start again, or set DATABASE_URL.';
  }
  if (/pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(said)) {
    return `Another PostgreSQL still has ${folder} open: stop it, or set DATA_DIR to another folder.`;
  }
  if (/Permission denied|Operation not permitted|Read-only file system|EACCES|EPERM|EROFS/.test(said)) {
    return notWritable(folder);
  }
  if (/ENOTDIR|EEXIST|Not a directory/.test(said)) {
    return `There is a file where the folder ${folder} should be: move it away, or set DATA_DIR to another folder.`;
  }
  if (/control file|checkpoint record|PANIC|files are incompatible/.test(said)) {
    return `The database in ${folder} is damaged or of a kind this PostgreSQL cannot read: keep a copy of the folder, then restore the latest backup into another DATA_DIR.`;
  }
  return `PostgreSQL could not start in ${folder} (${lastLine(said)}): look into postgres.log there, or set DATA_DIR or DATABASE_URL.`;
}

/** As describeFailure, and looks at the disk too: when it is full, PostgreSQL may not even be able to say so. */
export async function problemFrom(said: string, folder: string): Promise<PostgresProblem> {
  const space = await statfs(folder).catch(() => undefined);
  if (space && space.bavail * space.bsize < TOO_LITTLE_SPACE_BYTES) return new PostgresProblem(fullDisk(folder));
  return new PostgresProblem(describeFailure(said, folder));
}

/** Runs work on the folder; faults of the file system come out as a PostgresProblem, bugs as they are. */
export async function explaining<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && !(error instanceof PostgresProblem) && 'syscall' in error) {
      throw await problemFrom(error.message, folder);
    }
    throw error;
  }
}

export function isPortTaken(said: string): boolean {
  return /could not bind|Address already in use|could not create any TCP\/IP sockets/.test(said);
}

export function isWrongLocale(said: string): boolean {
  return /invalid locale name/.test(said);
}

function fullDisk(folder: string): string {
  return `The disk that holds ${folder} is full: free some space, or set DATA_DIR to a folder on another disk, and start again.`;
}

function notWritable(folder: string): string {
  return `This user may not read and write ${folder}: run as the user who owns it, or set DATA_DIR to a folder of your own.`;
}

function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /FATAL|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return telling
    .replace(/^.*?(FATAL|error):\s*/, '')
    .trim()
    .replace(/\.$/, '');
}
