import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';
import { enterWorld } from '#tests/harness/make-template.ts';

/** A DATA_DIR that goes away when the tests end, with the demonstration's people and settings and no request yet. */
export async function preparedFolder(): Promise<string> {
  const folder = emptyFolder();
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  try {
    await enterWorld(postgres.url);
  } finally {
    await postgres.stop();
  }
  return folder;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-survival-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The administrator's door to the database that runs in this DATA_DIR, and its process. */
export function databaseIn(folder: string): { url: string; pid: number } {
  const home = join(folder, 'postgres');
  const [pid, , , port] = readFileSync(join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(home, 'password'), 'utf8');
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, pid: Number(pid) };
}
