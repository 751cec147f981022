import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PostgresProblem } from './problem.ts';

export type FolderLock = { release(): void };

const SQLITE_BUSY = 5;

// A connection that is garbage collected would let go of its lock.
const held = new Set<DatabaseSync>();

/**
 * Makes this process the only one that uses the folder.
 *
 * The lock is the kernel's lock on one file, taken through SQLite because Node has no call for it: it ends with the
 * process however that dies, holds across containers that share the folder, and a process id used again cannot
 * imitate it. The id in `owner.pid` is for the message only.
 */
export function lockFolder(folder: string): FolderLock {
  const database = takeLock(folder);
  held.add(database);
  const release = () => {
    if (held.delete(database)) database.close();
  };
  try {
    writeFileSync(join(folder, 'owner.pid'), `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    release();
    throw error;
  }
  return { release };
}

function takeLock(folder: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, 'lock'));
    // No journal on the disk: the lock must be had, and what is wrong be told, when the disk is full.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    if (isBusy(error)) throw new PostgresProblem(inUse(folder));
    throw new PostgresProblem(
      `The file ${join(folder, 'lock')} cannot be locked (${String(error)}): run as the user who owns it, or set DATA_DIR to a folder on a local disk.`,
    );
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function inUse(folder: string): string {
  return `Another copy of Alongside${processOf(folder)} is using ${folder}: stop that one first, or set DATA_DIR to another folder for this one.`;
}

function processOf(folder: string): string {
  try {
    return ` (process ${readFileSync(join(folder, 'owner.pid'), 'utf8').trim()})`;
  } catch {
    return '';
  }
}
