import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { aRequest } from '#tests/harness/builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
beforeEach(() => world.peek((db) => sql`update requests set sent_at = sent_at - interval '2 years'`.execute(db)));

const NEW = { day: '3', month: '11', year: '2026' };
const A_TALK = {
  way: 'call_back',
  minutes: '10',
  areas: ['semh'],
  about: 'Two children in Year 3 who worry at the door.',
  advised: 'Meet them outside with one calm job.',
  outcome: 'enough',
};
const rows = () => world.peek((db) => db.selectFrom('consultations').selectAll().orderBy('id').execute());
const latest = async () => {
  const row = (await rows()).at(-1);
  assert.ok(row);
  return row;
};
const settingId = () =>
  world.peek(
    async (db) => (await db.selectFrom('settings').select('id').where('urn', '=', 113736).executeTakeFirstOrThrow()).id,
  );

async function form(who: string) {
  const visitor = await world.as(who);
  const page = await visitor.visit(`/consultations/new?setting=${await settingId()}`);
  assert.equal(page.status, 200);
  return visitor;
}

async function recorded(who: string, changes: Record<string, string | string[]> = {}) {
  const visitor = await form(who);
  const page = await visitor.press('Save', { ...A_TALK, ...changes });
  return { visitor, page, row: await latest() };
}

describe('a call back', () => {
  test('is promised in two working days, and the lead hears that and nothing of what it is about', async () => {
    const senco = await world.as('primary.senco');
    await senco.visit('/call-backs/new');
    const page = await senco.press('Ask for a call', {
      about: 'Mornings at the door',
      goodTimes: 'After 3:30pm',
      telephone: '01632 960123',
    });
    assert.ok(page.says('Thu 5 Nov'));
    const message = await world.peek((db) =>
      db.selectFrom('messages').selectAll().where('kind', '=', 'call_back_asked').executeTakeFirstOrThrow(),
    );
    assert.match(message.body, /5 November/);
    assert.doesNotMatch(message.body, /Mornings|01632 960123|3:30/);
    const lead = await world.as('lead.christchurch');
    assert.ok((await lead.visit('/')).says('Amira Hassan of Somerford'));
    assert.ok((await lead.visit('/call-backs')).says('01632 960123'));
    const next = await lead.press('I have rung');
    assert.match(next.url, /^\/consultations\/new\?setting=\d+&callBack=\d+$/);
    assert.equal(next.$('textarea[name=about]').text().trim(), 'Mornings at the door');
    assert.equal(next.$('input[name=way]:checked').val(), 'call_back');
    await lead.press('Save', { ...A_TALK, way: 'call_back' });
    assert.ok((await latest()).call_back_id);
    assert.ok(!(await lead.visit('/')).says('asks to be rung back'));
  });

  test('asked for twice is one, and can be cancelled', async () => {
    const senco = await world.as('primary.senco');
    const asked = { about: 'Lunchtimes', goodTimes: 'Any', telephone: '01632 960124' };
    for (const _ of [1, 2]) {
      await senco.visit('/call-backs/new');
      await senco.press('Ask for a call', asked);
    }
    const all = await world.peek((db) =>
      db.selectFrom('call_backs').select('id').where('about', '=', 'Lunchtimes').execute(),
    );
    assert.equal(all.length, 1);
    await senco.visit('/call-backs');
    const page = await senco.press('I no longer need it');
    assert.ok(!page.says('Lunchtimes'));
  });

  test('keeps what was typed, and says what to put right', async () => {
    const senco = await world.as('primary.senco');
    await senco.visit('/call-backs/new');
    const page = await senco.press('Ask for a call', {
      about: 'A boy called Jayden',
      telephone: 'none',
      goodTimes: 'Any',
    });
    assert.equal(page.status, 422);
    assert.equal(page.errors().length, 2);
    assert.equal(page.$('textarea[name=about]').text().trim(), 'A boy called Jayden');
  });
});

describe('recording a consultation', () => {
  for (const who of ['primary.senco', 'lead.christchurch']) {
    test(`by ${who}: one line in the setting’s history, for both sides`, async () => {
      const { page, row } = await recorded(who, { strategies: ['semh_map_day'] });
      assert.equal(page.status, 200);
      assert.deepEqual(row.areas, ['semh']);
      assert.deepEqual(row.strategies, ['semh_map_day']);
      for (const reader of ['primary.senco', 'lead.christchurch', 'team.manager']) {
        const visitor = await world.as(reader);
        const setting = await visitor.visit(`/settings/${await settingId()}`);
        assert.ok(
          setting.links().some(({ href }) => href === `/consultations/${row.id}`),
          reader,
        );
      }
      const expert = await world.as('expert.ep');
      const seen = await expert.visit(`/settings/${await settingId()}`);
      assert.ok(!seen.links().some(({ href }) => href === `/consultations/${row.id}`));
    });
  }

  test('twice by a double click is once', async () => {
    const visitor = await form('lead.christchurch');
    const { action, fields } = visitor.page?.form('Save') ?? assert.fail();
    const before = (await rows()).length;
    const sent = { ...fields, ...A_TALK };
    await Promise.all([1, 2, 3].map(() => visitor.exchange('POST', action, encoded(sent))));
    assert.equal((await rows()).length, before + 1);
  });

  test('without what matters says so, and keeps every word', async () => {
    const visitor = await form('primary.senco');
    const page = await visitor.press('Save', {
      about: 'We met Ella Marsh today',
      outcome: 'try',
      'back-day': '31',
      'back-month': '2',
    });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors(), [
      'Choose how you talked',
      'Choose about how long it took',
      'Tick at least one area of need',
      '“Ella Marsh” looks like a name. Leave out names; if it is no child’s name, tick “No child is named”',
      'Tick a strategy, or write what was advised',
      'Give the day to come back by as a real date, such as 24 11 2026',
    ]);
    assert.equal(page.$('textarea[name=about]').text().trim(), 'We met Ella Marsh today');
    assert.ok(page.says('No child is named in what I wrote'));
  });

  test('that agrees on a request begins its draft with the area and what was advised, marked', async () => {
    const { page, row } = await recorded('primary.senco', { outcome: 'request', strategies: ['semh_map_day'] });
    assert.ok(row.draft_id);
    assert.match(page.url, new RegExp(`^/drafts/${row.draft_id}`));
    const visitor = await world.as('primary.senco');
    const words = await visitor.visit(`/drafts/${row.draft_id}/words`);
    assert.match(
      words.$('textarea[name=tried]').text(),
      /^Advised by .* on Tuesday 3 November 2026: Meet them outside/m,
    );
    assert.ok(words.says('From your consultation. Is it still right?'));
    const areas = await visitor.visit(`/drafts/${row.draft_id}/areas`);
    assert.equal(areas.$('input[name=areas][value=semh]:checked').length, 1);
  });

  test('by the lead leaves it to the setting to begin the request', async () => {
    const { row } = await recorded('lead.christchurch', { outcome: 'request' });
    assert.equal(row.draft_id, null);
    const senco = await world.as('primary.senco');
    const home = await senco.visit('/');
    assert.ok(home.says('a Request for Help was agreed on'), home.text);
    await senco.visit(`/consultations/${row.id}`);
    const draft = await senco.press('Begin the request');
    assert.match(draft.url, /^\/drafts\//);
    assert.ok((await latest()).draft_id);
  });
});

describe('trying something', () => {
  const TRY = { outcome: 'try', 'back-day': '4', 'back-month': '11', 'back-year': '2026' };

  test('is asked about on the day to come back, of both sides, and one tap answers', async () => {
    const { row } = await recorded('primary.senco', TRY);
    const senco = await world.as('primary.senco');
    assert.ok(!(await senco.visit('/')).says('Did it help?'));
    world.clock.set(new Date('2026-11-04T09:00:00Z'));
    for (const who of ['primary.senco', 'lead.christchurch']) {
      assert.ok((await (await world.as(who)).visit('/')).says('Did it help?'), who);
    }
    const later = await world.as('primary.senco');
    await later.visit(`/consultations/${row.id}`);
    const page = await later.press('It was enough');
    assert.ok(page.says('Tried it: it was enough'));
    const told = await latest();
    assert.deepEqual([told.came_to, told.came_to_at], ['enough', new Date('2026-11-04T09:00:00Z')]);
    assert.ok(!(await later.visit('/')).says('Did it help?'));
    world.clock.set(A_TUESDAY);
  });

  test('that was not enough begins a request', async () => {
    const { visitor, row } = await recorded('primary.senco', TRY);
    await visitor.visit(`/consultations/${row.id}`);
    const page = await visitor.press('We need a Request for Help');
    assert.equal((await latest()).came_to, 'request');
    assert.match(page.url, new RegExp(`^/drafts/${(await latest()).draft_id}`));
  });
});

describe('putting right', () => {
  test('needs a reason, keeps what it said in the log, and refuses a stale page with every word', async () => {
    const { row } = await recorded('lead.christchurch');
    const one = await world.as('lead.christchurch');
    const other = await world.as('primary.senco');
    await one.visit(`/consultations/${row.id}/correction`);
    await other.visit(`/consultations/${row.id}/correction`);
    assert.deepEqual((await one.press('Save', { about: 'Changed' })).errors(), ['Say why']);
    await one.press('Save', { about: 'Changed by one', reason: 'The wrong class' });
    const stale = await other.press('Save', { about: 'Changed by the other', reason: 'Mine' });
    assert.equal(stale.status, 409);
    assert.ok(stale.says('Changed by one') && stale.says('Changed by the other'));
    assert.equal((await latest()).about, 'Changed by one');
    const event = await world.peek((db) =>
      db.selectFrom('events').select('data').where('name', '=', 'consultation_corrected').executeTakeFirstOrThrow(),
    );
    assert.match(JSON.stringify(event.data), /who worry at the door/);
  });

  test('what was recorded in error counts nowhere and stays with its reason', async () => {
    const { row, visitor } = await recorded('lead.christchurch');
    await visitor.visit(`/consultations/${row.id}/cancellation`);
    const page = await visitor.press('Take it out', { reason: 'Another setting' });
    assert.ok(!page.links().some(({ href }) => href === `/consultations/${row.id}`));
    assert.ok((await visitor.visit(`/consultations/${row.id}`)).says('Another setting'));
  });
});

describe('avoided requests', () => {
  test('are shown with what may follow, to those who answer the settings', async () => {
    await world.peek((db) => sql`update consultations set voided_at = recorded_at, void_reason = 'test'`.execute(db));
    world.clock.set(new Date('2026-09-08T09:30:00Z'));
    await recorded('lead.christchurch', held('7', '9'));
    await recorded('lead.christchurch', { ...held('7', '9'), areas: ['sensory'] });
    await aRequest(world, { at: new Date('2026-09-20T10:00:00Z') });
    world.clock.set(A_TUESDAY);
    await recorded('lead.christchurch', { areas: ['cognition'] });
    const lead = await world.as('lead.christchurch');
    const page = await lead.visit('/consultations');
    // The one about SEMH was followed by a request about SEMH; the one of today is too fresh.
    assert.ok(page.says('Avoided requests1'), page.text);
    assert.ok(page.says('One more may follow'));
    assert.ok((await (await world.as('lead.kinson')).visit('/consultations')).says('Avoided requests0'));
    const figures = await (await world.as('team.manager')).visit('/figures?period=year');
    assert.ok(figures.says('Avoided requests'));
    assert.ok((await (await world.as('eah.lead')).visit('/figures/measures/avoided_requests')).says('42 days'));
    assert.ok(!(await (await world.as('expert.ep')).visit('/consultations')).says('Avoided requests'));
  });
});

function held(day: string, month: string) {
  return { 'held-day': day, 'held-month': month, 'held-year': NEW.year };
}

function encoded(fields: Record<string, string | string[]>): string {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  ).toString();
}
