import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { dataFolderArgument } from './make-cluster.ts';
import type { RunAs } from './run-as.ts';
import { programEnvironment } from './run-program.ts';
import { serverLogPath } from './server-log.ts';
import { type ServerSettings, settingArguments } from './settings.ts';

export type Server = { child: ChildProcess; ended: Promise<string> };
export type Launch = {
  folder: string;
  cluster: string;
  binaries: Binaries;
  user: RunAs | undefined;
  settings: ServerSettings;
  port: number;
};

// Ready after a crash means that the log of changes was replayed, which takes a while for a large one.
const LONGEST_START_MILLISECONDS = 10 * 60_000;
const FAST_MILLISECONDS = 30_000;
const IMMEDIATE_MILLISECONDS = 5_000;

/** Starts the server and waits until it takes connections; otherwise says what it said. */
export async function launchServer(launch: Launch): Promise<{ server: Server } | { said: string }> {
  const log = serverLogPath(launch.folder);
  const before = await readFile(log, 'utf8').catch(() => '');
  const server = spawnServer(launch, log);
  const outcome = await Promise.race([server.ended, whenReady(launch.cluster, server.child)]);
  if (outcome === 'ready') return { server };
  await stopServer(server);
  const after = await readFile(log, 'utf8');
  return { said: `${after.slice(before.length)}\n${outcome}` };
}

/** A fast shutdown; if that takes too long an immediate one, then kill. */
export async function stopServer({ child, ended }: Server): Promise<void> {
  child.kill('SIGINT');
  if (await endsWithin(ended, FAST_MILLISECONDS)) return;
  child.kill('SIGQUIT');
  if (await endsWithin(ended, IMMEDIATE_MILLISECONDS)) return;
  child.kill('SIGKILL');
  await ended;
}

function spawnServer({ cluster, binaries, user, settings, port }: Launch, logPath: string): Server {
  const log = openSync(logPath, 'a', 0o600);
  const child = spawn(
    binaries.postgres,
    ['-D', dataFolderArgument(cluster, user), ...settingArguments(settings, port)],
    {
      cwd: cluster,
      env: programEnvironment(),
      stdio: ['ignore', log, log],
      // A session of its own: Ctrl-C in our terminal reaches us only, and we decide when the database stops.
      detached: true,
      ...user,
    },
  );
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit status ${code}`));
  });
  return { child, ended };
}

// The eighth line of postmaster.pid is PostgreSQL's own word on whether it is ready (pg_ctl waits for the same).
async function whenReady(cluster: string, child: ChildProcess): Promise<string> {
  const end = performance.now() + LONGEST_START_MILLISECONDS;
  while (performance.now() < end && child.exitCode === null && child.signalCode === null) {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return 'ready';
    await pause(10);
  }
  return 'it was not ready in ten minutes';
}

async function endsWithin(ended: Promise<string>, milliseconds: number): Promise<boolean> {
  const late = new AbortController();
  const outcome = await Promise.race([
    ended.then(() => true),
    pause(milliseconds, false, { signal: late.signal }).catch(() => false),
  ]);
  late.abort();
  return outcome;
}
