import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { remindToComeBack } from './remind-to-come-back.ts';

const world = await openWorld();
const sent = await aRequest(world);
const A_TRY = {
  way: 'hotline',
  minutes: '10',
  areas: ['semh'],
  about: 'Mornings at the door.',
  strategies: ['semh_greeting'],
  outcome: 'try',
  'back-day': '4',
  'back-month': '11',
  'back-year': '2026',
};
const WEDNESDAY = new Date('2026-11-04T07:10:00Z');
const remind = (at: Date) =>
  remindToComeBack({ db: world.database.app, partnershipId: world.partnershipId('bcp'), at });
const reminders = () =>
  world.peek((db) => db.selectFrom('messages').selectAll().where('kind', '=', 'consultation_reminder').execute());
const latest = () =>
  world.peek((db) =>
    db.selectFrom('consultations').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  );

async function tries(who: string, changes: Record<string, string> = {}) {
  const visitor = await world.as(who);
  await visitor.visit(`/consultations/new?setting=${sent.settingId}`);
  await visitor.press('Save', { ...A_TRY, ...changes });
  return { visitor, row: await latest() };
}

describe('on the day to come back', () => {
  test('the setting is written to once, with nothing of what was talked about', async () => {
    const { row } = await tries('expert.ep');
    assert.equal(await remind(A_TUESDAY), 0);
    const told = await Promise.all([remind(WEDNESDAY), remind(WEDNESDAY)]);
    assert.equal(told[0] + told[1], 1);
    const letters = await reminders();
    assert.ok(letters.length >= 1);
    for (const { body, subject } of letters) {
      assert.match(body, new RegExp(`/consultations/${row.id}`));
      assert.doesNotMatch(body + subject, /Mornings|door|greet|semh/i);
    }
    assert.equal(await remind(new Date('2026-11-05T07:10:00Z')), 0);
  });

  test('its expert sees it at home, and whose advice it was; nothing once somebody said how it went', async () => {
    const { row } = await tries('expert.ep');
    world.clock.set(WEDNESDAY);
    const expert = await world.as('expert.ep');
    assert.ok((await expert.visit('/')).says('has tried what you advised'));
    const lead = await world.as('lead.christchurch');
    assert.ok((await lead.visit('/')).says('has tried what Lena Vogel advised'));
    for (const each of await world.peek((db) =>
      db.selectFrom('consultations').select('id').where('came_to', 'is', null).execute(),
    )) {
      await expert.visit(`/consultations/${each.id}`);
      await expert.press('It was enough');
    }
    assert.ok((await expert.visit(`/consultations/${row.id}`)).says('Tried it: it was enough'));
    assert.ok(!(await expert.visit('/')).says('has tried what you advised'));
    assert.equal(await remind(new Date('2026-11-05T07:10:00Z')), 0);
    world.clock.set(A_TUESDAY);
  });

  test('until then the setting sees at home what it is trying; a new day asks anew', async () => {
    const { row } = await tries('primary.senco', { 'back-day': '20' });
    const senco = await world.as('primary.senco');
    assert.ok((await senco.visit('/')).says('What you are trying'));
    await remind(new Date('2026-11-20T07:10:00Z'));
    await senco.visit(`/consultations/${row.id}/correction`);
    await senco.press('Save', { 'back-day': '30', reason: 'More time' });
    assert.equal((await latest()).reminded_at, null);
    assert.equal(await remind(new Date('2026-11-30T07:10:00Z')), 1);
  });

  for (const [name, changes, error] of [
    ['no real day', { 'back-day': '31' }, 'Give the day to come back by as a real date, such as 24 11 2026'],
    ['a day gone by', { 'back-day': '2' }, 'The day to come back must be after the day you talked'],
    ['next year', { 'back-year': '2027' }, 'Choose a day within three months'],
    ['a name in letters', { about: `Worried about ${'x'.repeat(10_000)}` }, 'Shorten this to 1000 characters or fewer'],
    ['a talk to come', { 'held-day': '9', 'back-day': '20' }, 'The day must be today or earlier'],
    ['a talk long ago', { 'held-year': '2020' }, 'The day must be Monday 3 August 2026 or later'],
  ] as const) {
    test(`${name} says what to do, and every word is still there`, async () => {
      const visitor = await world.as('primary.senco');
      await visitor.visit(`/consultations/new?setting=${sent.settingId}`);
      const typed = { ...A_TRY, ...changes };
      const page = await visitor.press('Save', typed);
      assert.deepEqual([page.status, page.errors()], [422, [error]]);
      assert.equal(page.$('textarea[name=about]').text().trim(), typed.about);
      assert.equal(page.$('input[name="back-year"]').val(), typed['back-year']);
      assert.equal(page.$('input[name=strategies][value=semh_greeting]:checked').length, 1);
    });
  }
});

describe('strategies without a script', () => {
  test('a button shows those of the ticked areas, or with the words, and keeps everything', async () => {
    const visitor = await world.as('lead.christchurch');
    await visitor.visit(`/consultations/new?setting=${sent.settingId}`);
    const inSight = () => visitor.page?.$('input[name=strategies]:not([data-unfit])').length;
    assert.equal(inSight(), STRATEGIES.length);
    const before = (await latest()).id;
    const page = await visitor.press('Show what fits', { areas: ['semh'], about: 'Half a sentence' });
    assert.equal(page.status, 200);
    assert.equal(inSight(), STRATEGIES.filter(({ area }) => area === 'semh').length);
    assert.equal(page.$('textarea[name=about]').text().trim(), 'Half a sentence');
    await visitor.press('Show what fits', { words: 'xylophone' });
    assert.equal(inSight(), 0);
    assert.ok(visitor.page?.says('No strategy has these words'));
    assert.equal((await latest()).id, before);
  });
});

describe('a request that was begun from a talk', () => {
  test('says so on its page, to its setting and its lead', async () => {
    const { visitor, row } = await tries('primary.senco', { outcome: 'request' });
    assert.match(visitor.page?.url ?? '', /^\/drafts\//);
    await world.peek((db) => sql`update requests set draft_id = ${row.draft_id} where id = ${sent.id}`.execute(db));
    for (const who of ['primary.senco', 'lead.christchurch']) {
      const page = await (await world.as(who)).visit(`/requests/${sent.reference}`);
      assert.ok(page.says('Talked about first'), who);
      assert.ok(page.links().some(({ href }) => href === `/consultations/${row.id}`));
    }
    const history = await (await world.as('lead.christchurch')).visit(`/settings/${sent.settingId}`);
    assert.ok(history.says(`Request ${sent.reference} was sent`));
  });
});
