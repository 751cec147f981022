import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * The same connections with every statement named after its text, so that the server plans each once. For much of the
 * same on connections of one's own, where tables do not change meanwhile: the demonstration is filled in two thirds of
 * the time. Not for the service itself, whose connections may pass through a pooler and outlive a migration.
 */
export function planOnce(connections: pg.Pool): PostgresPool {
  return {
    options: connections.options,
    connect: async () => namingStatements(await connections.connect()),
    end: () => connections.end(),
  };
}

function namingStatements(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) =>
    client.query(values.length > 0 ? { name: nameOf(text), text, values: [...values] } : text);
  // Cursors, the other thing Kysely may ask for, are not used while filling.
  return { query, release: () => client.release() } as unknown as PostgresPoolClient;
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
