import { readFile } from 'node:fs/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { tallyRequests } from '#src/casework/figures/tally-requests.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import { announce } from '#src/platform/log.ts';
import { databaseUrl, onServer } from '#tests/harness/database.ts';
import { enterWorld } from '#tests/harness/make-template.ts';

export type Filled = {
  url: string;
  seconds: { rows: number; tallies: number } | null;
  megabytes: number;
  tallies: number;
};

const AT_ONCE = 100_000;

/** Makes (once) a database with so many requests and five sessions each, tallied as the job would. */
export async function fillMeasures(server: string, requests: number): Promise<Filled> {
  const name = `bench_measures_${requests}`;
  const url = databaseUrl(server, name);
  const there = await onServer(url, 'select 1').then(
    () => true,
    () => false,
  );
  const seconds = there ? null : await make(server, name, requests);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'select pg_database_size(current_database()) as size, (select count(*) from tallies) as tallies',
  );
  await client.end();
  return { url, seconds, megabytes: Math.round(Number(rows[0].size) / 1e6), tallies: Number(rows[0].tallies) };
}

async function make(server: string, name: string, requests: number): Promise<{ rows: number; tallies: number }> {
  const url = databaseUrl(server, `${name}_unfinished`);
  await onServer(
    server,
    `drop database if exists ${name}_unfinished with (force)`,
    `create database ${name}_unfinished`,
  );
  await enterWorld(url);
  const text = await readFile(new URL('fill-measures.sql', import.meta.url), 'utf8');
  const filled = text.replaceAll('$REQUESTS', String(requests)).replaceAll('$TODAY', new Date().toISOString());
  const rows = await secondsFor(() => onServer(url, filled, 'vacuum analyze'));
  const tallies = await secondsFor(() => tallyAll(url));
  await onServer(url, 'vacuum analyze', 'checkpoint');
  await onServer(server, `alter database ${name}_unfinished rename to ${name}`);
  announce(`${requests} requests: rows in ${rows} s, tallies in ${tallies} s`);
  return { rows, tallies };
}

/** By the job's own statements, in larger steps and without row security and keys, as the rows were filled. */
async function tallyAll(url: string): Promise<void> {
  const options = '-c session_replication_role=replica -c synchronous_commit=off -c work_mem=256MB -c jit=off';
  const pool = new pg.Pool({ connectionString: url, max: 1, options });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  while ((await db.transaction().execute((tx) => tallyRequests(tx, 1, AT_ONCE))) > 0);
  await db.destroy();
}

async function secondsFor(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round((performance.now() - begun) / 1000);
}
