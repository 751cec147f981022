import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';
import { expertLoad } from './expert-load.ts';
import { loadExperts, lockExperts } from './load-experts.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
const calendar = world.partnerships.get(bcp)?.calendar ?? assert.fail('no calendar');
const TODAY = day('2026-11-03');

async function loadOf(name: string) {
  return world.peek(async (db) => {
    const experts = (await loadExperts(db)).filter((expert) => expert.name === name);
    const [expert] = experts;
    assert.ok(expert);
    const loads = await expertLoad(db, { experts, from: TODAY, weeks: 12, calendar });
    return { expert, load: loads.get(expert.id) ?? assert.fail('no load') };
  });
}

type Allocation = { sessions: number; startBy: string; over?: 'handed_back_at' | 'withdrawn_at' | 'finished_at' };

async function allocate(
  name: string,
  { sessions, startBy, over }: Allocation,
): Promise<{ request: number; expert: number }> {
  const { reference } = await aRequest(world);
  return world.peek(async (db) => {
    const request = await db
      .selectFrom('requests')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    const [expert] = (await loadExperts(db)).filter((each) => each.name === name);
    assert.ok(expert);
    await db
      .insertInto('allocations')
      .values({
        partnership_id: bcp,
        setting_id: request.setting_id,
        request_id: request.id,
        expert_id: expert.id,
        person_id: expert.personId,
        is_lead: true,
        sessions,
        start_by: startBy,
        suggested_because: '[]',
        allocated_by: request.lead_id,
        allocated_at: new Date('2026-10-20T10:00:00Z'),
        ...(over ? { [over]: new Date('2026-10-30T10:00:00Z') } : {}),
        ...(over === 'handed_back_at' ? { hand_back_reason: 'Away for longer' } : {}),
      })
      .execute();
    return { request: request.id, expert: expert.id };
  });
}

async function hold(
  of: { request: number; expert: number },
  onDay: string,
  changes: { voided?: boolean; missed?: boolean } = {},
) {
  await world.peek(async (db) => {
    const request = await db.selectFrom('requests').selectAll().where('id', '=', of.request).executeTakeFirstOrThrow();
    const happened = {
      state: 'happened' as const,
      minutes: 90,
      staff_reached: 2,
      children_with_ehcp: 0,
      children_without_ehcp: 3,
    };
    const missed = { state: 'missed' as const, missed_by: 'setting' as const };
    await db
      .insertInto('sessions')
      .values({
        partnership_id: bcp,
        setting_id: request.setting_id,
        request_id: request.id,
        expert_id: of.expert,
        key: randomUUID(),
        kind: 'consultation',
        on_day: onDay,
        recorded_by: request.lead_id,
        recorded_at: world.clock(),
        needs_signature: false,
        version: 1,
        ...(changes.missed ? missed : happened),
        ...(changes.voided ? { voided_at: world.clock(), void_reason: 'Entered in error' } : {}),
      })
      .execute();
  });
}

test('an expert comes with clusters, supervisor, home setting and leave', async () => {
  const all = await world.peek((db) => loadExperts(db));
  const called = (name: string) => all.find((expert) => expert.name === name) ?? assert.fail(name);
  const kofi = called('Kofi Mensah');
  assert.deepEqual(
    [kofi.grade, kofi.supervisorName, kofi.fte, kofi.workingDays],
    ['assistant', 'Lena Vogel', 1, [1, 2, 3, 4, 5]],
  );
  const sam = called('Sam Whitaker');
  assert.deepEqual(
    [sam.homeSettingName, sam.workingDays, sam.grantFunded],
    ['Highcliffe St Mark Primary School', [2, 3], false],
  );
  assert.deepEqual([sam.clusterIds.length, sam.leaves, sam.endsOn], [2, [], '2027-07-23']);
  assert.ok(!all.some(({ name }) => name === 'Eluned Parry'), 'an expert of another partnership');
});

test('the filter finds by person, discipline, cluster and day', async () => {
  const found = await world.peek(async (db) => {
    const [hugh] = (await loadExperts(db)).filter(({ name }) => name === 'Hugh Carmody');
    assert.ok(hugh);
    const names = async (filter: Parameters<typeof loadExperts>[1]) =>
      (await loadExperts(db, filter)).map(({ name }) => name);
    return {
      byPerson: await names({ personId: hugh.personId }),
      byIds: await names({ ids: [hugh.id] }),
      cluster: await names({ discipline: 'school_leadership', clusterIds: hugh.clusterIds }),
      after: await names({ ids: [hugh.id], today: '2026-12-19' }),
    };
  });
  assert.deepEqual(found, {
    byPerson: ['Hugh Carmody'],
    byIds: ['Hugh Carmody'],
    cluster: ['Hugh Carmody', 'Lorna Beckwith'],
    after: [],
  });
});

test('promises take free sessions, and what is delivered, handed back or finished does not', async () => {
  const before = (await loadOf('Radha Krishnan')).load;
  assert.ok(
    before.weeks.slice(0, 5).every(({ available }) => available > 1),
    'room for one session a week, and more',
  );
  const allocated = await allocate('Radha Krishnan', { sessions: 6, startBy: '2026-11-02' });
  for (const over of ['handed_back_at', 'withdrawn_at', 'finished_at'] as const) {
    await allocate('Radha Krishnan', { sessions: 5, startBy: '2026-11-02', over });
  }
  await hold(allocated, '2026-11-02');
  await hold(allocated, '2026-11-02', { voided: true });
  await hold(allocated, '2026-11-03', { missed: true });
  await hold(allocated, '2026-10-12');
  const { load } = await loadOf('Radha Krishnan');
  assert.deepEqual(
    load.held.map(({ sessions }) => sessions),
    [5],
  );
  assert.deepEqual(
    load.weeks.slice(0, 6).map(({ promised }) => promised),
    [1, 1, 1, 1, 1, 0],
  );
  assert.equal(load.weeks[0]?.delivered, 1);
  assert.equal(before.free - load.free, 5);
  assert.equal(load.over, 0);
});

test('more promised than there is shows as over, and no week is fuller than it is', async () => {
  await allocate('Faith Onyango', { sessions: 40, startBy: '2026-11-02' });
  const { load } = await loadOf('Faith Onyango');
  // Eight weeks in term from 2 November: seven to Christmas and one after it.
  const room = load.ahead.slice(0, 10).reduce((sum, { available }) => sum + available, 0);
  assert.ok(room > 0);
  assert.equal(load.over, 40 - room);
  assert.ok(load.weeks.every((week) => week.promised <= week.available && week.free >= 0));
});

test('whoever asks, the load is of the whole partnership, and of no other', async () => {
  const asked = async (who: string, area: string) => {
    const person = await world.peek(
      (db) => db.selectFrom('people').select('id').where('email', 'like', `${who}@%`).executeTakeFirstOrThrow(),
      area,
    );
    return world.database.app.transaction().execute(async (db) => {
      await loadActor(db, { partnershipId: world.partnershipId(area), personId: person.id }, TODAY);
      const experts = await loadExperts(db);
      return [...(await expertLoad(db, { experts, from: TODAY, weeks: 12, calendar })).values()];
    });
  };
  const promised = (loads: Awaited<ReturnType<typeof asked>>) => loads.flatMap(({ held }) => held).length;
  const asManager = promised(await asked('team.manager', 'bcp'));
  assert.ok(asManager >= 2);
  assert.equal(promised(await asked('lead.poole', 'bcp')), asManager);
  assert.equal(promised(await asked('shropshire.manager', 'shropshire')), 0);
});

test('while one promises, another who wants the same expert waits', async () => {
  const order: string[] = [];
  const { expert } = await loadOf('Lena Vogel');
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const first = world.peek(async (db) => {
    await lockExperts(db, [expert.id]);
    locked();
    await new Promise((resolve) => setTimeout(resolve, 60));
    order.push('first');
  });
  await isLocked;
  const second = world.peek(async (db) => {
    await lockExperts(db, [expert.id]);
    order.push('second');
  });
  await Promise.all([first, second]);
  assert.deepEqual(order, ['first', 'second']);
});
