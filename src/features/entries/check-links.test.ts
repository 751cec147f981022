import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskAddress } from '#src/platform/links/ask-address.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { checkLinks } from './check-links.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
const COACHING = 'adaptive-teaching-coaching';
const MOVED = 'https://moved.example/page';
const FINE = 'https://fine.example/page';
const OWN = 'https://alongside.example/menu/bcp/entries/neli-in-reception';

const asked: string[] = [];
let moved = false;
const ask: AskAddress = async (url) => {
  asked.push(url.href);
  return { status: moved && url.href === MOVED ? 404 : 200, location: undefined };
};
const weeksOn = (weeks: number) => new Date(A_TUESDAY.getTime() + weeks * 7 * 24 * 3_600_000);
const look = (at: Date) =>
  checkLinks({ db: world.database.app, partnershipId: bcp, code: 'bcp', origin: 'https://alongside.example', ask, at });
const checks = () => world.peek((tx) => tx.selectFrom('link_checks').selectAll().orderBy('address').execute());
const messages = () =>
  world.peek((tx) =>
    tx.selectFrom('messages').select(['to_email', 'body']).where('kind', '=', 'links_broken').execute(),
  );
const say = (what: string) =>
  world.peek(async (tx) => {
    const entry = await tx
      .selectFrom('entries')
      .innerJoin('entry_versions', 'entry_versions.id', 'shown_version_id')
      .select(['entry_versions.id', 'content'])
      .where('code', '=', COACHING)
      .executeTakeFirstOrThrow();
    const content = JSON.stringify({ ...entry.content, what });
    await tx.updateTable('entry_versions').set({ content }).where('id', '=', entry.id).execute();
  });

test('every address in what everyone sees is asked for once a week, however often the clock looks', async () => {
  await say(`Read ${MOVED}, ${FINE} and ${OWN}; or /menu/bcp/strategies/comm_wait.`);
  await Promise.all([look(A_TUESDAY), look(A_TUESDAY)]);
  await look(A_TUESDAY);
  assert.deepEqual(new Set(asked), new Set([MOVED, FINE]));
  assert.deepEqual(
    (await checks()).map(({ address, outcome, failures }) => [address, outcome, failures]),
    [
      ['/menu/bcp/strategies/comm_wait', 'works', 0],
      [OWN, 'works', 0],
      [FINE, 'works', 0],
      [MOVED, 'works', 0],
    ],
  );
  assert.equal(asked.filter((address) => address === FINE).length <= 2, true);
});

test('one bad day is forgiven; the second week running its owner hears of it, once, and sees it on the entry', async () => {
  moved = true;
  await look(weeksOn(1));
  await Promise.all([look(weeksOn(1)), look(weeksOn(1))]);
  assert.deepEqual(await messages(), []);
  const owner = await world.as('expert.secondee');
  assert.ok(!(await owner.visit(`/entries/${COACHING}`)).says('A link to mend'));

  await Promise.all([look(weeksOn(2)), look(weeksOn(2))]);
  const [message, ...more] = await messages();
  assert.equal(message?.to_email.split('@')[0], 'expert.secondee');
  assert.match(message?.body ?? '', /a link no longer opens.*\/entries\/adaptive-teaching-coaching/s);
  assert.deepEqual(more, []);
  const page = await owner.visit(`/entries/${COACHING}`);
  assert.ok(page.says('A link to mend') && page.says('The page is not there any more.') && page.says('take it out'));
  assert.equal(page.link(MOVED), MOVED);
  assert.ok(page.says(`A link no longer opens: ${MOVED}`));
  assert.match((await owner.visit('/entries?show=mine')).rows().join(' '), /A link to mend/);
  await look(weeksOn(3));
  assert.equal((await messages()).length, 1);
});

test('a link that opens again, or is taken out, is no longer shown', async () => {
  moved = false;
  await look(weeksOn(4));
  const owner = await world.as('expert.secondee');
  const page = await owner.visit(`/entries/${COACHING}`);
  assert.ok(!page.says('A link to mend') && page.says(`A link opens again: ${MOVED}`));
  moved = true;
  await look(weeksOn(5));
  await look(weeksOn(6));
  assert.ok((await owner.visit(`/entries/${COACHING}`)).says('A link to mend'));
  await say(`Read ${MOVED}/further.`);
  assert.ok(!(await owner.visit(`/entries/${COACHING}`)).says('A link to mend'));
});

test('a link to an entry of our own that was retired is told at once, and never asked for over the network', async () => {
  asked.length = 0;
  await say(`Read ${OWN} and /menu/bcp/strategies/none_of_ours and /menu/shropshire/entries/theirs.`);
  await world.peek((tx) =>
    tx
      .updateTable('entries')
      .set({ retired_at: weeksOn(6), retired_because: 'Over.' })
      .where('code', '=', 'neli-in-reception')
      .execute(),
  );
  await look(weeksOn(7));
  assert.deepEqual(asked, []);
  const page = await (await world.as('expert.secondee')).visit(`/entries/${COACHING}`);
  assert.ok(page.says('Links to mend'));
  assert.equal(page.link(OWN), OWN);
  assert.ok(page.says('/menu/bcp/strategies/none_of_ours') && !page.$('.al-panel').text().includes('shropshire'));
});

test('another partnership sees nothing of it, and a visitor no check at all', async () => {
  assert.deepEqual(await world.peek((tx) => tx.selectFrom('link_checks').select('id').execute(), 'shropshire'), []);
  const onMenu = await world.someone().visit(`/menu/bcp/entries/${COACHING}`);
  assert.ok(!onMenu.says('to mend'));
});
