import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { SELF_CHECK_AREAS, statementsFor } from '#src/domain/self-check/statements.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import type { Fields } from '#tests/harness/page.ts';
import { personCalled } from '#tests/harness/plant.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const PRIMARY = statementsFor('primary');
const codesIn = (area: string) => PRIMARY.filter((each) => each.area === area).map(({ code }) => code);

/** Begins and answers every page of the person's setting with the same standing; ends where it can be finished. */
async function answerAll(visitor: Visitor, standing: string, changes: Fields = {}): Promise<number> {
  const id = await beginOrCarryOn(visitor);
  let page = await visitor.visit(`/self-checks/${id}/areas/communication`);
  for (const area of SELF_CHECK_AREAS) {
    const fields = Object.fromEntries(codesIn(area).map((code) => [code, standing]));
    page = await visitor.press('Save and go on', { ...fields, ...changes });
    assert.equal(page.status, 200, page.errors().join());
  }
  return numberIn(page.url);
}

async function beginOrCarryOn(visitor: Visitor): Promise<number> {
  const page = await visitor.visit('/self-checks');
  return numberIn((await (page.says('Carry on') ? visitor.follow('Carry on') : visitor.press('Begin'))).url);
}

/** Occasions a week from now, of an entry or of none, by title; true for those that were called off. */
async function occasionsOf(entry: string | null, titles: Record<string, boolean>): Promise<void> {
  const heldBy = await world.peek((tx) => personCalled(tx, 'expert.ep'));
  await world.peek(async (tx) => {
    const at = world.clock();
    const startsAt = new Date(at.getTime() + 7 * 86_400_000);
    const of =
      entry && (await tx.selectFrom('entries').select('id').where('code', '=', entry).executeTakeFirstOrThrow());
    for (const [title, cancelled] of Object.entries(titles)) {
      await tx
        .insertInto('occasions')
        .values({
          ...{ partnership_id: world.partnershipId('bcp'), public_id: randomUUID(), kind: 'training', title, what: '' },
          ...{ phases: sql`'{}'`, starts_at: startsAt, ends_at: new Date(startsAt.getTime() + 3_600_000) },
          ...{ place: 'Online', joining: '', materials: '', places: 9, held_by: heldBy, made_by: heldBy, made_at: at },
          ...{ version: 1, entry_id: of ? of.id : null },
          ...(cancelled ? { cancelled_at: at, cancelled_because: 'Snow' } : {}),
        })
        .execute();
    }
  });
}

/** Starts a request about a class and its feelings; the address of its page on what is in place. */
async function startedRequest(visitor: Visitor): Promise<string> {
  await visitor.visit('/drafts/new');
  const address = (await visitor.press('Start now')).url.replace(/\/[a-z-]+$/, '');
  await visitor.visit(`${address}/about`);
  await visitor.press('Continue', { subject: 'group' });
  await visitor.visit(`${address}/areas`);
  await visitor.press('Continue', { areas: ['semh'] });
  return `${address}/in-place`;
}

const numberIn = (url: string) => Number(/self-checks\/(\d+)/.exec(url)?.[1]);
const stored = (id: number) =>
  world.peek((tx) => tx.selectFrom('self_checks').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
const eventsOf = (id: number) =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('events').select(['name', 'data']).where('name', 'like', 'self_check%').execute();
    return rows.filter(({ data }) => data.selfCheck === id).map(({ name }) => name);
  });
/** What row security itself shows to a person, whatever the pages ask. */
const seenBy = (who: string) =>
  world
    .peek((tx) => personCalled(tx, who))
    .then((personId) =>
      world.database.app.transaction().execute(async (tx) => {
        assert.ok(await loadActor(tx, { partnershipId: world.partnershipId('bcp'), personId }, '2026-11-03'));
        const rows = await tx.selectFrom('self_checks').select('id').execute();
        return rows.map(({ id }) => id);
      }),
    );

test('a setting looks at its offer on five pages, finishes, and is led to what fits', async () => {
  const senco = await world.as('primary.senco');
  const home = await senco.visit('/');
  assert.equal(home.link('Look at your own offer'), '/self-checks');
  const id = await answerAll(senco, 'not_yet', {
    offer_semh_space: 'embedded',
    'offer_semh_space-evidence': 'The blue room',
  });
  const picture = await senco.press('Finish and see our picture');
  assert.equal(picture.h1, 'Your picture');
  assert.ok(picture.says(`1 of ${PRIMARY.length} statements are embedded, 0 are developing.`), picture.text);
  assert.ok(picture.says('The blue room'));
  assert.ok(picture.links().some(({ href }) => /^\/menu\/bcp\/strategies\//.test(href)));
  assert.ok(picture.links().some(({ href }) => /^\/menu\/bcp\/entries\//.test(href)));
  assert.ok(picture.says('You and your colleagues, nobody else.'));
  const saves = SELF_CHECK_AREAS.map(() => 'self_check_saved');
  assert.deepEqual(await eventsOf(id), ['self_check_begun', ...saves, 'self_check_taken']);
});

test('the picture leads to what is on soon, with the area of its entry or for any, while it can be booked', async () => {
  const senco = await world.as('primary.senco');
  const [id = 0] = await seenBy('primary.senco');
  await occasionsOf('calm-starts-and-routines', { 'Calm mornings': false, 'Called off': true });
  await occasionsOf(null, { 'Drop in for a talk': false });
  const picture = await senco.visit(`/self-checks/${id}`);
  const semh = picture.$('.al-led-to').filter((_, each) => picture.$(each).find('h3').text().startsWith('Social'));
  assert.match(semh.text(), /On soon\s*Calm mornings/);
  assert.match(picture.text, /Talk it over with others\s*Drop in for a talk Training, Tuesday 10 November/);
  assert.ok(picture.links().some(({ href }) => /^\/menu\/bcp\/occasions\/[0-9a-f-]{36}$/.test(href)));
  assert.ok(!picture.says('Called off'));
});

test('the statements can be read without an account, and nothing is kept', async () => {
  const page = await world.someone().visit('/menu/bcp/self-check');
  assert.equal(page.status, 200);
  assert.ok(page.says('Adults join play, say what they see, and wait for a reply (early years)'));
  assert.equal(page.link('Begin your self-check'), '/self-checks');
  assert.equal(page.headers['set-cookie'], undefined);
  assert.equal((await world.someone().visit('/menu/nowhere/self-check')).status, 404);
});

test('it is seen by the lead only while it is shared, and row security itself sees to that', async () => {
  const senco = await world.as('primary.senco');
  const lead = await world.as('lead.christchurch');
  const [id = 0] = await seenBy('primary.senco');
  const address = `/self-checks/${id}`;
  const sees = async () => [(await lead.visit(address)).status, (await seenBy('lead.christchurch')).includes(id)];
  assert.deepEqual(await sees(), [404, false]);
  assert.deepEqual(await seenBy('team.manager'), []);

  await senco.visit(address);
  const shared = await senco.press('Share with Grace Adeyemi');
  assert.ok(shared.says('Take it back'));
  assert.deepEqual(await sees(), [200, true]);
  assert.deepEqual(await seenBy('lead.poole'), []);
  assert.deepEqual((await lead.visit('/self-checks')).rows().map(([setting]) => setting).length, 1);
  assert.equal((await lead.visit(address)).buttons().length, 0);
  assert.equal((await lead.visit(`${address}/areas/semh`)).status, 403);

  await senco.visit(address);
  await senco.press('Take it back');
  assert.deepEqual(await sees(), [404, false]);
  assert.deepEqual((await eventsOf(id)).slice(-2), ['self_check_shared', 'self_check_taken_back']);
});

test('an open one is nobody’s but the setting’s, and cannot be shared', async () => {
  const senco = await world.as('primary.senco');
  await senco.visit('/self-checks');
  const page = await senco.press('Begin');
  const id = numberIn(page.url);
  const { fields } = page.form('Save and go on');
  const csrf = String(fields._csrf);
  const refused = await senco.send(`/self-checks/${id}/sharing`, { _csrf: csrf });
  assert.equal(refused.h1, 'How far you are');
  assert.equal((await stored(id)).shared_at, null);
  assert.ok(!(await seenBy('lead.christchurch')).includes(id));
  const other = await world.as('trust.senco');
  const theirs = (await other.visit('/self-checks')).form('Begin').fields._csrf;
  for (const path of ['', '/areas/semh', '/areas/nonsense'])
    assert.equal((await other.visit(`/self-checks/${id}${path}`)).status, 404);
  for (const path of ['/areas/semh', '/taking', '/sharing', '/sharing/end'])
    assert.equal((await other.send(`/self-checks/${id}${path}`, { _csrf: String(theirs) })).status, 404, path);
  for (const bad of ['0', '-1', '1e3', '99999999999999999999', 'abc'])
    assert.equal((await senco.visit(`/self-checks/${bad}`)).status, 404);
});

test('a double click begins one, and one for a setting that is not one’s own is not there', async () => {
  const head = await world.as('primary.head');
  const before = await seenBy('primary.head');
  const start = await head.visit('/self-checks');
  assert.ok(start.says('Carry on'), 'the colleague’s is open');
  const other = await world.as('secondary.senco');
  const { action, fields } = (await other.visit('/self-checks')).form('Begin');
  const one = await other.send(action, fields);
  const two = await other.send(action, fields);
  assert.equal(numberIn(one.url), numberIn(two.url));
  assert.deepEqual(await eventsOf(numberIn(one.url)), ['self_check_begun']);
  assert.equal((await seenBy('primary.head')).length, before.length);
  const somerford = await world.peek(async (tx) => {
    const check = await tx
      .selectFrom('self_checks')
      .select('setting_id')
      .where('id', '=', before[0] ?? 0)
      .execute();
    return String(check[0]?.setting_id);
  });
  assert.equal((await other.send(action, { ...fields, setting: somerford })).status, 404);
});

test('the picture is compared with the earlier one, and both stay in the history', async () => {
  world.clock.set(new Date('2026-11-24T10:00:00Z'));
  const senco = await world.as('primary.senco');
  const id = await answerAll(senco, 'embedded');
  const picture = await senco.press('Finish and see our picture');
  assert.ok(picture.says('29 have moved on since 3 November 2026.'), picture.text);
  assert.ok(picture.says('5 embedded 5 further on'), picture.text);
  assert.equal(picture.$('.al-standing--before').length, SELF_CHECK_AREAS.length);
  const history = await senco.visit('/self-checks');
  assert.equal(history.rows().length, 2);
  assert.ok(history.links().some(({ href }) => href === `/self-checks/${id}`));
});

test('nothing can be finished before anything is answered', async () => {
  const childminder = await world.as('nursery.senco');
  await childminder.visit('/self-checks');
  const id = numberIn((await childminder.press('Begin')).url);
  await childminder.visit(`/self-checks/${id}`);
  const page = await childminder.press('Finish');
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), ['Answer at least one statement first']);
});

test('it fills in what is in place in a new request, with its day; what is changed is no longer marked', async () => {
  const senco = await world.as('primary.senco');
  const inPlace = await startedRequest(senco);
  const page = await senco.visit(inPlace);
  assert.ok(page.says('From your self-check of Tuesday 24 November 2026. Is it still right?'), page.text);
  const { fields } = page.form('Continue');
  assert.equal(fields['inPlace-offer_semh_space'], 'in_place');
  assert.ok(!page.html.includes('blue room'));
  await senco.press('Continue', { 'inPlace-offer_semh_space': 'helping' });
  const changed = await senco.visit(inPlace);
  assert.equal(changed.form('Continue').fields['inPlace-offer_semh_space'], 'helping');
  assert.ok(!changed.says('From your self-check'));
});

test('after a year a self-check fills in nothing', async () => {
  world.clock.set(new Date('2027-11-25T10:00:00Z'));
  const senco = await world.as('primary.senco');
  const page = await senco.visit(await startedRequest(senco));
  assert.ok(!page.says('From your self-check'));
  assert.equal(page.form('Continue').fields['inPlace-offer_semh_space'], undefined);
});
