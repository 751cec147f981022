import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';
import { upload } from './uploading.builder.ts';

const world = await openWorld();
const SCHOOLS = readFileSync(new URL('../../../seeds/bcp/schools.csv', import.meta.url), 'latin1');
const CLUSTERS = readFileSync(new URL('../../../seeds/bcp/clusters.csv', import.meta.url), 'utf8');
const somerford = () =>
  world.peek((tx) => tx.selectFrom('settings').selectAll().where('urn', '=', 113736).executeTakeFirstOrThrow());
const actsNamed = (name: string) =>
  world.peek((tx) => tx.selectFrom('acts').select('id').where('name', '=', name).execute());

test('the same register file again changes nothing', async () => {
  const manager = await world.as('team.manager');
  const page = await upload(manager, { kind: 'settings', file: SCHOOLS });
  assert.equal(page.status, 200);
  assert.match(page.text, /0 new ?0 changed ?0 closed ?0 merged ?5 not eligible ?85 the same/);
  assert.ok(page.says('There is nothing to apply'));
  assert.deepEqual(page.buttons(), []);
});

test('a change is shown before and after, and happens only when it is applied, once', async () => {
  const manager = await world.as('team.manager');
  const file = SCHOOLS.replace(',302,', ',310,').replace('Somerford Primary School', 'Somerford Primary Academy');
  const page = await upload(manager, { kind: 'settings', file, name: 'edubasealldata20261030.csv' });
  assert.ok(page.says('Name: Somerford Primary School, now Somerford Primary Academy'), page.text);
  assert.ok(page.says('Pupils: 302, now 310'));
  const before = await somerford();
  assert.equal(before.name, 'Somerford Primary School');
  manager.page = page;
  const applied = await manager.press('Apply these changes');
  assert.equal(applied.h1, 'What this file changed');
  const after = await somerford();
  assert.deepEqual([after.name, after.pupils, after.version], ['Somerford Primary Academy', 310, before.version + 1]);
  assert.equal(after.source_on, '2026-10-30');
  const acts = (await actsNamed('import_settings')).length;
  const { action, fields } = page.form('Apply these changes');
  assert.ok((await manager.send(action, fields)).html.includes('Nothing was done twice.'));
  assert.equal((await actsNamed('import_settings')).length, acts);
  const setting = await manager.visit(`/settings/${after.id}`);
  assert.ok(setting.says('Pupils: 302, now 310'), setting.text);
});

test('a preview that something else has overtaken is refused, and says so', async () => {
  const manager = await world.as('eah.lead');
  const first = await upload(manager, { kind: 'settings', file: SCHOOLS });
  const second = await upload(manager, {
    kind: 'settings',
    file: SCHOOLS.replace('Muscliff Primary', 'Muscliffe Primary'),
  });
  manager.page = first;
  await manager.press('Apply these changes');
  manager.page = second;
  const refused = await manager.press('Apply these changes');
  assert.equal(refused.status, 409);
  assert.ok(refused.says('Somebody changed what this preview was made from'));
  const rows = await world.peek((tx) =>
    tx.selectFrom('settings').select('id').where('name', 'like', 'Muscliffe%').execute(),
  );
  assert.deepEqual(rows, []);
});

const REFUSED: [what: string, file: string | Buffer, words: string][] = [
  ['an empty file', '', 'The file is empty'],
  ['another kind of file', 'Name,Age\nAnn,3\n', 'This is not the national register'],
  ['a workbook', Buffer.from('PK\u0003\u0004 and more'), 'Excel workbook'],
  ['a file without a needed column', SCHOOLS.replace('Postcode', 'Post'), "The column 'Postcode' is missing"],
  ['a file that is cut off', SCHOOLS.slice(0, 20_000), 'cut off'],
  ['a file that is in itself twice', SCHOOLS + SCHOOLS, 'The headings appear a second time'],
  ['nothing but zeros', Buffer.alloc(1_000_000), 'This is not a text file'],
  ['a file of another area', SCHOOLS.replaceAll(',839,', ',840,'), 'no setting of local authority 839'],
];

for (const [what, file, words] of REFUSED) {
  test(`${what} is refused in words, and nothing is changed`, async () => {
    const manager = await world.as('team.manager');
    const before = await world.peek((tx) => tx.selectFrom('imports').select('id').execute());
    const page = await upload(manager, { kind: 'settings', file });
    assert.equal(page.status, 422);
    assert.ok(page.errors().join(' ').includes(words), page.errors().join(' '));
    assert.ok(page.errors().join(' ').includes('Nothing was changed.'));
    const after = await world.peek((tx) => tx.selectFrom('imports').select('id').execute());
    assert.equal(after.length, before.length);
  });
}

test('without a kind or a file the form says what is missing', async () => {
  const manager = await world.as('team.manager');
  const page = await upload(manager, {});
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), ['Choose what the file brings.', 'Choose the file.']);
});

test('a clusters file moves settings, and names the rows it cannot use', async () => {
  const manager = await world.as('team.manager');
  const file = `URN,Cluster\n113736,Southbourne and Tuckton\n134987,Nowhere\n999999,Southbourne and Tuckton\n`;
  const page = await upload(manager, { kind: 'clusters', file });
  assert.ok(page.says('Cluster: Christchurch and Highcliffe, now Southbourne and Tuckton'), page.text);
  const rows = page.rows().map((row) => row.join(' | '));
  assert.ok(
    rows.some(
      (row) => row.includes('3') && row.includes('Nowhere') && row.includes('There is no cluster of this name'),
    ),
  );
  assert.ok(rows.some((row) => row.includes('999999') && row.includes('We hold no setting with this number')));
  manager.page = page;
  await manager.press('Apply these changes');
  assert.ok(
    (await (await world.as('team.manager')).visit(`/settings/${(await somerford()).id}`)).says(
      'Southbourne and Tuckton',
    ),
  );
  manager.page = await upload(manager, { kind: 'clusters', file: CLUSTERS });
  await manager.press('Apply these changes');
});

test('a closed school lives on in its successor when the links file says so', async () => {
  const manager = await world.as('team.manager');
  const [heading = '', ...rows] = SCHOOLS.split('\r\n');
  const names = heading.split(',');
  const closed = rows.map((row) => {
    if (!row.startsWith('138815,')) return row;
    const cells = row.split(',');
    // The local authority's name holds a comma, so the cells after it stand one further on.
    cells[names.indexOf('EstablishmentStatus (code)') + 1] = '2';
    return cells.join(',');
  });
  const links =
    'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n138815,144047,Stourfield Junior School,Successor,31-08-2026\r\n';
  const page = await upload(manager, { kind: 'settings', file: [heading, ...closed].join('\r\n'), links });
  assert.ok(page.says('Merged into another setting (1)'), page.text);
  assert.ok(page.says('Stourfield Junior School 144047'));
});

test('early-years settings and people come in by their own files', async () => {
  const manager = await world.as('team.manager');
  const places =
    'Local id,Name,Kind,Postcode,Cluster,In area\nEY-900,Dabchick Nursery,pvi_nursery,bh11aa,Boscombe and Springbourne,yes\n';
  manager.page = await upload(manager, { kind: 'early_years', file: places });
  assert.ok(manager.page.says('Dabchick Nursery EY-900'), manager.page.text);
  await manager.press('Apply these changes');
  const people =
    'Name,Email,Job title,Role,Settings,Clusters\nTess Ode,Tess@dabchick.example,Manager,Setting staff,EY-900,\nAl Ward,al@dabchick.example,Cook,setting_staff,EY-901,\n';
  manager.page = await upload(manager, { kind: 'people', file: people });
  assert.ok(manager.page.says('Setting staff: Dabchick Nursery: from 3 November 2026'), manager.page.text);
  assert.ok(
    manager.page.rows().some((row) => row.includes('Holds EY-901')),
    JSON.stringify(manager.page.rows()),
  );
  await manager.press('Apply these changes');
  const tess = await world.as('tess');
  assert.ok((await tess.visit('/')).says('Dabchick Nursery'));
  const again = await upload(manager, { kind: 'people', file: people });
  assert.match(again.text, /0 new ?0 changed ?1 the same/);
});

test('the templates can be downloaded, and each reads as a file of its kind', async () => {
  const manager = await world.as('team.manager');
  for (const name of ['early-years', 'clusters', 'people']) {
    const response = await manager.exchange('GET', `/imports/templates/${name}`);
    assert.equal(response.statusCode, 200);
    assert.match(String(response.headers['content-disposition']), new RegExp(`${name}.csv`));
  }
});

test('only managers bring files in', async () => {
  for (const who of ['lead.christchurch', 'coordinator', 'primary.senco', 'board']) {
    assert.equal((await (await world.as(who)).visit('/imports')).status, 403, who);
  }
});

test('a preview of another partnership is not there', async () => {
  const manager = await world.as('team.manager');
  const page = await upload(manager, { kind: 'settings', file: SCHOOLS });
  const other = await world.as('shropshire.manager');
  assert.equal((await other.visit(page.url)).status, 404);
  assert.equal((await manager.visit('/imports/not-an-id')).status, 404);
});
