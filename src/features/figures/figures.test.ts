import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anExpert, CHANGES } from '#src/casework/figures/history.builder.ts';
import { tallyRequests } from '#src/casework/figures/tally-requests.ts';
import { aRequest, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const SOMERFORD_CLUSTER = 'Christchurch and Highcliffe';

const first = await aRequest(world, { at: new Date('2026-09-15T09:00:00Z') });
await triaged(
  world,
  first.reference,
  'lead.christchurch',
  { outcome: 'advise' },
  { at: new Date('2026-09-17T09:00:00Z') },
);
for (const day of ['2026-09-21', '2026-10-05', '2026-10-12'])
  await aRequest(world, { at: new Date(`${day}T10:00:00Z`) });
const cluster = await world.peek((db) =>
  db.selectFrom('clusters').select('id').where('name', '=', SOMERFORD_CLUSTER).executeTakeFirstOrThrow(),
);

test('a manager sees the totals as they are, before and after they were tallied', async () => {
  const manager = await world.as('team.manager');
  const before = await manager.visit('/figures');
  assert.match(before.text, /Requests\s*4\s*Times a setting asked/);
  assert.match(before.text, /Working days to a first answer\s*2 working days/);
  await tallyAll();
  assert.equal(figuresOf((await manager.visit('/figures')).text), figuresOf(before.text));
});

test('two dates that cannot be read are told so, and everything typed is still there', async () => {
  const page = await (await world.as('team.manager')).visit(
    '/figures?period=dates&from-day=31&from-month=2&from-year=2026',
  );
  assert.equal(page.status, 422);
  assert.match(page.text, /Give the first day as a real date/);
});

test('the board sees what is published: nothing below five, nothing of the current half term', async () => {
  const board = await world.as('board');
  const page = await board.visit('/figures');
  assert.match(page.text, /Requests\s*not shown\s*Times a setting asked/);
  assert.match(page.text, /Autumn, first half, 2026 to 2027/);
  await aRequest(world, { at: world.clock() });
  assert.equal(figuresOf((await board.visit('/figures')).text), figuresOf(page.text));
});

test('the board’s file says the same as its page, and the manager’s has no formula in it', async () => {
  const file = await (await world.as('board')).exchange('GET', '/figures/download');
  assert.match(file.body, /Requests,,,not shown/);
  const exact = await (await world.as('team.manager')).exchange('GET', '/figures/download');
  assert.match(exact.body, /Requests,,,5,0,requests/);
  assert.ok(exact.body.split(/[\r\n,]/).every((cell) => !/^[=@\t]/.test(cell)));
});

test('a lead opens the clusters of her settings and no other', async () => {
  const lead = await world.as('lead.christchurch');
  assert.equal((await lead.visit(`/figures/clusters/${cluster.id}`)).status, 200);
  assert.equal((await (await world.as('lead.kinson')).visit(`/figures/clusters/${cluster.id}`)).status, 404);
  assert.equal((await (await world.as('board')).visit(`/figures/clusters/${cluster.id}`)).status, 403);
});

test('staff see their own setting’s figures and no other', async () => {
  const page = await (await world.as('primary.senco')).visit('/figures');
  assert.match(page.url, /\/figures\/settings\/\d+$/);
  assert.match(page.text, /Requests\s*5\s*Times a setting asked/);
  assert.equal((await (await world.as('secondary.senco')).visit(page.url)).status, 404);
});

test('a figure leads to its requests, each of which is then looked at', async () => {
  const lead = await world.as('lead.christchurch');
  const looks = () => world.peek((db) => db.selectFrom('looks').selectAll().where('page', '=', 'figures').execute());
  const page = await lead.visit('/figures/measures/requests/requests?period=school_year');
  assert.match(page.text, /5 counted, 5 requests, of the requests you may see/);
  assert.equal((await looks()).length, 5);
  const other = await (await world.as('lead.kinson')).visit('/figures/measures/requests/requests?period=school_year');
  assert.match(other.text, /0 counted/);
  assert.equal((await (await world.as('board')).visit('/figures/measures/requests/requests')).status, 403);
});

test('every measure has its page, and its rows are as many as its figure', async () => {
  await world.peek(async (db) => {
    await anExpert(db);
    let state = 3;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return (state >> 8) % below;
    };
    const changes = Object.entries(CHANGES).filter(([name]) => name !== 'request_sent' && name !== 'setting_moved');
    for (let n = 0; n < 200; n++) await changes[random(changes.length)]?.[1](db, random);
  });
  const manager = await world.as('team.manager');
  const { body } = await manager.exchange('GET', '/figures/download?period=year');
  for (const measure of [
    'sessions_delivered',
    'requests',
    'sessions_promised',
    'children_without_ehcp',
    'staff_trained',
  ]) {
    const page = await manager.visit(`/figures/measures/${measure}`);
    assert.equal(page.status, 200);
    const rows = await manager.visit(`/figures/measures/${measure}/requests?period=year`);
    const [, sum] = /counted, ([\d,]+) \w+, of/.exec(rows.text) ?? [];
    const name = page.$('h1').text();
    assert.ok(body.replaceAll('"', '').includes(`${name},,,${sum}`), `${name}: ${sum}\n${body.slice(0, 900)}`);
  }
  assert.equal((await manager.visit('/figures/measures/nothing')).status, 404);
});

async function tallyAll(): Promise<void> {
  const id = world.partnershipId('bcp');
  while ((await world.peek((db) => tallyRequests(db, id))) > 0);
}

function figuresOf(text: string): string {
  return text.slice(text.indexOf('Asking for help'));
}
