import { spawn } from 'node:child_process';
import type { RunAs } from './run-as.ts';

/** Runs a program to its end; `said` is all it wrote, or why it could not be run. */
export function runProgram(
  program: string,
  args: string[],
  { cwd, user }: { cwd: string; user: RunAs | undefined },
): Promise<{ ok: boolean; said: string }> {
  // Node throws here, rather than tells by an event, when we may not become that user.
  return run(program, args, cwd, user).catch((error: unknown) => ({ ok: false, said: String(error) }));
}

/** Nothing of our own environment, so that PGDATA, PGOPTIONS and the like cannot reach in; messages in English. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };
}

function run(
  program: string,
  args: string[],
  cwd: string,
  user: RunAs | undefined,
): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(program, args, {
      cwd,
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...user,
    });
    const hear = (text: Buffer) => {
      said += text;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ ok: false, said: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}
