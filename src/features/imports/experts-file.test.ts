import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { openWorld } from '#tests/harness/world.ts';
import { upload } from './uploading.builder.ts';

const world = await openWorld();
const FILE = readFileSync(new URL('../../../seeds/bcp/experts.csv', import.meta.url), 'utf8');
const [HEADINGS = ''] = FILE.split('\n');

const experts = () => world.peek((db) => loadExperts(db));
const called = async (name: string) => (await experts()).find((expert) => expert.name === name);
const rowOf = (changes: Record<string, string>) => {
  const usual: Record<string, string> = {
    Name: 'Ada Quill',
    Email: 'ada.quill@council.example',
    'Job title': 'Specialist teacher',
    Discipline: 'Specialist teaching',
    Grade: 'Qualified',
    Employer: 'The council',
    FTE: '1',
    Days: 'Mon Tue Wed Thu Fri',
    'Direct work %': '60',
    Clusters: 'Muscliff and Castle Lane',
    Starts: '1/9/2026',
    'Grant funded': 'yes',
  };
  const row = { ...usual, ...changes };
  return HEADINGS.split(',')
    .map((heading) => `"${row[heading] ?? ''}"`)
    .join(',');
};
const file = (...rows: Record<string, string>[]) => [HEADINGS, ...rows.map(rowOf)].join('\n');

test('the demonstration’s file again changes nothing', async () => {
  const manager = await world.as('team.manager');
  const page = await upload(manager, { kind: 'experts', file: FILE });
  assert.equal(page.status, 200);
  assert.match(page.text, /0 new ?0 changed ?33 the same/);
  assert.ok(page.says('There is nothing to apply'));
});

test('a change is shown before and after, a new expert whole, and both happen once it is applied', async () => {
  const manager = await world.as('team.manager');
  const changed = FILE.replace(
    'Lena Vogel,expert.ep@demo.alongside.example,Educational psychologist',
    'Lena Vogel,expert.ep@demo.alongside.example,Link psychologist',
  ).replace(/^(Kofi.*),60,/m, '$1,65,');
  const lines = [
    ...changed.trim().split('\n'),
    rowOf({
      Name: 'Bo Trainee',
      Email: 'bo@council.example',
      Grade: 'Trainee',
      'Supervisor email': 'ada.quill@council.example',
    }),
    rowOf({}),
  ];
  const page = await upload(manager, { kind: 'experts', file: lines.join('\n') });
  assert.match(page.text, /2 new ?2 changed ?31 the same/);
  assert.ok(page.says('Job title: Educational psychologist, now Link psychologist'), page.text);
  assert.ok(page.says('Direct work: 60%, now 65%'));
  manager.page = page;
  await manager.press('Apply these changes');
  const bo = await called('Bo Trainee');
  assert.deepEqual([bo?.supervisorName, bo?.grade, bo?.clusterIds.length], ['Ada Quill', 'trainee', 1]);
  assert.equal((await called('Kofi Mensah'))?.directPercent, 65);
  assert.equal((await called('Lena Vogel'))?.jobTitle, 'Link psychologist');
  assert.equal((await called('Lena Vogel'))?.supervisorName, 'Conrad Whitlow');
  assert.equal((await (await world.as('ada.quill')).visit('/experts')).status, 200);
});

const FAULTS: [what: string, row: Record<string, string>, words: RegExp][] = [
  ['no name', { Name: '' }, /Give a name/],
  ['no address', { Email: 'ada' }, /Give an e-mail address/],
  ['an unknown discipline', { Discipline: 'Dentistry' }, /discipline should be one of: Educational psychology/],
  ['an unknown grade', { Grade: 'Chief' }, /grade should be one of: Qualified, Assistant, Trainee/],
  ['an unknown supervisor', { 'Supervisor email': 'who@council.example' }, /No expert has this e-mail address/],
  ['an assistant alone', { Grade: 'Assistant' }, /need a supervisor/],
  ['no employer', { Employer: '' }, /who employs them/],
  ['an FTE of two', { FTE: '2' }, /from 0\.01 to 1/],
  ['a day that is none', { Days: 'Mon Sunday' }, /Name the working days/],
  ['too few days', { Days: 'Mon' }, /5 days a week/],
  ['a share above 100', { 'Direct work %': '120' }, /0 to 100/],
  ['an unknown place', { Clusters: 'Atlantis' }, /Name any of these/],
  ['no place', { Clusters: '' }, /where they work/],
  ['an unknown phase', { Phases: 'Lunch' }, /Name any of these/],
  ['an unknown strength', { Strengths: 'Juggling' }, /Name any of these/],
  ['an unknown home setting', { 'Home setting': '999999' }, /no open setting with this number/],
  ['a school leader nobody lends', { Discipline: 'Secondee', 'Grant funded': 'no' }, /setting that lends them/],
  ['no first day', { Starts: '' }, /date like 1\/9\/2026/],
  ['an end before the start', { Ends: '1/8/2026' }, /before the first/],
  ['perhaps the grant', { 'Grant funded': 'perhaps' }, /yes or no/],
];
for (const [what, row, words] of FAULTS) {
  test(`a row with ${what} is left out, with its line and what to do`, async () => {
    const page = await upload(await world.as('team.manager'), {
      kind: 'experts',
      file: file({ ...row, Email: row.Email ?? 'faulty@council.example' }),
    });
    assert.equal(page.status, 200, page.text);
    assert.match(page.text, /0 new ?0 changed/);
    const [[where = '', , advice = ''] = []] = page.rows();
    assert.match(where, /Line 2/);
    assert.match(advice, words);
    assert.match(advice, /The row was left out/);
  });
}

test('whoever depends on a row that is left out is left out too', async () => {
  const page = await upload(await world.as('team.manager'), {
    kind: 'experts',
    file: file(
      { Name: 'Cy Under', Email: 'cy@council.example', Grade: 'Assistant', 'Supervisor email': 'dee@council.example' },
      { Name: 'Dee Over', Email: 'dee@council.example', FTE: '3' },
    ),
  });
  assert.deepEqual(
    page
      .rows()
      .map(([where]) => /Line \d/.exec(where ?? '')?.[0])
      .sort(),
    ['Line 2', 'Line 3'],
  );
});

test('an expert twice stops the file, and the template can be downloaded', async () => {
  const manager = await world.as('team.manager');
  const page = await upload(manager, { kind: 'experts', file: file({}, {}) });
  assert.equal(page.status, 422);
  assert.match(page.errors()[0] ?? '', /The same e-mail address is on line 2/);
  const template = await manager.exchange('GET', '/imports/templates/experts');
  assert.match(template.body, /^Name,Email,Job title,Discipline/);
});
