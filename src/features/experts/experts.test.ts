import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import type { Fields } from '#tests/harness/page.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

const called = async (name: string) =>
  (await world.peek((db) => loadExperts(db))).find((expert) => expert.name === name) ?? assert.fail(name);
const actsNamed = (name: string) =>
  world.peek((db) => db.selectFrom('acts').select('id').where('name', '=', name).execute());
const postsOf = (personId: number) =>
  world.peek((db) => db.selectFrom('posts').selectAll().where('person_id', '=', personId).orderBy('id').execute());
const date = (name: string, day: string, month: string, year: string): Fields => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

async function clusterIds(...names: string[]): Promise<string[]> {
  const rows = await world.peek((db) => db.selectFrom('clusters').select(['id', 'name']).execute());
  return rows.filter(({ name }) => names.includes(name)).map(({ id }) => String(id));
}

async function someone(changes: Fields = {}): Promise<Fields> {
  return {
    name: 'Petra Lindqvist',
    email: 'petra.lindqvist@council.example',
    jobTitle: 'Occupational therapist',
    discipline: 'occupational_therapy',
    grade: 'qualified',
    supervisor: '',
    employer: 'Local NHS community trust',
    grantFunded: 'yes',
    fte: '0.6',
    workingDays: ['1', '2', '3'],
    directPercent: '50',
    clusters: await clusterIds('Poole Town and Hamworthy'),
    phases: ['primary'],
    strengths: ['sensory'],
    homeSetting: '',
    ...date('startsOn', '2', '11', '2026'),
    ...date('endsOn', '', '', ''),
    ...changes,
  };
}

async function add(visitor: Visitor, changes: Fields = {}) {
  await visitor.visit('/experts/new');
  return visitor.press('Add expert', await someone(changes));
}

test('a co-ordinator adds an expert, who can sign in: person, post and expert in one act, even when sent twice', async () => {
  const beth = await world.as('coordinator');
  const page = await add(beth);
  assert.equal(page.h1, 'Petra Lindqvist');
  assert.match(page.summary('Works') ?? '', /Mon, Tue, Wed \(0\.6 FTE\), 50% of it direct work/);
  const petra = await called('Petra Lindqvist');
  const posts = await postsOf(petra.personId);
  assert.deepEqual(
    posts.map(({ role, starts_on, ends_on }) => [role, starts_on, ends_on]),
    [['expert', '2026-11-02', null]],
  );
  await add(beth);
  assert.equal((await actsNamed('add_expert')).length, 1);
  const own = await (await world.as('petra.lindqvist')).visit(`/experts/${petra.id}`);
  assert.equal(own.status, 200);
});

test('somebody with another role becomes an expert and keeps it; a name that is not theirs is asked about', async () => {
  const farah = await world.as('team.manager');
  const lead = { email: 'team.lead@demo.alongside.example', jobTitle: 'Inclusion Team Lead and specialist teacher' };
  const wrong = await add(farah, { ...lead, discipline: 'specialist_teaching' });
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.errors(), ['This is the address of Stephen Cole: give that name, or another address']);
  assert.equal(wrong.$('#jobTitle').attr('value'), lead.jobTitle, 'what was typed is gone');
  const page = await farah.press('Add expert', { name: 'Stephen Cole' });
  assert.equal(page.h1, 'Stephen Cole');
  const posts = await postsOf((await called('Stephen Cole')).personId);
  assert.deepEqual(posts.map(({ role }) => role).sort(), ['expert', 'team_lead']);
});

const WRONG: [what: string, changes: Fields, error: RegExp][] = [
  ['an assistant without a supervisor', { grade: 'assistant' }, /need a supervisor/],
  ['more FTE than days', { fte: '1' }, /An FTE of 1 is 5 days a week/],
  ['an FTE of two', { fte: '2' }, /from 0\.01 to 1/],
  ['no working day', { workingDays: [] }, /on which days/],
  ['no place', { clusters: [] }, /where they work/],
  ['a share above 100', { directPercent: '101' }, /from 0 to 100/],
  ['a school leader nobody lends', { discipline: 'school_leadership', grantFunded: 'no' }, /setting that lends them/],
  [
    'a school leader paid from the grant',
    { discipline: 'school_leadership', homeSetting: '113736' },
    /grant does not pay/,
  ],
  ['a home setting we do not hold', { homeSetting: '999999' }, /no open setting with this number/],
  ['a day that is none', date('startsOn', '31', '11', '2026'), /first day as a real date/],
  ['an end before the start', date('endsOn', '1', '9', '2026'), /before the first/],
];
for (const [what, changes, error] of WRONG) {
  test(`${what} is not saved, and the error says what to do`, async () => {
    const page = await add(await world.as('coordinator'), {
      ...changes,
      name: 'Nobody Yet',
      email: 'nobody@council.example',
    });
    assert.equal(page.status, 422);
    assert.equal(page.errors().length, 1, page.errors().join(' | '));
    assert.match(page.errors()[0] ?? '', error);
    assert.equal(page.$('#name').attr('value'), 'Nobody Yet');
  });
}

test('facts change, posts follow the places, and who saves second sees both and loses nothing', async () => {
  const radha = await called('Radha Krishnan');
  const [first, second] = [await world.as('coordinator'), await world.as('eah.lead')];
  await first.visit(`/experts/${radha.id}/facts`);
  await second.visit(`/experts/${radha.id}/facts`);
  const saved = await first.press('Save changes', {
    clusters: await clusterIds('Westbourne and Talbot', 'Poole Town and Hamworthy'),
  });
  assert.equal(saved.status, 200);
  const posts = await postsOf(radha.personId);
  assert.deepEqual(
    posts.map(({ starts_on, ends_on }) => [starts_on, ends_on]),
    [
      ['2025-09-01', '2026-11-02'],
      ['2025-09-01', null],
      ['2026-11-03', null],
    ],
  );
  const refused = await second.press('Save changes', { directPercent: '60' });
  assert.equal(refused.status, 409);
  assert.ok(refused.says('A colleague saved a change while you were writing'));
  assert.deepEqual(
    refused.rows().map(([label]) => label),
    ['Direct work', 'Where'],
  );
  assert.equal(refused.$('#directPercent').attr('value'), '60');
  assert.equal((await called('Radha Krishnan')).directPercent, radha.directPercent);
  const again = await second.press('Save changes');
  assert.equal(again.h1, 'Radha Krishnan');
  assert.equal((await called('Radha Krishnan')).directPercent, 60);
});

test('leave takes free sessions away, its return gives them back, and sent twice it is there once', async () => {
  const emeka = await called('Emeka Obi');
  const beth = await world.as('coordinator');
  const free = async () =>
    /(\d+) of (\d+) sessions/
      .exec((await beth.visit(`/experts/${emeka.id}`)).text)
      ?.slice(1, 3)
      .map(Number) ?? [];
  const [before = 0] = await free();
  const leave = { ...date('from', '9', '11', '2026'), ...date('until', '', '', '') };
  await beth.press('Save days away', leave);
  await beth.visit(`/experts/${emeka.id}`);
  const page = await beth.press('Save days away', leave);
  assert.ok(page.says('From Monday 9 November 2026; the return is not known yet'), page.text);
  assert.ok(page.says('Away from 9 Nov, return not known'));
  assert.equal((await called('Emeka Obi')).leaves.length, 1);
  const [away = 0] = await free();
  assert.ok(away < 10 && away < before, `${away} of ${before}`);
  const [entered] = (await called('Emeka Obi')).leaves;
  const early = await beth.press('Save return', date(`back${entered?.id}`, '8', '11', '2026'));
  assert.deepEqual(early.errors(), ['They cannot be back before they were away']);
  await beth.press('Save return', date(`back${entered?.id}`, '16', '11', '2026'));
  assert.equal((await called('Emeka Obi')).leaves[0]?.endsOn, '2026-11-15');
  await beth.visit(`/experts/${emeka.id}`);
  await beth.press('Save return', date(`back${entered?.id}`, '9', '11', '2026'));
  assert.deepEqual((await called('Emeka Obi')).leaves, []);
  assert.equal((await free())[0], before);
});

test('an engagement ends with its posts, but not before those supervised have somebody else', async () => {
  const lena = await called('Lena Vogel');
  const farah = await world.as('team.manager');
  await farah.visit(`/experts/${lena.id}`);
  const last = date('lastDay', '20', '11', '2026');
  const refused = await farah.press('Save last day', last);
  assert.deepEqual(refused.errors(), ['Choose another supervisor first for Kofi Mensah']);
  assert.equal((await called('Lena Vogel')).endsOn, null);
  const kofi = await called('Kofi Mensah');
  await farah.visit(`/experts/${kofi.id}/facts`);
  await farah.press('Save changes', { supervisor: String((await called('Tobias Nkemelu')).id) });
  await farah.visit(`/experts/${lena.id}`);
  const page = await farah.press('Save last day', last);
  assert.ok(page.says('The last day is Friday 20 November 2026'));
  assert.ok((await postsOf(lena.personId)).every(({ ends_on }) => ends_on === '2026-11-20'));
});

test('the list is narrowed to a discipline, a place and who is away', async () => {
  const grace = await world.as('lead.christchurch');
  const names = async (query: string) => (await grace.visit(`/experts?${query}`)).rows().map(([name]) => name);
  const [christchurch] = await clusterIds('Christchurch and Highcliffe');
  const therapists = await names(`discipline=speech_and_language&cluster=${christchurch}`);
  assert.deepEqual(therapists.map((name) => name?.split(' ', 2).join(' ')).sort(), ['Miriam Castle', 'Niamh Keane']);
  assert.deepEqual(await names('away=yes'), []);
  assert.ok((await grace.visit('/experts?away=yes')).says('Nobody matches'));
  assert.equal((await names('discipline=nonsense&cluster=x')).length > 30, true);
});

test('leads see the list, experts open themselves and whom they supervise, settings and boards see neither', async () => {
  const [lena, kofi, niamh] = [
    await called('Tobias Nkemelu'),
    await called('Bethan Lacey'),
    await called('Niamh Keane'),
  ];
  const statuses = async (who: string, paths: string[]) => {
    const visitor = await world.as(who);
    const found: number[] = [];
    for (const path of paths) found.push((await visitor.visit(path)).status);
    return found;
  };
  const pages = [
    '/experts',
    `/experts/${lena.id}`,
    `/experts/${kofi.id}`,
    `/experts/${niamh.id}`,
    `/experts/${niamh.id}/facts`,
    '/capacity',
  ];
  assert.deepEqual(await statuses('lead.christchurch', pages), [200, 403, 403, 403, 403, 403]);
  assert.deepEqual(await statuses('expert.ep.boscombe', pages), [200, 200, 200, 404, 403, 403]);
  assert.deepEqual(await statuses('expert.slt', pages), [200, 404, 404, 200, 403, 403]);
  assert.deepEqual(await statuses('coordinator', pages), [200, 200, 200, 200, 200, 200]);
  assert.deepEqual(await statuses('primary.senco', pages), [403, 403, 403, 403, 403, 403]);
  assert.deepEqual(await statuses('board', pages), [403, 403, 403, 403, 403, 403]);
  assert.deepEqual(await statuses('shropshire.manager', pages.slice(1, 5)), [404, 404, 404, 404]);
});
