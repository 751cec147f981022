import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseIn, preparedFolder } from '#tests/survival/data-folder.ts';
import { PROJECT, startProgram } from '#tests/survival/running-program.ts';
import { milliseconds, table } from './figures.ts';
import { memoryOf } from './memory-of.ts';

/** A preview of all England, 50,000 rows and about 65 MB, from the command line. */
export async function measureImport(): Promise<string> {
  const folder = await preparedFolder();
  const file = join(folder, 'england.csv');
  await run(['bin/make-england-file.ts', file], {});
  const program = await startProgram({ DATA_DIR: folder, DEMONSTRATION: 'on' });
  const DATABASE_URL = databaseIn(folder).url;
  const preview = await run(['bin/import.ts', 'settings', file, '--la', '839', '--json'], {
    DATABASE_URL,
    DEMONSTRATION: 'on',
  });
  program.process.kill('SIGTERM');
  await program.ended;
  if (!preview.said.startsWith('{')) throw new Error(`The preview said: ${preview.said.slice(0, 300)}`);
  return table(
    ['Preview of 50,000 rows (65 MB)', 'measured', 'goal'],
    [
      ['time', `${milliseconds(preview.took)} ms`, '20,000 ms'],
      ['memory at its peak', `${preview.peak} MB`, '300 MB'],
    ],
  );
}

/** Runs one of our commands to its end, watching its memory. */
async function run(args: string[], environment: Record<string, string>) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const ended = once(child, 'close').then(() => true);
  let peak = 0;
  do peak = Math.max(peak, memoryOf(child.pid).peak);
  while (!(await Promise.race([ended, pause(50).then(() => false)])));
  return { said, took: performance.now() - begun, peak };
}
