import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';
import { makeTemplate } from '#tests/harness/make-template.ts';

/** Every test file is a process that loads most of the program: what was compiled for one is kept for all. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/alongside/compiled', import.meta.url));

/** Runs the tests named on the command line, or all of them, on a PostgreSQL of their own (or on DATABASE_URL's server). */
async function main(): Promise<number> {
  const named = process.argv.slice(2);
  const files =
    named.length > 0
      ? named
      : globSync(['src/**/*.test.{ts,tsx}', 'seeds/**/*.test.ts', 'tests/**/*.test.{ts,tsx}']).sort();
  const folder = mkdtempSync(join(tmpdir(), 'alongside-tests-'));
  const given = process.env.DATABASE_URL;
  const postgres = given ? undefined : await startPostgres({ folder, durable: false, maxConnections: 200 });
  try {
    const url = given ?? postgres?.url ?? '';
    await makeTemplate(url);
    const ours = { DATABASE_URL: '', TEST_DATABASE_URL: url, TEST_FOLDER: folder, NODE_COMPILE_CACHE: COMPILED };
    return await runNode(files, { ...process.env, ...ours });
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function runNode(files: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const flags = ['--import', 'tsx', '--test', '--test-concurrency=3', '--test-timeout=300000'];
  const child = spawn(process.execPath, [...flags, ...files], { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

process.exitCode = await main();
