import { randomBytes } from 'node:crypto';
import pg from 'pg';

export const TEMPLATE = 'alongside_template';

/** The server the tests run on; `bin/test.ts` starts one and says where it is. */
export function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('Run tests through `npm test -- <files>`: it starts PostgreSQL for them.');
  return url;
}

/** A database of one's own, copied from the template in a few dozen milliseconds. */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `alongside_test_${randomBytes(6).toString('hex')}`;
  // Copied as files: half as long as through the log, which a database that lives for a minute has no need of.
  await onServer(serverUrl(), `create database ${name} template ${TEMPLATE} strategy file_copy`);
  return {
    url: databaseUrl(serverUrl(), name),
    drop: () => onServer(serverUrl(), `drop database if exists ${name} with (force)`),
  };
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

export async function onServer(server: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
