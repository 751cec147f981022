import assert from 'node:assert/strict';
import { PHONE, story, WIDE } from '#tests/harness/browser.ts';
import { aRequest, PLAIN_ANSWERS } from '#tests/harness/builders.ts';
import type { Person } from '#tests/harness/person.ts';
import { helped } from '#tests/harness/review-builders.ts';
import type { World } from '#tests/harness/world.ts';

const LAST_HALF_TERM = ['2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19'];

story(
  'a board member reads the dashboard, follows every way from it, and never comes to a row',
  async ({ world, as }) => {
    const before = await asIn(world);
    const board = await as('Margaret Ellery');
    board.mustNeverSee(new RegExp(`Somerford|Canford|${before.references.join('|')}`));
    await board.choosePage('Figures');
    await board.sees('counts below 5 are not shown', 'Autumn, first half, 2026 to 2027');
    const requests = board.page.locator('.al-figure', { hasText: 'Times a setting asked' });
    assert.match(await requests.innerText(), /^Requests\s+10\b/);
    await board.sees('not shown');
    await followAll(board);
    await download(board);
    for (const address of before.rows) {
      const status = await board.goTo(address);
      assert.ok(status === 403 || status === 404, `${address} answers ${status}`);
    }
  },
  [WIDE, PHONE],
);

/** Nine requests of one kind, one of another, in the half term that is over, and help under way in this one. */
async function asIn(world: World): Promise<{ references: string[]; rows: string[] }> {
  const references: string[] = [];
  for (const day of [...LAST_HALF_TERM, ...LAST_HALF_TERM.slice(0, 3)]) {
    references.push((await aRequest(world, { at: new Date(`${day}T09:00:00Z`) })).reference);
  }
  const rare = await aRequest(world, {
    setting: '136125',
    at: new Date('2026-09-15T09:00:00Z'),
    answers: { ...PLAIN_ANSWERS, areas: ['sensory'], mainArea: 'sensory', yearGroups: ['year_8'] },
  });
  const { reference, settingId } = await helped(world);
  references.push(rare.reference, reference);
  const cluster = await world.peek((tx) =>
    tx.selectFrom('settings').select('cluster_id').where('id', '=', settingId).executeTakeFirstOrThrow(),
  );
  const rows = [
    ...['', '/triage', '/plan', '/review', '/voices', '/looks', '/echo'].map((part) => `/requests/${reference}${part}`),
    ...['requests', 'sessions_delivered', 'voices_heard'].map((name) => `/figures/measures/${name}/requests`),
    ...[`/figures/settings/${settingId}`, `/figures/settings/${settingId}/download`],
    ...[`/figures/clusters/${cluster.cluster_id}`, `/figures/clusters/${cluster.cluster_id}/download`],
    ...[`/settings/${settingId}`, '/settings', '/requests', '/queue', '/panel', '/panels', '/experts', '/capacity'],
  ];
  return { references, rows };
}

/** Every page that a link of the dashboard leads to, and those that their links lead to. */
async function followAll(board: Person): Promise<void> {
  const seen = new Set<string>();
  const found = await linksOn(board);
  assert.ok(found.some((address) => address.startsWith('/figures/measures/')));
  for (const address of found) {
    if (seen.has(address) || address.startsWith('/figures/download')) continue;
    seen.add(address);
    assert.equal(await board.goTo(address), 200, address);
    assert.match(board.path(), /^\/figures(\/measures(\/\w+)?)?$/, `${address} leads to ${board.path()}`);
    assert.deepEqual(
      (await linksOn(board)).filter((each) => !/^\/figures/.test(each)),
      [],
    );
  }
}

async function linksOn({ page }: Person): Promise<string[]> {
  const all = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(all)].filter((address) => address.startsWith('/'));
}

/** The file says no more than the page: totals, and words where a number would be small. */
async function download(board: Person): Promise<void> {
  const answer = await board.page.request.get('/figures/download');
  assert.equal(answer.status(), 200);
  const file = await answer.text();
  assert.match(file, /Requests/);
  assert.match(file, /not shown/);
  assert.doesNotMatch(file, /Somerford|EAH-/);
}
