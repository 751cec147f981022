import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { accepted, planned, visitPlanned } from '#tests/harness/delivery-builders.ts';
import { allocated } from '#tests/harness/panel-builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { fileAllocations, SIGHT_DAYS } from './file-allocations.ts';

const world = await openWorld();
const today = dayOf(A_TUESDAY);

test('a withdrawn request frees its experts, cancels their visits and tells them; sixty days later it leaves their sight', async () => {
  const { reference, id } = await aRequest(world);
  await allocated(world, reference, { experts: ['expert.ep'], sessions: 4 });
  await accepted(world, reference, 'expert.ep');
  await planned(world, reference, 'expert.ep');
  await visitPlanned(world, reference, 'expert.ep', { onDay: addDays(today, 7) });
  const senco = await world.as('primary.senco');
  await senco.visit(`/requests/${reference}/withdrawal`);
  await senco.press('Withdraw request', { why: 'better', words: 'It goes well now' });

  const after = await world.peek(async (db) => ({
    allocation: await db.selectFrom('allocations').selectAll().where('request_id', '=', id).executeTakeFirstOrThrow(),
    visits: await db.selectFrom('sessions').select('void_reason').where('request_id', '=', id).execute(),
    told: await db
      .selectFrom('messages')
      .innerJoin('people', 'people.id', 'messages.to_person_id')
      .select('people.name')
      .where('request_id', '=', id)
      .where('messages.subject', 'like', 'Withdrawn%')
      .execute(),
  }));
  assert.deepEqual(after.allocation.finished_at, world.clock());
  assert.deepEqual(after.visits, [{ void_reason: 'The request was withdrawn.' }]);
  assert.ok(
    after.told.some(({ name }) => name === 'Lena Vogel'),
    JSON.stringify(after.told),
  );

  const expert = await world.as('expert.ep');
  assert.equal((await expert.visit(`/requests/${reference}`)).status, 200);
  const partnershipId = world.partnershipId('bcp');
  const file = (days: number) =>
    fileAllocations({ db: world.database.app, partnershipId, at: new Date(A_TUESDAY.getTime() + days * 86_400_000) });
  await file(SIGHT_DAYS);
  assert.equal((await expert.visit(`/requests/${reference}`)).status, 200);
  await file(SIGHT_DAYS + 1);
  assert.equal((await expert.visit(`/requests/${reference}`)).status, 404);
});
