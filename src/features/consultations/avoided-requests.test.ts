import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { avoidedBetween } from '#src/casework/consulting/avoided-requests.ts';
import { addDays, day } from '#src/domain/calendar/calendar-day.ts';
import { CASES } from '#src/domain/consulting/avoided.cases.ts';
import { AVOIDED_AFTER_DAYS, type Consulted, type SentSince } from '#src/domain/consulting/avoided.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';
import { countsSince } from './counts.queries.ts';

const world = await openWorld();
const LONG_AGO = day('2025-01-01');
let settingId = 0;
let clusterId = 0;

before(async () => {
  settingId = (await aRequest(world)).settingId;
  const of = await world.peek((db) =>
    db.selectFrom('settings').select('cluster_id').where('id', '=', settingId).executeTakeFirstOrThrow(),
  );
  clusterId = of.cluster_id ?? 0;
});

for (const [name, consulted, requests, today, expected] of CASES) {
  test(`the view counts as the rule says: ${name}: ${expected}`, async () => {
    await onlyThis(consulted, requests);
    const until = day(today);
    const counts = await world.peek((db) => countsSince(db, { from: LONG_AGO, today: until, settingIds: [settingId] }));
    assert.deepEqual([counts.avoided, counts.early], [Number(expected === 'avoided'), Number(expected === 'early')]);
    const figure = await world.peek((db) => avoidedBetween(db, { from: LONG_AGO, until }));
    assert.deepEqual(figure, expected === 'avoided' ? [{ cluster: String(clusterId), avoided: 1 }] : []);
  });
}

test('it belongs to the day after the six weeks, and to no other', async () => {
  const [, held] = CASES[0] ?? assert.fail();
  await onlyThis(held, []);
  const known = addDays(held.heldOn, AVOIDED_AFTER_DAYS + 1);
  const on = (from: typeof known) => world.peek((db) => avoidedBetween(db, { from, until: from }));
  assert.equal((await on(known)).length, 1);
  assert.deepEqual([await on(addDays(known, -1)), await on(addDays(known, 1))], [[], []]);
});

test('days are those of London: enough said before midnight in summer is of the next day', async () => {
  const [, held] = CASES[0] ?? assert.fail();
  await onlyThis({ ...held, outcome: 'try', cameTo: 'enough', cameToOn: day('2026-09-14') }, []);
  await world.peek((db) =>
    sql`update consultations set came_to_at = '2026-09-14T23:30:00Z' where voided_at is null`.execute(db),
  );
  const counts = await world.peek((db) =>
    countsSince(db, { from: LONG_AGO, today: day('2026-10-27'), settingIds: [settingId] }),
  );
  assert.deepEqual([counts.avoided, counts.early], [0, 1]);
});

test('whoever follows the figure comes to the talks that it counts, and to no others', async () => {
  const [, held] = CASES[0] ?? assert.fail();
  await onlyThis(held, []);
  const known = addDays(held.heldOn, AVOIDED_AFTER_DAYS + 1);
  const lead = await world.as('lead.christchurch');
  const rowsOn = (on: typeof known) => {
    const [year, month, date] = on.split('-');
    const dates = ['from', 'until'].map((end) => `${end}-day=${date}&${end}-month=${month}&${end}-year=${year}`);
    return lead.visit(`/figures/measures/avoided_requests/requests?period=dates&${dates.join('&')}`);
  };
  const page = await rowsOn(known);
  assert.ok(page.says('1 counted'), page.text);
  assert.equal((await lead.visit(page.$('table a').attr('href') ?? '')).status, 200);
  assert.ok((await rowsOn(addDays(known, 1))).says('0 counted'));
});

/** This consultation and these requests, and no others. */
async function onlyThis(consulted: Consulted, requests: SentSince[]): Promise<void> {
  await world.peek(async (db) => {
    await sql`update consultations set voided_at = recorded_at, void_reason = 'before' where voided_at is null`.execute(
      db,
    );
    await sql`update requests set sent_at = '2024-01-10T10:00:00Z'`.execute(db);
  });
  for (const { sentOn, mainArea } of requests) {
    const { id } = await aRequest(world, { at: new Date(`${sentOn}T10:00:00Z`) });
    await world.peek((db) => db.updateTable('requests').set({ main_area: mainArea }).where('id', '=', id).execute());
  }
  await world.peek((db) => plant(db, consulted));
}

type Db = Parameters<Parameters<typeof world.peek>[0]>[0];

async function plant(db: Db, { heldOn, outcome, cameTo, cameToOn, areas, voided }: Consulted): Promise<void> {
  const { id } = await db.selectFrom('people').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow();
  await db
    .insertInto('consultations')
    .values({
      partnership_id: world.partnershipId('bcp'),
      setting_id: settingId,
      key: randomUUID(),
      way: 'hotline',
      held_on: heldOn,
      minutes: 10,
      given_by: id,
      areas: [...areas],
      about: 'Mornings at the door.',
      strategies: [],
      advised: 'A calm start.',
      outcome,
      ...(outcome === 'try' ? { back_on: addDays(heldOn, 14) } : {}),
      ...(outcome === 'route' ? { route: 'The school nurse' } : {}),
      ...(cameTo ? { came_to: cameTo, came_to_at: new Date(`${cameToOn}T12:00:00Z`) } : {}),
      ...(voided ? { voided_at: world.clock(), void_reason: 'Another setting' } : {}),
      recorded_by: id,
      recorded_at: world.clock(),
      version: 1,
    })
    .execute();
}
