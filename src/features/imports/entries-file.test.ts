import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';
import { upload } from './uploading.builder.ts';

const world = await openWorld();
const COACHING = 'adaptive-teaching-coaching';
const manager = () => world.as('team.manager');
const saved = async (as: 'csv' | 'services') =>
  (await (await manager()).exchange('GET', `/entries/download?as=${as}`)).body;
const versions = (code: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('entry_versions')
      .innerJoin('entries', 'entries.id', 'entry_versions.entry_id')
      .selectAll('entry_versions')
      .where('code', '=', code)
      .orderBy('number')
      .execute(),
  );
const acts = () =>
  world.peek(async (tx) =>
    (await tx.selectFrom('acts').select('name').orderBy('id').execute()).map(({ name }) => name),
  );
const bringIn = async (file: string, name = 'menu.csv') => {
  const visitor = await manager();
  const page = await upload(visitor, { kind: 'entries', file, name });
  visitor.page = page;
  return { visitor, page };
};
const row = (cells: Record<string, string>) => {
  const names = Object.keys(cells);
  return `${names.join(',')}\n${names.map((name) => `"${cells[name]}"`).join(',')}\n`;
};
const WHOLE = {
  Title: 'Quiet corners',
  'In short': 'A calm corner, and how to use it.',
  'What it is': 'A visit and a plan.',
  'Areas of need': 'Sensory and physical',
  Levels: 'Universal',
  Phases: 'Primary',
  'Kind of help': 'With settings and their staff',
  'Who gives the help': 'Occupational therapy',
  Time: 'One visit',
  People: 'One teacher',
  'Group size': 'A class',
  Evidence: 'Practice that specialists agree on',
  'The evidence in words': 'Therapists agree.',
  'How it is got': 'Ask with a Request for Help',
  'Step by step': 'Send a request.',
  'Who to turn to': 'Your Inclusion Lead',
  'When it runs': 'All year',
  'Who it is for': 'Every school',
  'What it is not': 'A place to be sent to',
  'For families': 'A calm place.',
};

test('the whole menu, saved and brought in again, changes nothing: neither as CSV nor as Open Referral UK', async () => {
  const csv = await saved('csv');
  assert.match(csv, /^\uFEFFCode,Title,In short/);
  const { page } = await bringIn(csv);
  assert.equal(page.status, 200, page.text);
  assert.match(page.text, /0 new ?0 changed ?(\d+) the same/);
  assert.ok(page.says('There is nothing to apply'));
  assert.ok(!page.says('To look at'));

  const services = await saved('services');
  const entries = JSON.parse(services) as { total_items: number; contents: unknown[] };
  assert.ok(entries.contents.length >= 60 && entries.total_items === entries.contents.length);
  const again = await bringIn(services, 'menu.json');
  assert.match(again.page.text, new RegExp(`0 new ?0 changed ?${entries.contents.length} the same`));
  assert.ok(!again.page.says('To look at'), again.page.text);
});

test('a changed row becomes a draft that a second person approves; what is shown stays meanwhile', async () => {
  const file = row({ Code: COACHING, Title: 'Coaching, newly named' });
  const { page, visitor } = await bringIn(file);
  assert.match(page.text, /0 new ?1 changed ?0 the same/);
  assert.match(page.$('.al-differences').text(), /newly/);
  assert.equal((await versions(COACHING)).length, 1);
  const applied = await visitor.press('Apply these changes');
  assert.match(applied.html, /written in drafts/);
  const [shown, draft] = await versions(COACHING);
  assert.equal(draft?.content.title, 'Coaching, newly named');
  assert.deepEqual({ ...draft?.content, title: '' }, { ...shown?.content, title: '' });
  assert.equal(draft?.proposed_at, null);
  assert.equal((await acts()).filter((name) => name === 'import_entries').length, 1);
  const onMenu = await world.someone().visit(`/menu/bcp/entries/${COACHING}`);
  assert.ok(!onMenu.says('newly named'));

  const again = await bringIn(file);
  assert.match(again.page.text, /0 new ?0 changed ?1 the same/);
  const further = await bringIn(row({ Code: COACHING, Title: 'Coaching, named again' }));
  await further.visitor.press('Apply these changes');
  assert.equal((await versions(COACHING)).length, 2);
  const history = await further.visitor.visit(`/entries/${COACHING}`);
  assert.ok(history.says('Version 2 begun from a file') && history.says('Version 2 written further from a file'));
});

test('new rows are new entries of whoever brings them; those that are whole are proposed at once, with one e-mail', async () => {
  const [head, first] = row(WHOLE).trim().split('\n');
  const file = [
    head,
    first,
    first?.replace('Quiet corners', 'Calm starts'),
    first?.replace('Quiet corners', 'Half written').replace('All year', ''),
  ].join('\n');
  const { page, visitor } = await bringIn(file);
  assert.match(page.text, /3 new ?0 changed ?0 the same/);
  assert.ok(page.says('1 part is still to be written before it can be proposed'));
  const applied = await visitor.press('Apply these changes');
  assert.ok(applied.says('2 of 3 drafts are whole'));
  const before = await world.peek((tx) => tx.selectFrom('messages').select('id').execute());
  const proposed = await visitor.press('Propose all of your drafts that are whole');
  assert.match(proposed.html, /drafts are proposed/);
  const after = await world.peek((tx) => tx.selectFrom('messages').select(['id', 'kind']).execute());
  assert.deepEqual(new Set(after.slice(before.length).map(({ kind }) => kind)), new Set(['versions_proposed']));
  assert.equal((await versions('half-written'))[0]?.proposed_at, null);
  assert.ok((await versions('calm-starts'))[0]?.proposed_at);

  const own = await visitor.visit('/entries/proposals');
  assert.ok(own.says('wait for somebody else'));
  assert.ok(!own.says('Quiet corners'));
  const lead = await world.as('lead.poole');
  const list = await lead.visit('/entries/proposals');
  assert.ok(list.says('Quiet corners') && list.says('Calm starts') && !list.says('Half written'));
  assert.match(list.$('.al-differences').text(), /again/);
  const approved = await lead.press('Approve: Calm starts');
  assert.equal(approved.url, '/entries/proposals');
  assert.match(approved.html, /Approved. Everyone sees “Calm starts” now/);
  assert.ok((await world.someone().visit('/menu/bcp/entries/calm-starts')).says('A calm corner'));
  assert.equal((await bringIn(file)).page.text.match(/(\d) the same/)?.[1], '3');
});

test('nothing of a colleague’s draft is overwritten, and a retired entry is not written again', async () => {
  const owner = await world.as('lead.kinson');
  const code = await world.peek(async (tx) => {
    const found = await tx
      .selectFrom('entries')
      .innerJoin('people', 'people.id', 'owner_id')
      .select('code')
      .where('people.email', 'like', 'lead.kinson@%')
      .executeTakeFirstOrThrow();
    return found.code;
  });
  await owner.visit(`/entries/${code}/draft`);
  await owner.press('Save the draft', { contact: 'Half a thought' });
  const { page } = await bringIn(row({ Code: code, Title: 'Taken over' }));
  assert.match(page.text, /0 new ?0 changed ?0 the same/);
  assert.match(page.rows()[0]?.join(' ') ?? '', /Line 2.*is writing this entry. Ask them to finish/);
  await world.peek((tx) =>
    tx
      .updateTable('entries')
      .set({ retired_at: world.clock(), retired_because: 'Over.' })
      .where('code', '=', 'neli-in-reception')
      .execute(),
  );
  const retired = await bringIn(row({ Code: 'neli-in-reception', Title: 'Again' }));
  assert.match(retired.page.rows()[0]?.join(' ') ?? '', /This entry is retired/);
});

test('when somebody writes in between, nothing is applied; applied twice is once', async () => {
  const { visitor, page } = await bringIn(row({ ...WHOLE, Title: 'Pressed twice' }));
  const { action, fields } = page.form('Apply these changes');
  await Promise.all([visitor.send(action, fields), (await manager()).send(action, fields)]);
  assert.equal((await versions('pressed-twice')).length, 1);
  const late = await bringIn(row({ ...WHOLE, Title: 'Too late' }));
  const other = await world.as('expert.ep');
  await other.visit('/entries/new');
  await other.press('Check how it reads');
  const own = await world.as('lead.boscombe');
  const code = await world.peek(async (tx) => {
    const found = await tx
      .selectFrom('entries')
      .innerJoin('people', 'people.id', 'owner_id')
      .select('code')
      .where('people.email', 'like', 'lead.boscombe@%')
      .executeTakeFirstOrThrow();
    return found.code;
  });
  await own.visit(`/entries/${code}/draft`);
  await own.press('Save the draft', { contact: 'Somebody else' });
  const refused = await late.visitor.press('Apply these changes');
  assert.equal(refused.status, 409);
  assert.ok(refused.says('Preview the file again'));
  assert.deepEqual(await versions('too-late'), []);
});

const FAULTS: [what: string, cells: Record<string, string>, where: RegExp, words: RegExp][] = [
  ['no title', { Title: '' }, /Line 2, Title/, /Give it a title\. The row was left out/],
  ['a title of 200 letters', { Title: 'x'.repeat(200) }, /Title/, /Shorten this to 80/],
  ['an area nobody knows', { 'Areas of need': 'Music' }, /Areas of need/, /Communication and interaction; /],
  ['no kind of help', { 'Kind of help': '' }, /Kind of help/, /should be one of: With children/],
  ['a strategy nobody knows', { 'Try first': 'Wish harder' }, /Try first/, /by their titles/],
  ['a code with a blank in it', { Code: 'two words' }, /Code/, /small letters, digits and single dashes/],
  ['an address of the site as its code', { Code: 'proposals' }, /Code/, /address of the site itself/],
];
for (const [what, cells, where, words] of FAULTS) {
  test(`a row with ${what} is left out, with its place and what to do`, async () => {
    const { page } = await bringIn(row({ ...WHOLE, ...cells }));
    assert.equal(page.status, 200, page.text);
    assert.match(page.text, /0 new ?0 changed/);
    const [[place = '', , advice = ''] = []] = page.rows();
    assert.match(place, where);
    assert.match(advice, words);
  });
}

test('a service of another directory is shown with what has no place, and becomes a draft', async () => {
  const service = {
    id: 'e8a7c4a0-0000-4000-8000-000000000001',
    name: 'Bright Starts',
    description: 'A group.',
    email: 'a@b.example',
  };
  const over = { name: 'Old Starts', description: 'Was.', status: 'defunct' };
  const { page, visitor } = await bringIn(JSON.stringify({ contents: [service, over] }), 'theirs.json');
  assert.match(page.text, /1 new ?0 changed ?0 the same/);
  assert.ok(page.says('Service 1: Bright Starts') && page.says('no place for its e-mail address'));
  assert.ok(page.says('no longer given'));
  await visitor.press('Apply these changes');
  assert.equal((await versions('bright-starts'))[0]?.content.summary, 'A group.');
  const again = await bringIn(JSON.stringify([service]), 'theirs.json');
  assert.match(again.page.text, /0 new ?0 changed ?1 the same/);
});

test('a file too large or of no kind we read stops, and nobody but a manager brings one in', async () => {
  const { page } = await bringIn('[{"name": "cut', 'cut.json');
  assert.equal(page.status, 422);
  assert.match(page.errors()[0] ?? '', /not whole JSON/);
  for (const who of ['lead.poole', 'expert.ep', 'primary.senco'])
    assert.equal((await (await world.as(who)).visit('/imports?kind=entries')).status, 403, who);
  assert.equal((await (await world.as('primary.senco')).visit('/entries/download')).status, 403);
  const chosen = await (await manager()).visit('/imports?kind=entries');
  assert.equal(chosen.$('input[name=kind]:checked').attr('value'), 'entries');
});
