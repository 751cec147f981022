import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SOMERFORD } from '#tests/guards/matrix/records.ts';
import { openWorld } from '#tests/harness/world.ts';
import { addOccasions } from '../occasions/add-occasion.ts';

const world = await openWorld();

const A_TALK = {
  way: 'meeting',
  minutes: '10',
  areas: ['semh'],
  about: 'Two children in Year 3 who worry at the door.',
  strategies: ['semh_greeting'],
  outcome: 'enough',
};
const settingOf = (urn: number) =>
  world.peek(
    async (db) => (await db.selectFrom('settings').select('id').where('urn', '=', urn).executeTakeFirstOrThrow()).id,
  );
const somerford = await settingOf(113736);
const idOf = (who: string) =>
  world.peek(
    async (db) =>
      (await db.selectFrom('people').select('id').where('email', 'like', `${who}@%`).executeTakeFirstOrThrow()).id,
  );
const latest = () =>
  world.peek((db) =>
    db.selectFrom('consultations').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  );

async function records(who: string, changes: Record<string, string | string[]> = {}, where = '') {
  const visitor = await world.as(who);
  const page = await visitor.visit(`/consultations/new?setting=${somerford}${where}`);
  assert.equal(page.status, 200, who);
  return { visitor, page: await visitor.press('Save', { ...A_TALK, ...changes }), row: await latest() };
}

describe('who may write down a talk with a setting', () => {
  for (const [who, is] of [
    ['expert.ep', 'an expert of its cluster'],
    ['early.years', 'another lead of its cluster'],
    ['team.manager', 'a manager'],
  ] as const) {
    test(`${is}, who gave it, and who reads it again with both sides`, async () => {
      const { page, row } = await records(who);
      assert.deepEqual([page.status, row.given_by, row.advised], [200, await idOf(who), '']);
      for (const reader of [who, 'primary.senco', 'lead.christchurch']) {
        const list = await (await world.as(reader)).visit('/consultations');
        assert.ok(
          list.links().some(({ href }) => href === `/consultations/${row.id}`),
          reader,
        );
      }
    });
  }

  for (const who of ['lead.kinson', 'secondary.senco', 'shropshire.lead', 'shropshire.senco', 'shropshire.manager']) {
    test(`not ${who}, neither by the page nor by its form, and its staff cannot name them`, async () => {
      const { row } = await records('expert.ep');
      const visitor = await world.as(who);
      assert.equal((await visitor.visit(`/consultations/new?setting=${somerford}`)).status, 404);
      assert.equal((await visitor.visit(`/consultations/${row.id}`)).status, 404);
      await visitor.visit('/consultations/new');
      const own = visitor.page?.$('input[name=_csrf]').val();
      const sent = { _csrf: String(own), key: row.key, setting: String(somerford), ...A_TALK };
      assert.equal((await visitor.send('/consultations', sent)).status, own ? 404 : 403);
      assert.equal((await latest()).id, row.id);
    });
  }

  test('an expert of another cluster is not let in, nor chosen by the setting', async () => {
    const elsewhere = await world.peek((db) =>
      db
        .selectFrom('people')
        .innerJoin('posts', 'posts.person_id', 'people.id')
        .select(['people.id', 'people.email'])
        .where('posts.role', '=', 'expert')
        .where('people.id', 'not in', (here) =>
          here
            .selectFrom('posts')
            .innerJoin('settings', 'settings.cluster_id', 'posts.cluster_id')
            .select('posts.person_id')
            .where('settings.id', '=', somerford),
        )
        .limit(1)
        .executeTakeFirstOrThrow(),
    );
    const visitor = await world.as(elsewhere.email.split('@')[0] ?? '');
    assert.equal((await visitor.visit(`/consultations/new?setting=${somerford}`)).status, 404);
    const { page } = await records('primary.senco', { givenBy: String(elsewhere.id) });
    assert.deepEqual(page.errors(), ['Choose who gave the advice']);
  });

  test('boards and forums not at all', async () => {
    for (const who of ['board', 'forum']) {
      assert.equal((await (await world.as(who)).visit('/consultations')).status, 403);
      assert.equal((await (await world.as(who)).visit(`/consultations/new?setting=${somerford}`)).status, 403);
    }
  });
});

describe('from a drop-in to its record', () => {
  test('is one tap for who held it, even where they work for another cluster; the other side sees that it is done', async () => {
    const { occasion, booking } = await aDropIn('lead.kinson');
    const holder = await world.as('lead.kinson');
    await holder.visit(`/occasions/${occasion}`);
    const form = await holder.follow('Write down what was advised to Amira Hassan');
    assert.ok(form.says('What was said at the slot that Amira Hassan booked'));
    assert.equal(form.$('input[name=way]:checked').val(), 'drop_in');
    assert.equal(form.$('input[name=minutes]:checked').val(), '20');
    assert.equal(form.$('input[name="held-day"]').val(), '2');
    const { way: _way, minutes: _minutes, ...rest } = A_TALK;
    await holder.press('Save', rest);
    const row = await latest();
    assert.deepEqual([row.booking_id, row.given_by, row.minutes], [booking, await idOf('lead.kinson'), 20]);
    assert.ok((await holder.visit(`/occasions/${occasion}`)).says('Read what was advised'));

    const senco = await world.as('primary.senco');
    const again = await senco.visit(`/consultations/new?setting=${somerford}&booking=${booking}`);
    assert.ok(again.says('This talk is recorded already'));
  });

  test('written by both at once is refused the second time with every word, and kept when it was another talk', async () => {
    const { booking } = await aDropIn('lead.christchurch');
    const [lead, senco] = [await world.as('lead.christchurch'), await world.as('primary.senco')];
    for (const each of [lead, senco]) await each.visit(`/consultations/new?setting=${somerford}&booking=${booking}`);
    await lead.press('Save', A_TALK);
    const refused = await senco.press('Save', { ...A_TALK, about: 'The walk back from the hall' });
    assert.equal(refused.status, 409);
    assert.ok(refused.says('This talk is recorded already'));
    assert.equal(refused.$('textarea[name=about]').text().trim(), 'The walk back from the hall');
    await senco.press('Save');
    assert.equal((await latest()).about, 'The walk back from the hall');
  });

  test('not before it has begun, and not for whoever holds another', async () => {
    const { booking } = await aDropIn('lead.kinson', '2026-11-10');
    const at = `/consultations/new?setting=${somerford}&booking=${booking}`;
    assert.equal((await (await world.as('lead.kinson')).visit(at)).status, 404);
    const held = await aDropIn('lead.kinson');
    const other = await world.as('lead.boscombe');
    assert.equal((await other.visit(at.replace(String(booking), String(held.booking)))).status, 404);
  });
});

/** A drop-in yesterday, or on a day, with one slot that Amira Hassan booked. */
async function aDropIn(holder: string, on = '2026-11-02'): Promise<{ occasion: string; booking: number }> {
  const [heldBy, senco] = [await idOf(holder), await idOf(SOMERFORD.staff)];
  const startsAt = new Date(`${on}T15:30:00Z`);
  return world.peek(async (db) => {
    const at = new Date('2026-10-20T09:00:00Z');
    const acting = { db, at, httpRequest: 'test', partnershipId: world.partnershipId('bcp'), personId: null };
    const facts = { kind: 'drop_in' as const, title: 'Ask a lead', what: '', place: 'Online', joining: '', places: 3 };
    const times = { startsAt, endsAt: new Date(`${on}T16:30:00Z`), slotMinutes: 20, phases: [], clusterId: null };
    const wanted = { ...facts, ...times, entryId: null, holderId: heldBy };
    const [occasion = ''] = await addOccasions(acting, [wanted], { madeBy: heldBy });
    const { id } = await db
      .selectFrom('occasions')
      .select('id')
      .where('public_id', '=', occasion)
      .executeTakeFirstOrThrow();
    const { id: booking } = await db
      .insertInto('bookings')
      .values({
        partnership_id: acting.partnershipId,
        setting_id: somerford,
        occasion_id: id,
        person_id: senco,
        slot_at: startsAt,
        booked_at: at,
        waiting: false,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { occasion, booking };
  });
}
