import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const MIGRATIONS = new URL('../../../migrations/', import.meta.url);

/** One text that stands for all migrations, names and contents: tables are the same where it is the same. */
export async function fingerprintOfMigrations(): Promise<string> {
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, MIGRATIONS), 'utf8')));
  return createHash('sha256')
    .update(JSON.stringify([names, texts]))
    .digest('hex');
}
