import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

/** The numbers of a table's rows: each cell says its heading first, for those who see it as a block. */
function numbers(rows: string[][]): number[][] {
  return rows.map((row) => row.slice(1).map((cell) => Number(/\d+/.exec(cell)?.[0] ?? 0)));
}

test('each total equals the rows it counts: weeks, disciplines and the line above them', async () => {
  const page = await (await world.as('team.manager')).visit('/capacity');
  const rows = page.rows();
  const weeks = numbers(rows.filter((row) => row.length === 5));
  const disciplines = numbers(rows.filter((row) => row.length === 8));
  assert.deepEqual([weeks.length, disciplines.length], [12, 5]);
  const sum = (list: number[][], place: number) => list.reduce((total, row) => total + (row[place] ?? 0), 0);
  const said = ['sessions there are', 'promised', 'given this week', 'free'].map((words) =>
    Number(new RegExp(`(\\d+) ?${words}`).exec(page.$('.al-stats').text())?.[1]),
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((place) => sum(weeks, place)),
    said,
  );
  assert.deepEqual(
    [1, 2, 3, 4].map((place) => sum(disciplines, place)),
    said,
  );
  assert.ok((said[0] ?? 0) > 500);
});

test('time that nobody is promised, and requests that wait, are said in words', async () => {
  const { reference } = await aRequest(world);
  await triaged(world, reference, 'lead.christchurch', { outcome: 'panel' });
  const page = await (await world.as('coordinator')).visit('/capacity');
  assert.match(page.text, /1 ?request waits for an expert/);
  assert.ok(page.says('would take up to 6 sessions. There is time for that.'));
  assert.match(page.text, /\d+ unused/);
});

test('a place counts who works there, a discipline its own, and nonsense nothing less', async () => {
  const farah = await world.as('eah.lead');
  const { id } = await world.peek((db) =>
    db.selectFrom('clusters').select('id').where('code', '=', 'christchurch-highcliffe').executeTakeFirstOrThrow(),
  );
  const total = async (query: string) =>
    Number(/(\d+) ?sessions there are/.exec((await farah.visit(`/capacity?${query}`)).text)?.[1]);
  const [all, here, hereEp] = [
    await total(''),
    await total(`cluster=${id}`),
    await total(`cluster=${id}&discipline=educational_psychology`),
  ];
  assert.ok(all > here && here > hereEp && hereEp > 0, `${all} ${here} ${hereEp}`);
  assert.equal(await total('cluster=x&discipline=y'), all);
  assert.ok((await farah.visit('/capacity?discipline=specialist_teaching')).says('Nobody works here'));
});
