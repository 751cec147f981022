import { createHmac } from 'node:crypto';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { planOnce } from './plan-once.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables> | Transaction<Tables>;

export type Database = {
  /** The program's own connection: row security applies to everything it does. */
  app: Kysely<Tables>;
  /** Reads totals only; cannot see a record's contents. */
  report: Kysely<Tables>;
  /** Owns the tables; used for migrations and the job queue, never for a person's request. */
  owner: pg.Pool;
  close(): Promise<void>;
};

// Days stay as text, counts become numbers; instants become Date.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

type Options = {
  connections?: number;
  /** False when a crash may lose the last moments, because the work is begun again anyway. */
  lasting?: boolean;
};

/** Opens the three connections on a database whose roles exist (`prepareRoles`). `url` is the administrator's. */
export function openDatabase(url: string, options: Options = {}): Database {
  const hurried = options.lasting === false;
  const commits = hurried ? '-c synchronous_commit=off' : '';
  const appPool = pool(roleUrl(url, 'alongside_app'), options.connections ?? 12, commits);
  const reportPool = pool(roleUrl(url, 'alongside_reporter'), 3);
  const owner = pool(url, 4, '-c role=alongside_owner');
  const app = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: hurried ? planOnce(appPool) : appPool }) });
  const report = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: reportPool }) });
  return {
    app,
    report,
    owner,
    async close() {
      await Promise.all([app.destroy(), report.destroy(), owner.end()]);
    },
  };
}

/** The role's password follows from the administrator's, so that every copy of the program knows it and no file holds it. */
export function rolePassword(url: string, role: string): string {
  return createHmac('sha256', new URL(url).password || 'alongside')
    .update(role)
    .digest('hex');
}

function roleUrl(url: string, role: string): string {
  const target = new URL(url);
  target.username = role;
  target.password = rolePassword(url, role);
  return target.toString();
}

function pool(connectionString: string, max: number, options = ''): pg.Pool {
  const opened = new pg.Pool({
    connectionString,
    max,
    options: `-c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000 ${options}`,
  });
  survivesBrokenConnections(opened);
  return opened;
}

/** A connection that breaks is replaced at the next use; without these listeners it would end the program. */
export function survivesBrokenConnections(connections: pg.Pool): void {
  connections.on('error', () => undefined);
  connections.on('connect', (client) => client.on('error', () => undefined));
}
