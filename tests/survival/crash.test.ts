import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preparedFolder } from './data-folder.ts';
import { killRounds, seededRandom } from './kill-rounds.ts';

const KILLS = 4;

test('killing the program or its database while people ask loses nothing they were told is kept', async (t) => {
  const seed = Math.trunc(performance.timeOrigin) % 1_000_000;
  t.diagnostic(`moments drawn with seed ${seed}; all 50: npm run bench -- kills`);
  const report = await killRounds(await preparedFolder(), { kills: KILLS, random: seededRandom(seed) });
  t.diagnostic(`${report.acts} acts acknowledged, ${report.sent} requests sent`);
  assert.ok(report.sent >= KILLS, 'people hardly asked: the test proves nothing');
  assert.deepEqual(report.lost, []);
  assert.deepEqual(report.doubled, []);
  assert.equal(report.brokenChains, 0);
  assert.deepEqual(report.surprises, []);
  // On a machine so busy that an ordinary start takes long, ten seconds say nothing about recovery.
  const longest = Math.max(10_000, 4 * report.usualStart);
  for (const { victim, readyAfter } of report.rounds) {
    t.diagnostic(`${victim} killed: ready again after ${Math.round(readyAfter)} ms`);
    assert.ok(readyAfter < longest, `ready only ${readyAfter} ms after the ${victim} was killed`);
  }
});
