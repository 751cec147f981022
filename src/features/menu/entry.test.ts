import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const REQUESTED = 'first-words-group';
const ELSEWHERE = 'neli-in-reception';
const at = (path: string) => `/menu/bcp/${path}`;

describe('the page of an entry', () => {
  test('says all there is to know without an account, with one button', async () => {
    const page = await world.someone().visit(at(`entries/${REQUESTED}`));
    assert.equal(page.status, 200);
    assert.match(page.h1, /^First words/);
    for (const heading of [
      'What it is',
      'Try this first',
      'How to get it',
      'How sure we are that it helps',
      'What it is not',
    ])
      assert.ok(page.says(heading), heading);
    for (const term of [
      'Who it is for',
      'Who gives it',
      'Time it takes',
      'People it takes',
      'When it runs',
      'Whom to turn to',
    ])
      assert.ok(page.summary(term), term);
    assert.deepEqual(page.buttons(), ['Ask for this']);
    assert.equal(page.headers['set-cookie'], undefined);
  });

  test('gives each way to get it a button of its own', async () => {
    const page = await world.someone().visit(at(`entries/${ELSEWHERE}`));
    assert.deepEqual(page.buttons(), ['How to reach them']);
    assert.ok(!page.says('How long it takes'), 'only requests wait for us');
  });

  test('leads to strategies, and each of them back', async () => {
    const visitor = world.someone();
    await visitor.visit(at(`entries/${REQUESTED}`));
    const strategy = await visitor.follow('Follow their play');
    assert.equal(strategy.status, 200);
    assert.match((await visitor.follow('First words')).h1, /^First words/);
  });

  test('that nobody ever showed is not there, nor in an area that has none', async () => {
    for (const path of [
      '/menu/bcp/entries/nothing',
      `/menu/shropshire/entries/${REQUESTED}`,
      '/menu/nowhere/entries/x',
    ]) {
      assert.equal((await world.someone().visit(path)).status, 404, path);
    }
  });

  test('that is retired says since when and why, and points on', async () => {
    await world.peek(async (db) => {
      const next = await db.selectFrom('entries').select('id').where('code', '=', REQUESTED).executeTakeFirstOrThrow();
      await db
        .updateTable('entries')
        .set({ retired_at: world.clock(), retired_because: 'The funding ended.', replaced_by_id: next.id })
        .where('code', '=', 'who-needs-help-with-language')
        .execute();
    });
    const visitor = world.someone();
    for (const path of ['entries/who-needs-help-with-language', 'entries/who-needs-help-with-language/family']) {
      const page = await visitor.visit(at(path));
      assert.equal(page.status, 410);
      assert.ok(page.says('The funding ended.') && page.says('No longer offered since'));
    }
    assert.match((await visitor.follow('See what there is instead')).h1, /^First words/);
  });
});

describe('a wait', () => {
  test('is not told from fewer than ten', async () => {
    const page = await world.someone().visit(at(`entries/${REQUESTED}`));
    assert.ok(page.says('To a first answer Not enough data yet'));
  });

  test('is the middle of the last twelve weeks, and says how it is worked out', async () => {
    await world.peek(async (db) => {
      for (const [back, value, number] of [
        [3, 2, 5],
        [83, 3, 5],
        [84, 9, 90],
      ] as const) {
        await sql`insert into tallies (partnership_id, dimension, member, grain, on_day, measure, value, number)
          values (${world.partnershipId('bcp')}, 'all', '', 'day', ${daysBack(back)}, 'days_to_triage', ${value}, ${number})`.execute(
          db,
        );
      }
    });
    const page = await world.someone().visit(at(`entries/${REQUESTED}`));
    assert.ok(page.says('To a first answer 3 working days'), 'two and a half, rounded up');
    assert.ok(page.says('To a first session, where one is agreed Not enough data yet'));
    assert.ok(page.says('up to the day of the first triage'));
  });
});

describe('a wait in one cluster', () => {
  const CLUSTER = 'boscombe-springbourne';

  test('is picked in the address, kept on the way back, and never sooner than there is time', async () => {
    await world.peek(async (db) => {
      const { id } = await db.selectFrom('clusters').select('id').where('code', '=', CLUSTER).executeTakeFirstOrThrow();
      await sql`insert into tallies (partnership_id, dimension, member, grain, on_day, measure, value, number)
        values (${world.partnershipId('bcp')}, 'cluster', ${String(id)}, 'day', ${daysBack(5)}, 'days_to_triage', 7, 12)`.execute(
        db,
      );
    });
    const visitor = world.someone();
    await visitor.visit(at(`entries/${REQUESTED}`));
    const page = await visitor.follow('Boscombe and Springbourne');
    assert.equal(page.$('#wait h2').text().trim(), 'How long it takes in Boscombe and Springbourne');
    assert.ok(page.says('To a first answer 7 working days'));
    assert.match(page.text, /Whoever gives this (has time from (this week|the week of)|is fully booked)/);
    assert.equal(page.$('.govuk-back-link').attr('href'), `/menu/bcp?cluster=${CLUSTER}`);
  });

  test('that does not exist is as if none were picked', async () => {
    for (const cluster of ['nowhere', '<b>', 'x'.repeat(5000), '']) {
      const page = await world.someone().visit(at(`entries/${REQUESTED}?cluster=${encodeURIComponent(cluster)}`));
      assert.equal(page.status, 200);
      assert.ok(page.$('#wait h2').text().trim() === 'How long it takes', cluster.slice(0, 20));
    }
  });
});

describe('what was chosen', () => {
  test('is carried into the request, marked, and can be changed', async () => {
    const senco = await world.as('primary.senco');
    await senco.visit(at(`entries/${REQUESTED}`));
    const start = await senco.follow('Ask for this');
    assert.ok(start.says('You chose First words'));
    const first = await senco.press('Start now');
    const draft = first.url.replace(/\/[a-z-]+$/, '');
    const areas = await senco.visit(`${draft}/areas`);
    assert.ok(areas.says('From the menu'));
    assert.deepEqual(areas.form('Continue').fields.areas, 'communication');
    const help = await senco.visit(`${draft}/help`);
    assert.match(String(help.form('Continue').fields.fromMenu), /^First words.*\(targeted\)$/);
    await senco.press('Continue', { fromMenu: '' });
    assert.equal((await senco.visit(`${draft}/help`)).form('Continue').fields.fromMenu, undefined);
  });

  test('leads somebody who is not signed in there afterwards', async () => {
    const { headers } = await world.someone().exchange('GET', `/drafts/new?entry=${REQUESTED}`);
    assert.equal(headers.location, `/sign-in?next=${encodeURIComponent(`/drafts/new?entry=${REQUESTED}`)}`);
  });

  test('is left out kindly when it is unknown', async () => {
    const senco = await world.as('primary.senco');
    const page = await senco.visit('/drafts/new?entry=nothing');
    assert.equal(page.status, 200);
    assert.ok(!page.says('You chose'));
  });
});

describe('strategies', () => {
  test('are all there, by area, and fewer when somebody chooses', async () => {
    const visitor = world.someone();
    const all = await visitor.visit(at('strategies'));
    assert.ok(all.says(`${STRATEGIES.length} strategies`));
    const semh = await visitor.follow('Social, emotional and mental health');
    const expected = STRATEGIES.filter(({ area }) => area === 'semh').length;
    assert.ok(semh.says(`${expected} strategies`));
    assert.equal((await visitor.visit(at('strategies?area=<b>&level=&phase=x'))).status, 200);
  });

  test('each have a page of their own; an unknown one has none', async () => {
    const visitor = world.someone();
    for (const { code, title } of STRATEGIES) assert.equal((await visitor.visit(at(`strategies/${code}`))).h1, title);
    assert.equal((await visitor.visit(at('strategies/nothing'))).status, 404);
  });
});

function daysBack(count: number): string {
  return new Date(world.clock().getTime() - count * 86_400_000).toISOString().slice(0, 10);
}
