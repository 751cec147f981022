import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { aRequest, PLAIN_ANSWERS, type Sent, triaged } from '#tests/harness/builders.ts';
import type { Page } from '#tests/harness/page.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const LEAD = 'lead.christchurch';
const SOMERFORD = '113736';
const HIGHCLIFFE = '134987';

const daysAgo = (days: number) => new Date(A_TUESDAY.getTime() - days * 86_400_000);
const made: Record<string, Sent> = {};

// Autumn half-term 2026 is 26 to 30 October, so five working days from Wednesday 21 October end on Wednesday 4 November.
before(async () => {
  made.fresh = await aRequest(world, { setting: SOMERFORD });
  made.soon = await aRequest(world, { setting: SOMERFORD, at: daysAgo(13) });
  made.late = await aRequest(world, {
    setting: HIGHCLIFFE,
    at: daysAgo(20),
    answers: { ...PLAIN_ANSWERS, urgency: 'this_week', areas: ['sensory'], mainArea: 'sensory' },
  });
  made.asked = await aRequest(world, { setting: SOMERFORD });
  await triaged(world, made.asked.reference, LEAD, { outcome: 'ask' });
  made.taken = await aRequest(world, { setting: HIGHCLIFFE });
  await triaged(world, made.taken.reference, LEAD, { outcome: 'take_on' });
  made.panel = await aRequest(world, { setting: SOMERFORD });
  await triaged(world, made.panel.reference, LEAD, { outcome: 'panel' });
  made.ended = await aRequest(world, { setting: SOMERFORD });
  await triaged(world, made.ended.reference, LEAD, { outcome: 'advise' });
  made.kinson = await aRequest(world, { setting: '136125' });
  made.college = await aRequest(world, { setting: 'FE-002' });
});

const queue = async (who: string, query = '') => (await world.as(who)).visit(`/queue${query}`);
const listed = (page: Page) =>
  page
    .$('tbody a[data-key-item]')
    .toArray()
    .map((link) => /EAH-[^/]+/.exec(String(page.$(link).attr('href')))?.[0]);
const counts = (page: Page) =>
  Object.fromEntries(
    page
      .$('.moj-sub-navigation a')
      .toArray()
      .map((link) => {
        const [, tab = '', count = ''] = /^(.*?) (\d+\+?)$/.exec(page.$(link).text().replace(/\s+/g, ' ').trim()) ?? [];
        return [tab, Number(count)];
      }),
  );
const refs = (...names: string[]) => names.map((name) => made[name]?.reference);

describe('a lead’s queue', () => {
  test('opens with the new requests of the settings they lead, most pressing first', async () => {
    const page = await queue(LEAD);
    assert.equal(page.status, 200);
    assert.deepEqual(listed(page), refs('late', 'soon', 'fresh'));
    assert.ok(
      page.rows()[0]?.some((cell) => /^27 Oct|days? late/.test(cell)),
      `${page.rows()[0]}`,
    );
  });

  test('counts in the tabs equal the rows in each', async () => {
    const page = await queue(LEAD);
    const expected = {
      New: 3,
      'Waiting for the setting': 1,
      'Due soon': 1,
      Late: 1,
      'Taken on': 1,
      'With the panel': 1,
      'Waiting for an expert': 0,
      'Help under way': 0,
      Ended: 1,
    };
    assert.deepEqual(counts(page), expected);
    for (const link of page.$('.moj-sub-navigation a').toArray()) {
      const tab = await queue(LEAD, new URL(String(page.$(link).attr('href')), 'http://local').search);
      const name = page
        .$(link)
        .text()
        .replace(/\s+\d+\+?\s*$/, '')
        .trim()
        .replace(/\s+/g, ' ');
      assert.equal(listed(tab).length, expected[name as keyof typeof expected], name);
    }
  });

  test('says in words what is late and what is due soon', async () => {
    assert.match((await queue(LEAD, '?view=late')).rows()[0]?.join(' ') ?? '', /working days? late/);
    assert.deepEqual(listed(await queue(LEAD, '?view=soon')), refs('soon'));
    assert.match((await queue(LEAD, '?view=soon')).rows()[0]?.join(' ') ?? '', /due in 1 working day/);
  });

  test('a question counts by its own day, a request taken on by its next date', async () => {
    world.clock.set(new Date('2026-11-11T09:30:00Z'));
    const late = await queue(LEAD, '?view=late');
    world.clock.set(A_TUESDAY);
    assert.ok(listed(late).includes(made.asked?.reference) && listed(late).includes(made.taken?.reference));
    assert.ok(!listed(late).includes(made.panel?.reference), 'the panel’s day is later');
  });

  test('shows the year group and never the child’s reference', async () => {
    await aRequest(world, {
      setting: 'EY-001',
      answers: {
        ...PLAIN_ANSWERS,
        subject: 'child',
        childReference: 'CANARY',
        childYear: 'age_3',
        senStatus: 'K',
        parentAgreement: 'yes',
      },
    });
    const page = await queue('early.years');
    assert.ok(page.says('One child, 3 and 4-year-olds (nursery)'));
    assert.ok(!page.html.includes('CANARY'));
  });

  test('opens a request that can be decided on its triage page, another as it stands', async () => {
    assert.match((await queue(LEAD)).link('Somerford'), /\/triage$/);
    assert.doesNotMatch((await queue(LEAD, '?view=panel')).link('Somerford'), /\/triage$/);
  });
});

describe('filters and order', () => {
  test('each filter narrows rows and counts alike', async () => {
    const cases: [string, string[]][] = [
      ['?q=highcliffe', ['late']],
      ['?q=HIGH', ['late']],
      ['?area=sensory', ['late']],
      ['?urgency=this_week', ['late']],
      ['?group=schools', ['late', 'soon', 'fresh']],
      ['?group=post_16', []],
      ['?cluster=christchurch-highcliffe', ['late', 'soon', 'fresh']],
      ['?cluster=kinson-northbourne', []],
      ['?q=somerford&area=semh', ['soon', 'fresh']],
    ];
    for (const [query, names] of cases) {
      const page = await queue(LEAD, query);
      assert.deepEqual(listed(page), refs(...names), query);
      assert.equal(counts(page).New, names.length, query);
    }
  });

  test('sorts by due day, sent and setting, both ways', async () => {
    assert.deepEqual(listed(await queue(LEAD, '?sort=-due')), refs('fresh', 'soon', 'late'));
    assert.deepEqual(listed(await queue(LEAD, '?sort=sent')), refs('late', 'soon', 'fresh'));
    assert.deepEqual(listed(await queue(LEAD, '?sort=setting')), refs('late', 'soon', 'fresh'));
    assert.deepEqual(listed(await queue(LEAD, '?sort=-setting')), refs('soon', 'fresh', 'late'));
    const sorted = await queue(LEAD, '?sort=setting');
    assert.equal(sorted.$('th[aria-sort=ascending]').text().trim(), 'Setting');
  });

  test('a percent sign is looked for, not a wildcard', async () => {
    assert.deepEqual(listed(await queue(LEAD, '?q=%25')), []);
    assert.deepEqual(listed(await queue(LEAD, '?q=_')), []);
  });

  test('an address that makes no sense shows the plain queue', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      "' or 1=1 --",
      '../../etc',
      '9'.repeat(40),
      '\u0000',
      '☃'.repeat(300),
    ];
    for (const text of hostile) {
      const query = new URLSearchParams({
        view: text,
        sort: text,
        page: text,
        cluster: text,
        group: text,
        area: text,
        urgency: text,
        lead: text,
        q: '',
      });
      const page = await queue(LEAD, `?${query}`);
      assert.equal(page.status, 200, text);
      assert.ok(!page.html.includes('<script>alert'));
      assert.equal((await queue(LEAD, `?${new URLSearchParams({ q: text })}`)).status, 200, text);
    }
  });
});

describe('who sees what', () => {
  test('another lead sees none of it', async () => {
    assert.deepEqual(listed(await queue('lead.kinson')), refs('kinson'));
    assert.deepEqual(listed(await queue('team.lead')), refs('college'), 'post-16 and out of the area');
  });

  test('a manager sees the whole partnership, and one lead’s part of it', async () => {
    const all = listed(await queue('team.manager'));
    for (const reference of refs('fresh', 'kinson', 'college')) assert.ok(all.includes(reference));
    const page = await queue('team.manager');
    const sunita = page
      .$('select[name=lead] option')
      .toArray()
      .find((option) => page.$(option).text() === 'Sunita Patel');
    assert.deepEqual(listed(await queue('team.manager', `?lead=${page.$(sunita).attr('value')}`)), refs('kinson'));
  });

  test('cover during an absence sees the queue, and only then', async () => {
    const { grace, sunita } = await world.peek(async (db) => {
      const people = await db
        .selectFrom('people')
        .select(['id', 'name'])
        .where('name', 'in', ['Grace Adeyemi', 'Sunita Patel'])
        .execute();
      const id = (name: string) => people.find((person) => person.name === name)?.id ?? 0;
      return { grace: id('Grace Adeyemi'), sunita: id('Sunita Patel') };
    });
    const absence = { partnership_id: world.partnershipId('bcp'), person_id: grace, cover_id: sunita };
    await world.peek((db) =>
      db
        .insertInto('absences')
        .values({ ...absence, starts_on: '2026-11-03', ends_on: '2026-11-04' })
        .execute(),
    );
    assert.deepEqual(listed(await queue('lead.kinson')), refs('late', 'soon', 'fresh', 'kinson'));
    world.clock.set(new Date('2026-11-05T09:30:00Z'));
    assert.deepEqual(listed(await queue('lead.kinson')), refs('kinson'));
    world.clock.set(A_TUESDAY);
    await world.peek((db) => db.deleteFrom('absences').execute());
  });

  test('setting staff, the co-ordinator, the board and the forum do not open it', async () => {
    for (const who of ['primary.senco', 'coordinator', 'expert.ep', 'board', 'forum'])
      assert.equal((await queue(who)).status, 403, who);
  });

  test('another partnership sees none of it', async () => {
    assert.deepEqual(listed(await queue('shropshire.manager')), []);
  });
});

describe('saved views', () => {
  test('the present filters are kept under a name, opened and removed, by their owner alone', async () => {
    const visitor = await world.as(LEAD);
    await visitor.visit('/queue?view=late&area=sensory&sort=-sent');
    const saved = await visitor.press('Save this view', { name: '  Sensory,   late ' });
    assert.equal(saved.url, '/queue?view=late&area=sensory&sort=-sent');
    assert.ok((await visitor.visit('/queue')).links().some((link) => link.text === 'Sensory, late'));
    const opened = await visitor.follow('Sensory, late');
    assert.deepEqual(listed(opened), refs('late'));
    assert.ok(!(await queue('team.manager')).says('Sensory, late'));
    await visitor.press('Remove “Sensory, late”');
    assert.ok(!(await visitor.visit('/queue')).says('Sensory, late'));
  });

  test('a view needs a name, and the same name replaces what it held', async () => {
    const visitor = await world.as(LEAD);
    await visitor.visit('/queue?view=late');
    const page = await visitor.press('Save this view', { name: ' ' });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors(), ['Give the view a name']);
    assert.deepEqual((await visitor.press('Save this view', { name: 'x'.repeat(61) })).errors(), [
      'Shorten the name to 60 characters or fewer',
    ]);
    await visitor.press('Save this view', { name: 'Mine' });
    await visitor.visit('/queue?view=soon');
    await visitor.press('Save this view', { name: 'Mine' });
    const links = (await visitor.visit('/queue')).links().filter((link) => link.text === 'Mine');
    assert.deepEqual(
      links.map((link) => link.href),
      ['/queue?view=soon'],
    );
  });

  test('nobody removes another’s view', async () => {
    const owner = await world.as('lead.westbourne');
    await owner.visit('/queue');
    const page = await owner.press('Save this view', { name: 'Only mine' });
    const { action } = page.form('Remove “Only mine”');
    const other = await world.as('team.manager');
    const token = String((await other.visit('/queue')).$('main input[name=_csrf]').first().attr('value'));
    await other.send(action, { _csrf: token });
    assert.ok((await owner.visit('/queue')).says('Only mine'));
  });

  test('a view keeps only what the queue knows', async () => {
    const visitor = await world.as('lead.poole');
    await visitor.visit('/queue');
    await visitor.press('Save this view', { name: '<b>Odd</b>', query: 'view=late&evil=1&q=<i>&page=9' });
    const page = await visitor.visit('/queue');
    assert.ok(page.says('<b>Odd</b>'), 'shown as text');
    assert.equal(page.link('<b>Odd</b>'), '/queue?view=late&q=%3Ci%3E');
  });
});

test('forty to a page, with the way to the next', async () => {
  for (let number = 0; number < 41; number += 1) await aRequest(world, { setting: '136120', by: 'trust.senco' });
  const first = await queue('lead.boscombe');
  assert.equal(listed(first).length, 40);
  assert.ok(first.says('1 to 40 of 41 requests'));
  assert.equal(listed(await queue('lead.boscombe', '?page=2')).length, 1);
  assert.equal(
    (await world.peek(
      async (db) =>
        (
          await sql<{ n: number }>`select count(*)::int as n from requests where status = 'new'`.execute(db)
        ).rows[0]?.n,
    )) === undefined,
    false,
  );
});
