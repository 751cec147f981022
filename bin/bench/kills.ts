import { preparedFolder } from '#tests/survival/data-folder.ts';
import { killRounds, seededRandom } from '#tests/survival/kill-rounds.ts';
import { milliseconds, quantile, table } from './figures.ts';

/** The promise in full: so many kills at moments drawn by chance, under load. Throws when anything was lost. */
export async function measureKills(kills: number, seed: number, tell: (line: string) => void): Promise<string> {
  let round = 0;
  const report = await killRounds(await preparedFolder(), {
    kills,
    random: seededRandom(seed),
    tell: ({ victim, acts, readyAfter }) =>
      tell(`${++round}. ${victim}: ${acts} acts before, ready after ${Math.round(readyAfter)} ms`),
  });
  const faults = [...report.lost, ...report.doubled, ...report.surprises];
  const rows = (['program', 'start', 'database'] as const).map((victim) => {
    const times = report.rounds.filter((one) => one.victim === victim).map((one) => one.readyAfter);
    return [WORDS[victim], String(times.length), milliseconds(quantile(times, 0.5)), milliseconds(Math.max(...times))];
  });
  if (faults.length > 0 || report.brokenChains !== 0)
    throw new Error(`After seed ${seed}: ${faults.join(', ')}; ${report.brokenChains} links broken`);
  return [
    `${kills} kills (seed ${seed}): ${report.acts} acts acknowledged, ${report.sent} of them requests sent. None lost, none twice, the log's chains whole.`,
    table(['Killed', 'times', 'ready again, median ms', 'longest ms'], rows),
  ].join('\n\n');
}

const WORDS = { program: 'the program', start: 'the program, and again while it starts', database: 'the database' };
