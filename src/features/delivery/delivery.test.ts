import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { accepted, planAgreed, planned, sessionRecorded, visitPlanned } from '#tests/harness/delivery-builders.ts';
import type { Fields } from '#tests/harness/page.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { agreeUnansweredPlans } from './agree-unanswered-plans.ts';

const world = await openWorld();
const today = dayOf(A_TUESDAY);

async function allocatedRequest(experts = ['expert.ep'], sessions = 6): Promise<string> {
  const { reference } = await aRequest(world);
  await plantAllocation(world, reference, { experts, sessions });
  return reference;
}
const statusOf = (reference: string) =>
  world.peek(async (tx) => {
    const row = await tx
      .selectFrom('requests')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    return row;
  });
const allocations = (reference: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('allocations')
      .innerJoin('requests', 'requests.id', 'allocations.request_id')
      .innerJoin('people', 'people.id', 'allocations.person_id')
      .selectAll('allocations')
      .select('people.name')
      .where('requests.reference', '=', reference)
      .orderBy('allocations.id')
      .execute(),
  );
const events = (reference: string) =>
  world.peek(async (tx) => {
    const rows = await tx
      .selectFrom('events')
      .innerJoin('requests', 'requests.id', 'events.request_id')
      .select('events.name')
      .where('requests.reference', '=', reference)
      .orderBy('events.id')
      .execute();
    return rows.map(({ name }) => name);
  });
const letters = (reference: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('messages')
      .innerJoin('requests', 'requests.id', 'messages.request_id')
      .select(['messages.kind', 'messages.to_email as to', 'messages.body'])
      .where('requests.reference', '=', reference)
      .orderBy('messages.id')
      .execute(),
  );
const plan = (changes: Fields = {}): Fields => ({
  goal1: 'Most of the class starts work within five minutes',
  baseline1: '3',
  expected1: '7',
  who: 'The class teacher greets at the door.',
  confidence: '4',
  sessions: '4',
  'ends-day': '15',
  'ends-month': '12',
  'ends-year': '2026',
  ...changes,
});

test('an expert accepts from their work, once however often it is pressed, and the setting hears', async () => {
  const reference = await allocatedRequest();
  const expert = await world.as('expert.ep');
  const page = await expert.visit('/allocations');
  assert.ok(page.says('New for you'));
  const { action, fields } = page.form(`Accept for ${reference}`);
  await expert.send(action, fields);
  await expert.send(action, fields);
  assert.ok((await allocations(reference))[0]?.accepted_at);
  assert.deepEqual((await events(reference)).filter((name) => name === 'allocation_accepted').length, 1);
  const told = (await letters(reference)).filter(({ kind }) => kind === 'allocation_accepted');
  assert.deepEqual(
    told.map(({ to }) => to.split('@')[0]),
    ['primary.senco'],
  );
  assert.ok((await expert.visit('/allocations')).says('Plan to write'));
});

test('only the expert it is allocated to accepts it, and nobody else finds it', async () => {
  const reference = await allocatedRequest();
  const other = await world.as('expert.slt');
  const page = await other.visit('/allocations');
  const token = String(page.$('input[name=_csrf]').first().attr('value'));
  assert.equal((await other.send(`/requests/${reference}/acceptance`, { _csrf: token })).status, 404);
  assert.equal((await other.visit(`/requests/${reference}/plan`)).status, 404);
  // The supervisor of the expert sees it, and cannot accept in their place.
  const senior = await world.as('expert.senior.1');
  const seen = await senior.visit(`/requests/${reference}/plan`);
  assert.equal(seen.status, 200);
  const csrf = String(seen.$('input[name=_csrf]').first().attr('value'));
  assert.equal((await senior.send(`/requests/${reference}/acceptance`, { _csrf: csrf })).status, 403);
});

test('handed back by the only expert, the request is with the panel and the visits are cancelled', async () => {
  const reference = await allocatedRequest();
  await planned(world, reference, 'expert.ep');
  const visit = await visitPlanned(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/hand-back`);
  assert.equal((await expert.press('Hand it back')).status, 422);
  const page = await expert.press('Hand it back', { why: 'time', words: 'Three new requests came at once.' });
  assert.equal(page.url, '/allocations');
  const request = await statusOf(reference);
  assert.equal(request.status, 'with_panel');
  assert.equal(request.next_on, '2026-11-10');
  const [row] = await allocations(reference);
  assert.match(row?.hand_back_reason ?? '', /I do not have the time it needs: Three new/);
  const session = await world.peek((tx) =>
    tx.selectFrom('sessions').selectAll().where('id', '=', visit).executeTakeFirstOrThrow(),
  );
  assert.ok(session.voided_at);
  assert.equal((await expert.visit(`/requests/${reference}/plan`)).status, 404);
  const kinds = (await letters(reference)).map(({ kind, to }) => `${kind} to ${to.split('@')[0]}`);
  assert.ok(kinds.includes('handed_back to lead.christchurch'));
  assert.ok(kinds.includes('handed_back to coordinator'));
  assert.ok(kinds.includes('handed_back_setting to primary.senco'));
});

test('handed back by one of two, the other carries on and leads', async () => {
  const reference = await allocatedRequest(['expert.ep', 'expert.slt']);
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/hand-back`);
  await expert.press('Hand it back', { why: 'skills' });
  assert.equal((await statusOf(reference)).status, 'allocated');
  const [, other] = await allocations(reference);
  assert.equal(other?.is_lead, true);
  assert.equal(other?.handed_back_at, null);
});

test('a colleague takes over with what is left, the visits and the thread', async () => {
  const reference = await allocatedRequest(['expert.ep'], 6);
  await planned(world, reference, 'expert.ep');
  await sessionRecorded(world, reference, 'expert.ep');
  await sessionRecorded(world, reference, 'expert.ep');
  const visit = await visitPlanned(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  const form = await expert.visit(`/requests/${reference}/expert`);
  const options = form
    .$('input[name=to]')
    .toArray()
    .map((each) => form.$(each).parent().text());
  assert.match(options.join(), /Niamh Keane/);
  const to = String(await expertId('expert.slt'));
  const page = await expert.press('Hand over', { to, reason: 'Away from Monday.' });
  assert.equal(page.url, '/allocations');
  const [before, after] = await allocations(reference);
  assert.ok(before?.handed_back_at);
  assert.equal(after?.handed_over_from, before?.id);
  assert.equal(after?.sessions, 4);
  assert.equal(after?.is_lead, true);
  const next = await world.as('expert.slt');
  assert.equal((await next.visit(`/requests/${reference}/plan`)).status, 200);
  assert.ok((await next.visit(`/sessions/${visit}`)).buttons().includes('Record what happened'));
  assert.equal((await expert.visit(`/requests/${reference}/plan`)).status, 404);
});

test('nobody is handed help for the setting that lent them', async () => {
  const reference = await allocatedRequest();
  const secondee = await expertId('expert.secondee');
  const home = await statusOf(reference);
  await world.peek((tx) =>
    tx.updateTable('experts').set({ home_setting_id: home.setting_id }).where('id', '=', secondee).execute(),
  );
  const lead = await world.as('lead.christchurch');
  const form = await lead.visit(`/requests/${reference}/expert`);
  assert.ok(!form.says('Sam Whitaker'));
  const page = await lead.press('Hand over', { to: String(secondee), reason: 'Away from Monday.' });
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), ['They are lent by this setting, so they cannot be its expert']);
  assert.equal((await allocations(reference)).length, 1);
});

test('a plan starts the help, says when it is reviewed, and keeps every word that needs putting right', async () => {
  const reference = await allocatedRequest();
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/plan/new`);
  const wrong = await expert.press('Propose the plan', plan({ expected1: '2', goal3: 'Another goal', sessions: '9' }));
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.errors(), [
    'Goal 1 should end higher than the 3 it starts from',
    'Say where goal 3 is now, from 1 to 10',
    'Say where goal 3 should be at the end, from 1 to 10',
    'The panel promised 6 sessions. Plan for at most 6; a review can ask for more',
  ]);
  assert.equal(wrong.$('textarea[name=goal3]').text().trim(), 'Another goal');
  const page = await expert.press('Propose the plan', plan({ goal3: '' }));
  assert.equal(page.url, `/requests/${reference}/plan`);
  assert.ok(page.says('Before 3, hoped for 7, out of 10.'));
  const request = await statusOf(reference);
  assert.equal(request.status, 'delivering');
  assert.equal(request.next_on, '2026-12-15');
  assert.ok((await allocations(reference))[0]?.accepted_at);
});

test('the same plan sent twice is one plan', async () => {
  const reference = await allocatedRequest();
  const expert = await world.as('expert.ep');
  const { action, fields } = (await expert.visit(`/requests/${reference}/plan/new`)).form('Propose the plan');
  await expert.send(action, { ...fields, ...plan() });
  await expert.send(action, { ...fields, ...plan() });
  assert.equal((await events(reference)).filter((name) => name === 'plan_proposed').length, 1);
});

test('more than eight weeks needs a reason', async () => {
  const reference = await allocatedRequest();
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/plan/new`);
  const long = { 'ends-day': '20', 'ends-month': '1', 'ends-year': '2027' };
  const page = await expert.press('Propose the plan', plan(long));
  assert.deepEqual(page.errors(), ['Say why it takes more than 6 sessions or 8 weeks']);
  const kept = await expert.press('Propose the plan', plan({ ...long, longer: 'The class moves rooms at Christmas.' }));
  assert.equal(kept.summary('Why longer than usual'), 'The class moves rooms at Christmas.');
});

test('the setting agrees, once; a colleague who objects later is told', async () => {
  const reference = await allocatedRequest();
  await planned(world, reference, 'expert.ep');
  const senco = await world.as('primary.senco');
  await senco.visit(`/requests/${reference}/plan`);
  const objecting = senco.page?.form('Ask for a change');
  const page = await senco.press('Agree to the plan');
  assert.ok(page.says('Agreed by Amira Hassan'));
  const late = await senco.send(objecting?.action ?? '', { ...objecting?.fields, objection: 'Not on Mondays' });
  assert.equal(late.status, 409);
  assert.ok(late.says('This plan has been agreed'));
});

test('what the setting objects to is answered by a new plan, and the history keeps both', async () => {
  const reference = await allocatedRequest();
  await planned(world, reference, 'expert.ep');
  const senco = await world.as('primary.senco');
  await senco.visit(`/requests/${reference}/plan`);
  assert.equal((await senco.press('Ask for a change', { objection: '' })).status, 422);
  const page = await senco.press('Ask for a change', { objection: 'Mornings suit us better.' });
  assert.ok(page.says('Mornings suit us better.'));
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/plan/new`);
  const next = await expert.press('Propose the plan', { who: 'Mornings only, the class teacher and I.' });
  assert.ok(next.says('Plan 2 by Lena Vogel'));
  assert.ok(next.says('Mornings only'));
  assert.ok(next.says('Plan 1: to be changed'));
  await planAgreed(world, reference, 'primary.senco', 2);
});

test('a plan that nobody answers counts as agreed after five working days, and not before', async () => {
  const reference = await allocatedRequest();
  await planned(world, reference, 'expert.ep');
  const sweep = (at: string) =>
    agreeUnansweredPlans({ db: world.database.app, partnershipId: world.partnershipId('bcp'), at: new Date(at) });
  const agreed = async () => (await events(reference)).filter((name) => name === 'plan_agreed_by_default').length;
  await sweep('2026-11-10T12:00:00Z');
  assert.equal(await agreed(), 0);
  await sweep('2026-11-11T06:00:00Z');
  await sweep('2026-11-11T07:00:00Z');
  assert.equal(await agreed(), 1);
  const senco = await world.as('primary.senco');
  assert.ok((await senco.visit(`/requests/${reference}/plan`)).says('Agreed as nobody asked for changes'));
});

test('no e-mail about help says what the request is about', async () => {
  const reference = await allocatedRequest();
  await accepted(world, reference, 'expert.ep');
  await planned(world, reference, 'expert.ep');
  for (const { body } of await letters(reference)) assert.doesNotMatch(body, /lunch|Year 3|five minutes|semh/i);
  assert.ok((await letters(reference)).length >= 2);
});

test('every reader opens the plan with a look on record', async () => {
  const reference = await allocatedRequest();
  await planned(world, reference, 'expert.ep', { endsOn: addDays(today, 30) });
  for (const who of ['primary.senco', 'lead.christchurch', 'team.manager', 'expert.ep']) {
    const visitor = await world.as(who);
    assert.equal((await visitor.visit(`/requests/${reference}/plan`)).status, 200, who);
  }
  const looks = await world.peek((tx) => tx.selectFrom('looks').select('id').where('page', '=', 'plan').execute());
  assert.ok(looks.length >= 4);
});

function expertId(who: string): Promise<number> {
  return world.peek(async (tx) => {
    const row = await tx
      .selectFrom('experts')
      .innerJoin('people', 'people.id', 'experts.person_id')
      .select('experts.id')
      .where('people.email', 'like', `${who}@%`)
      .executeTakeFirstOrThrow();
    return row.id;
  });
}
