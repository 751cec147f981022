import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plantRequest } from '#tests/harness/plant.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const names = async (who: string, query: string) => {
  const page = await (await world.as(who)).visit(`/settings?${query}`);
  return page.rows().map(([name]) => name);
};
const idOf = (urn: number | null, localId: string | null = null, area = 'bcp') =>
  world.peek(async (tx) => {
    const found = tx.selectFrom('settings').select('id');
    const one = urn === null ? found.where('local_id', '=', localId) : found.where('urn', '=', urn);
    return (await one.executeTakeFirstOrThrow()).id;
  }, area);

test('the list has forty on a page, by name, and turns to the rest', async () => {
  const lead = await world.as('lead.kinson');
  const first = await lead.visit('/settings');
  assert.equal(first.rows().length, 40);
  assert.ok(first.says('1 to 40 of 108 settings'), first.text);
  assert.ok(first.says('Illustrative clusters'));
  const third = await lead.visit('/settings?page=3');
  assert.equal(third.rows().length, 28);
  assert.equal(new Set([...first.rows(), ...third.rows()].map(([name]) => name)).size, 68);
});

test('a setting is found by parts of its name, by postcode with or without its space, and by number', async () => {
  assert.deepEqual(await names('lead.kinson', 'q=prim+SOMERF'), ['Somerford Primary School']);
  assert.deepEqual(await names('lead.kinson', 'q=BH23+3AS'), ['Somerford Primary School']);
  assert.deepEqual(await names('lead.kinson', 'q=bh233as'), ['Somerford Primary School']);
  assert.deepEqual(await names('lead.kinson', 'q=113736'), ['Somerford Primary School']);
  assert.deepEqual(await names('lead.kinson', 'q=ey-001'), ['Little Harbour Nursery']);
  assert.deepEqual(await names('lead.kinson', 'q=100%25'), []);
});

test('filters narrow the list, together with the search', async () => {
  const lead = await world.as('lead.kinson');
  await lead.visit('/settings');
  const page = await lead.visit('/settings?phase=early_years&kind=childminder');
  assert.equal(page.rows().length, 4);
  const clusters = await world.peek((tx) =>
    tx.selectFrom('clusters').select('id').where('code', '=', 'christchurch-highcliffe').executeTakeFirstOrThrow(),
  );
  const inCluster = await names('lead.kinson', `cluster=${clusters.id}&phase=secondary&q=twynham`);
  assert.deepEqual(inCluster, []);
  assert.deepEqual(await names('lead.kinson', 'cluster=none'), [
    'New Forest Land and Rural College',
    'Vale of Stour College',
  ]);
  assert.deepEqual(await names('lead.kinson', 'status=closed'), []);
  assert.equal((await names('lead.kinson', 'cluster=x&phase=y&kind=z&status=q&page=-1')).length, 40);
});

test('each area says cluster in its own word', async () => {
  const page = await (await world.as('shropshire.lead')).visit('/settings');
  assert.ok(page.says('Locality (illustrative)'), page.text);
  assert.ok(!page.says('Somerford'));
});

test('a setting’s page says what we know and from where, who stands around it, and why it is served', async () => {
  const page = await (await world.as('lead.christchurch')).visit(`/settings/${await idOf(113736)}`);
  assert.equal(page.h1, 'Somerford Primary School');
  assert.ok(page.says('From the national register, 22 April 2025'));
  assert.ok(page.says('DfE performance tables, 2018/19'));
  assert.equal(page.summary('SEN support'), '24.8%');
  assert.equal(page.summary('URN'), '113736');
  assert.equal(page.summary('Address'), 'ChristchurchBH23 3AS');
  assert.ok(page.says('Experts at Hand is here for this setting. A mainstream school.'));
  assert.ok(page.says('Grace Adeyemi'));
  assert.ok(page.says('Beth Lowry'));
  assert.ok(page.says('Amira Hassan, SENCO'));
  assert.ok(page.says('Came in'));
});

test('a figure that was not given out is said not to be published', async () => {
  const page = await (await world.as('lead.christchurch')).visit(`/settings/${await idOf(139498)}`);
  assert.equal(page.summary('Persistent absence'), 'Not published');
  assert.ok(page.says('This setting is a partner of Experts at Hand.'));
});

test('requests are shown to those in whose scope they are, and to nobody else', async () => {
  const { reference, settingId } = await world.peek((tx) =>
    plantRequest(tx, { sender: 'primary.senco', lead: 'lead.christchurch', answerBy: '2026-11-05' }),
  );
  const sees = async (who: string) => (await (await world.as(who)).visit(`/settings/${settingId}`)).says(reference);
  const seen = {
    'lead.christchurch': true,
    'team.manager': true,
    'primary.senco': true,
    'lead.kinson': false,
    coordinator: false,
    'expert.ep': false,
  };
  for (const [who, expected] of Object.entries(seen)) assert.equal(await sees(who), expected, who);
});

test('setting staff open their own setting’s page and no other', async () => {
  const senco = await world.as('primary.senco');
  assert.ok((await senco.visit(`/settings/${await idOf(113736)}`)).says('Experts at Hand is here for your setting'));
  assert.equal((await senco.visit(`/settings/${await idOf(136125)}`)).status, 404);
  assert.equal((await senco.visit('/settings')).status, 403);
  assert.equal((await (await world.as('lead.kinson')).visit('/settings/none')).status, 404);
});

test('a childminder’s address is for leads, managers and the childminder', async () => {
  const id = await idOf(null, 'EY-002');
  const shown = async (who: string) => (await (await world.as(who)).visit(`/settings/${id}`)).says('Samphire Close');
  assert.deepEqual(
    [await shown('early.years'), await shown('team.manager'), await shown('childminder')],
    [true, true, true],
  );
  assert.deepEqual([await shown('coordinator'), await shown('expert.ep')], [false, false]);
  assert.deepEqual(await names('coordinator', 'q=BH159ZB'), []);
  assert.deepEqual(await names('early.years', 'q=BH159ZB'), ['Carol Whitlock, childminder']);
});
