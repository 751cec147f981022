import { emptyFolder } from '#tests/survival/data-folder.ts';
import { startProgram } from '#tests/survival/running-program.ts';
import { milliseconds, quantile, table } from './figures.ts';

const NEXT_STARTS = 3;

/** From the command to the first page in hand: on an empty folder, and on the same folder again. */
export async function measureStarts(): Promise<string> {
  const folder = emptyFolder();
  const first = await untilFirstPage(folder);
  const next: number[] = [];
  for (let n = 0; n < NEXT_STARTS; n++) next.push(await untilFirstPage(folder));
  return table(
    ['From the command to the first page', 'ms', 'goal'],
    [
      ['on an empty folder', milliseconds(first), '10,000'],
      [`again (median of ${NEXT_STARTS})`, milliseconds(quantile(next, 0.5)), '3,000'],
    ],
  );
}

async function untilFirstPage(folder: string): Promise<number> {
  const begun = performance.now();
  const program = await startProgram({ DATA_DIR: folder });
  const page = await fetch(`${program.address}/sign-in`);
  await page.text();
  const took = performance.now() - begun;
  program.process.kill('SIGTERM');
  await program.ended;
  return took;
}
