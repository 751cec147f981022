import { readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from './run-program.ts';

const PROGRAMS = ['postgres', 'initdb'];

/**
 * Stops what an earlier run left working in the cluster after it was killed, gently first: a fast shutdown, then an
 * immediate one, then kill. Committed data is safe in all three. True when there was something to stop.
 * The caller holds the folder's lock, so nothing found here has an owner.
 */
export async function stopOrphans(cluster: string): Promise<boolean> {
  let left = await processesIn(cluster);
  const found = left.length > 0;
  const postmaster = await postmasterPid(cluster);
  if (postmaster && left.includes(postmaster)) {
    send('SIGINT', [postmaster]);
    left = await waitUntilNone(cluster, 10_000);
  }
  if (left.length > 0) {
    send('SIGQUIT', left);
    left = await waitUntilNone(cluster, 3_000);
  }
  if (left.length > 0) {
    send('SIGKILL', left);
    await waitUntilNone(cluster, 3_000);
  }
  await forgetReusedPid(cluster);
  return found;
}

/** The process id that postmaster.pid names, whether or not that process still exists. */
export async function postmasterPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

// PostgreSQL will not start while the process named in postmaster.pid exists, even when it is by now a quite
// different program that was given the same number (usual after a container was killed).
async function forgetReusedPid(cluster: string): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (!pid || !exists(pid)) return;
  const left = await processesIn(cluster);
  if (left.length === 0) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function processesIn(cluster: string): Promise<number[]> {
  if (process.platform === 'linux') return await processesWorkingIn(cluster);
  const pid = await postmasterPid(cluster);
  if (!pid) return [];
  const { said } = await runProgram('/bin/ps', ['-ww', '-o', 'args=', '-p', String(pid)], {
    cwd: '/',
    user: undefined,
  });
  return said.includes(cluster) ? [pid] : [];
}

// Every process of a cluster has the cluster as its working directory, the postmaster and all it started.
async function processesWorkingIn(cluster: string): Promise<number[]> {
  const ours = await stat(cluster).catch(() => undefined);
  if (!ours) return [];
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const place = await stat(`/proc/${name}/cwd`).catch(() => undefined);
    if (place?.ino !== ours.ino || place.dev !== ours.dev) continue;
    const program = await readlink(`/proc/${name}/exe`).catch(() => '');
    if (PROGRAMS.includes(basename(program.replace(/ \(deleted\)$/, '')))) found.push(Number(name));
  }
  return found;
}

async function waitUntilNone(cluster: string, milliseconds: number): Promise<number[]> {
  const end = performance.now() + milliseconds;
  let left = await processesIn(cluster);
  while (left.length > 0 && performance.now() < end) {
    await pause(20);
    left = await processesIn(cluster);
  }
  return left;
}

function send(signal: NodeJS.Signals, pids: number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended meanwhile, which is what the signal was for.
    }
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
