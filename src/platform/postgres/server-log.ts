import { rename, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

const LARGEST_BYTES = 10 * 1024 * 1024;
const EVERY_MILLISECONDS = 60_000;

export function serverLogPath(folder: string): string {
  return join(folder, 'postgres.log');
}

/** Starts a new log and keeps the one before it, for whoever looks into why the last run ended. */
export async function startNewLog(folder: string): Promise<void> {
  await rename(serverLogPath(folder), join(folder, 'postgres.previous.log')).catch(() => undefined);
}

/** Looks every minute that the log stays small; the answer stops looking. */
export function keepLogSmall(path: string): () => void {
  const timer = setInterval(() => emptyIfLarge(path, LARGEST_BYTES).catch(() => undefined), EVERY_MILLISECONDS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Empties the log once it is larger. PostgreSQL has it open for appending, so it goes on at the new end. */
export async function emptyIfLarge(path: string, largest: number): Promise<void> {
  const { size } = await stat(path);
  if (size > largest) await truncate(path);
}
