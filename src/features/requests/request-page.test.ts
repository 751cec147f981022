import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aRequest, PLAIN_ANSWERS, SOME_ADVICE, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const HOSTILE = `<script>alert(1)</script> "quoted" ' or 1=1; drop table requests; =1+1 \u202Eright to left 🙂 execute the select committee's drop table`;

function looks(id: number) {
  return world.peek((db) =>
    db
      .selectFrom('looks')
      .innerJoin('people', 'people.id', 'looks.person_id')
      .select(['people.name', 'looks.page', 'looks.http_request as httpRequest'])
      .where('request_id', '=', id)
      .orderBy('looks.id')
      .execute(),
  );
}

describe('where is it now', () => {
  test('the setting sees who has it, by when and why then, and what it told us', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    const page = await senco.visit(`/requests/${reference}`);
    assert.equal(page.status, 200);
    assert.equal(page.h1, 'Class or group, Year 3');
    assert.ok(page.says('With Grace Adeyemi, who answers by Tuesday 10 November.'));
    assert.ok(page.says('We answer within 5 working days. It was sent on 3 Nov.'));
    assert.equal(page.summary('How many'), '12 children or young people');
    assert.ok(page.says('Amira Hassan sent the request'));
    assert.equal(page.link('Change what you wrote'), `/requests/${reference}/amendments/words`);
    assert.doesNotMatch(page.buttons().join(), /Triage/);
  });

  test('the lead sees what to do, and no Change links', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const lead = await world.as('lead.christchurch');
    const page = await lead.visit(`/requests/${reference}`);
    assert.ok(page.says('Somerford Primary School is waiting to hear what happens next.'));
    assert.ok(page.buttons().some((button) => button.startsWith('Triage')));
    assert.deepEqual(
      page.links().filter((link) => link.href.includes('/amendments/')),
      [],
    );
  });

  test('an answer shows advice, a person, a next date, the level and the strategies', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', {
      outcome: 'advise',
      level: 'targeted',
      nextOn: '2026-12-01',
    });
    const senco = await world.as('primary.senco');
    const page = await senco.visit(`/requests/${reference}`);
    assert.ok(page.says(SOME_ADVICE));
    assert.match(page.summary('Your person to talk to') ?? '', /^Grace Adeyemi, Inclusion Lead/);
    assert.equal(page.summary('Next date'), 'Tue 1 Dec');
    assert.match(page.summary('Level') ?? '', /^Targeted/);
    assert.ok(page.says('Grace Adeyemi answered with advice'));
  });

  test('another route says what it is called here and how to get there', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'reroute', route: 'health_pathway' });
    const page = await (await world.as('primary.senco')).visit(`/requests/${reference}`);
    assert.ok(page.says('Specialist children’s therapy and paediatrics'));
    assert.ok(page.says('Ask the family’s GP or health visitor'));
  });

  test('whatever is typed is shown as it is, and is only text', async () => {
    const { reference } = await aRequest(world, {
      by: 'primary.senco',
      answers: {
        ...PLAIN_ANSWERS,
        noticed: `${HOSTILE}\n\nSecond paragraph\nnext line`,
        contactName: HOSTILE.slice(0, 110),
      },
    });
    const page = await (await world.as('primary.senco')).visit(`/requests/${reference}`);
    assert.ok(page.summary('What has been noticed')?.includes(HOSTILE));
    assert.equal(page.$('main script').length, 0);
    assert.equal(
      page
        .$('main dd p')
        .filter((_, each) => page.$(each).text() === 'Second paragraphnext line')
        .find('br').length,
      1,
    );
  });

  test('a reference typed in any way leads to the one address', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    const loose = reference.toLowerCase().replace('eah-', '').replaceAll('-', ' ');
    const page = await senco.visit(`/requests/${encodeURIComponent(loose)}`);
    assert.equal(page.url, `/requests/${reference}`);
    assert.equal(
      (await senco.visit(`/requests/find?reference=${encodeURIComponent(loose)}`)).url,
      `/requests/${reference}`,
    );
    const mistyped = await senco.visit('/requests/find?reference=EAH-123');
    assert.ok(mistyped.says('That is not a whole reference.'));
    assert.equal((await senco.visit('/requests/not-a-reference')).status, 404);
  });

  test('finding tells nobody that another setting’s request exists', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const other = await world.as('secondary.senco');
    const page = await other.visit(`/requests/find?reference=${reference}`);
    assert.equal(page.status, 404);
    assert.ok(page.says('We cannot find'));
  });
});

describe('who may see a request', () => {
  test('only those it concerns', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const statuses: Record<string, number> = {};
    const people = ['primary.head', 'lead.christchurch', 'team.manager', 'eah.lead'];
    const others = [
      'secondary.senco',
      'lead.boscombe',
      'early.years',
      'coordinator',
      'expert.ep',
      'shropshire.manager',
    ];
    const overseers = ['board', 'forum'];
    for (const who of [...people, ...others, ...overseers]) {
      statuses[who] = (await (await world.as(who)).visit(`/requests/${reference}`)).status;
    }
    assert.deepEqual(
      people.map((who) => statuses[who]),
      [200, 200, 200, 200],
    );
    assert.deepEqual(
      others.map((who) => statuses[who]),
      [404, 404, 404, 404, 404, 404],
    );
    assert.deepEqual(
      overseers.map((who) => statuses[who]),
      [403, 403],
    );
  });

  test('the co-ordinator sees it while it is with the panel, and only then', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const coordinator = await world.as('coordinator');
    await triaged(world, reference, 'lead.christchurch', { outcome: 'panel', level: 'targeted' });
    const page = await coordinator.visit(`/requests/${reference}`);
    assert.equal(page.status, 200);
    assert.ok(page.says('Grace Adeyemi passed it to the panel'));
    assert.deepEqual(
      page.links().filter((link) => /withdrawal|reopening|amendments|triage|looks/.test(link.href)),
      [],
    );
    assert.equal((await coordinator.visit(`/requests/${reference}/looks`)).status, 403);
  });
});

describe('looks', () => {
  test('each view is written down once, before the page arrives', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    const lead = await world.as('lead.christchurch');
    await senco.visit(`/requests/${reference}`);
    assert.deepEqual(
      (await looks(id)).map(({ name, page }) => [name, page]),
      [['Amira Hassan', 'request']],
    );
    await lead.visit(`/requests/${reference}`);
    await senco.visit(`/requests/${reference}/withdrawal`);
    await senco.press('Withdraw request', {});
    const rows = await looks(id);
    assert.deepEqual(
      rows.map(({ name, page }) => [name, page]),
      [
        ['Amira Hassan', 'request'],
        ['Grace Adeyemi', 'request'],
        ['Amira Hassan', 'withdrawing'],
        ['Amira Hassan', 'withdrawing'],
      ],
    );
    assert.equal(new Set(rows.map((row) => row.httpRequest)).size, rows.length);
  });

  test('the setting, its lead and managers can read who looked', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await (await world.as('lead.christchurch')).visit(`/requests/${reference}`);
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}`);
    const page = await senco.follow('See who has looked');
    assert.deepEqual(
      page.rows().map(([who, , , seen]) => [who, seen?.replace('Page ', '')]),
      [
        ['Amira Hassan', 'Who has looked'],
        ['Amira Hassan', 'Where it is now'],
        ['Grace Adeyemi', 'Where it is now'],
      ],
    );
    assert.equal((await looks(id)).length, 3);
    assert.equal((await (await world.as('team.manager')).visit(`/requests/${reference}/looks`)).status, 200);
    assert.equal((await (await world.as('secondary.senco')).visit(`/requests/${reference}/looks`)).status, 404);
  });

  test('a request out of scope leaves no look', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await (await world.as('secondary.senco')).visit(`/requests/${reference}`);
    assert.deepEqual(await looks(id), []);
  });
});
