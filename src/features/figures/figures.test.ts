import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  assert.match(page.text, /As the records stood at .* on 3 Nov 2026: when a record is put right/);
  assert.match(page.text, /Sessions available\s*[\d,]*[05]\s*Half days/);
  assert.match(page.text, /Settings reached\s*0\s*Settings we serve .* We serve \d+\./);
  await aRequest(world, { at: world.clock() });
  assert.equal(figuresOf((await board.visit('/figures')).text), figuresOf(page.text));
});

test('the board’s file says the same as its page, and the manager’s has no formula in it', async () => {
  const file = await (await world.as('board')).exchange('GET', '/figures/download');
  assert.match(file.body, /Requests,,,not shown/);
  assert.match(file.body, /Settings reached,,,0,0,settings/);
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
  assert.match(page.text, /5 counted\. Only requests you may see are here/);
  assert.equal((await looks()).length, 5);
  const other = await (await world.as('lead.kinson')).visit('/figures/measures/requests/requests?period=school_year');
  assert.match(other.text, /0 counted/);
  assert.equal((await (await world.as('board')).visit('/figures/measures/requests/requests')).status, 403);
});

test('the file has a name, numbers that add up, and nothing where nothing is known', async () => {
  const manager = await world.as('team.manager');
  const file = await manager.exchange('GET', '/figures/download');
  assert.match(
    String(file.headers['content-disposition']),
    /figures-bcp-inclusion-support-partnership-2026-09-01-to-2026-11-03\.csv/,
  );
  assert.match(file.body, /^\uFEFFFigure,Broken down by,Part,/);
  assert.match(file.body, /Settings reached,Phase,Primary,0%/);
  const own = await (await world.as('primary.senco')).visit('/figures');
  const setting = await (await world.as('primary.senco')).exchange(
    'GET',
    `${new URL(own.url, 'http://x').pathname}/download`,
  );
  assert.match(String(setting.headers['content-disposition']), /figures-somerford-primary-school-2026/);
});

test('days that cannot be looked at are told so, each in its own words', async () => {
  const manager = await world.as('team.manager');
  const dates = (from: string, until: string) => {
    const [[y, m, d], [y2, m2, d2]] = [from.split('-'), until.split('-')];
    return `/figures?period=dates&from-day=${d}&from-month=${m}&from-year=${y}&until-day=${d2}&until-month=${m2}&until-year=${y2}`;
  };
  for (const [from, until, words] of [
    ['2026-10-02', '2026-10-01', /The last day must be the first day or later/],
    ['2030-01-01', '2030-02-01', /The first day must be today or earlier/],
    ['2026-10-01', '2030-02-01', /The last day must be today or earlier/],
    ['1999-01-01', '2026-01-01', /The first day must be 2015 or later/],
  ] as const) {
    const page = await manager.visit(dates(from, until));
    assert.equal(page.status, 422);
    assert.match(page.text, words);
    assert.match(page.text, /Put the dates right to see theirs/);
  }
  assert.equal((await manager.visit(dates('2016-01-01', '2016-02-01'))).status, 200, 'a time without figures');
});

test('rows are asked for by what there is, and by nothing else', async () => {
  const manager = await world.as('team.manager');
  const rows = '/figures/measures/requests/requests';
  assert.match((await manager.visit(`${rows}?by=phase&member=primary`)).text, /Phase: Primary.*5 counted/s);
  assert.match((await manager.visit(`${rows}?by=phase&member=secondary`)).text, /0 counted/);
  for (const wrong of [
    'by=phase&member=nothing',
    'by=nothing&member=primary',
    'cluster=999',
    'setting=999999',
    'setting=x',
  ])
    assert.equal((await manager.visit(`${rows}?${wrong}`)).status, 404, wrong);
  const other = await world.as('secondary.senco');
  assert.equal((await other.visit(`${rows}?setting=${await settingOfFirst()}`)).status, 404);
});

async function settingOfFirst(): Promise<number> {
  const { setting_id } = await world.peek((db) =>
    db.selectFrom('requests').select('setting_id').limit(1).executeTakeFirstOrThrow(),
  );
  return setting_id;
}

async function tallyAll(): Promise<void> {
  const id = world.partnershipId('bcp');
  while ((await world.peek((db) => tallyRequests(db, id))) > 0);
}

function figuresOf(text: string): string {
  return text.slice(text.indexOf('Asking for help'));
}
