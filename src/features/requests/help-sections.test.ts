import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { accepted, planAgreed, planned, sessionRecorded, visitPlanned } from '#tests/harness/delivery-builders.ts';
import { waitingFor } from '#tests/harness/panel-builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import { helped, reviewed } from '#tests/harness/review-builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const today = dayOf(A_TUESDAY);
const pageOf = async (reference: string, who: string) => (await world.as(who)).visit(`/requests/${reference}`);

async function allocatedRequest(experts = ['expert.ep']): Promise<string> {
  const { reference } = await aRequest(world, { by: 'primary.senco' });
  await plantAllocation(world, reference, { experts });
  return reference;
}

test('while it waits, everyone reads the interim plan and when an expert is expected, and nobody is named', async () => {
  const { reference } = await aRequest(world, { by: 'primary.senco' });
  await waitingFor(world, reference);
  for (const who of ['primary.senco', 'lead.christchurch', 'coordinator']) {
    const page = await pageOf(reference, who);
    assert.equal(page.status, 200, who);
    assert.ok(page.says('Waiting for an expert, with an interim plan.'), who);
    assert.ok(page.says('The plan until an expert is free'), who);
    assert.ok(!page.says('Who helps'), who);
  }
});

test('an expert who was named accepts on the page; the others read that nobody has said yes yet', async () => {
  const reference = await allocatedRequest();
  const own = await pageOf(reference, 'expert.ep');
  assert.ok(own.says('You are named to help'));
  assert.ok(own.buttons().includes('Accept'));
  assert.ok(own.says('For your visit'));
  for (const who of ['primary.senco', 'lead.christchurch']) {
    const page = await pageOf(reference, who);
    assert.ok(page.says('Has not accepted yet.'), who);
    assert.ok(!page.buttons().includes('Accept'), who);
    assert.ok(!page.says('For your visit'), who);
  }
});

test('a plan that waits: the setting is asked, the others read who is awaited, and nobody reads that help is under way', async () => {
  const reference = await allocatedRequest();
  await accepted(world, reference, 'expert.ep');
  await planned(world, reference, 'expert.ep');
  const setting = await pageOf(reference, 'primary.senco');
  assert.ok(
    setting.says('Lena Vogel has written a plan. Please agree, or say what should change, by Tuesday 10 November.'),
  );
  assert.equal(setting.link('Read and agree'), `/requests/${reference}/plan`);
  assert.ok(setting.says('For you to agree by Tue 10 Nov'));
  for (const who of ['lead.christchurch', 'expert.ep']) {
    const page = await pageOf(reference, who);
    assert.ok(page.says('The plan waits for the setting, by Tuesday 10 November.'), who);
    assert.ok(!page.links().some(({ text }) => text === 'Read and agree'), who);
  }
  const list = await (await world.as('primary.senco')).visit('/requests');
  assert.ok(list.says('Lena Vogel has written a plan.'));
});

test('a plan to be changed is with its expert', async () => {
  const reference = await allocatedRequest();
  await accepted(world, reference, 'expert.ep');
  await planned(world, reference, 'expert.ep');
  const senco = await world.as('primary.senco');
  await senco.visit(`/requests/${reference}/plan`);
  await senco.press('Ask for a change', { objection: 'Fridays do not work for us.' });
  const setting = await pageOf(reference, 'primary.senco');
  assert.ok(setting.says('You asked for changes to the plan, and Lena Vogel writes a new one.'));
  assert.ok(setting.says('What should change: Fridays do not work for us.'));
  const expert = await pageOf(reference, 'expert.ep');
  assert.ok(expert.says('Plan to be changed'));
  assert.equal(expert.link('Change the plan'), `/requests/${reference}/plan/new`);
});

test('under way: sessions counted against the plan, in hours as people say them, and a record unsigned is not read at the setting', async () => {
  const reference = await allocatedRequest(['expert.ep', 'expert.assistant']);
  await accepted(world, reference, 'expert.ep');
  await accepted(world, reference, 'expert.assistant');
  await planned(world, reference, 'expert.ep');
  await planAgreed(world, reference, 'primary.senco');
  await sessionRecorded(world, reference, 'expert.ep', { minutes: 90 });
  await sessionRecorded(world, reference, 'expert.assistant', { nextStep: 'Only for the supervisor so far.' });
  await visitPlanned(world, reference, 'expert.ep');
  const setting = await pageOf(reference, 'primary.senco');
  assert.ok(setting.says('Help is under way.'));
  assert.ok(setting.says('2 of the 4 in the plan so far.'));
  assert.ok(setting.says('1 hour 30 minutes, 3 staff, 12 children'));
  assert.ok(setting.says('Thu 5 Nov, 9:30am: observation'));
  assert.ok(setting.says('Lena Vogel recorded the session of Tue 3 Nov: coaching'));
  assert.ok(!setting.says('Only for the supervisor so far.'));
  assert.ok(!setting.links().some(({ text }) => text === 'Record a session'));
  const expert = await pageOf(reference, 'expert.ep');
  assert.ok(expert.says('Only for the supervisor so far.'));
  assert.equal(expert.link('Record a session'), `/requests/${reference}/sessions/new`);
  const lead = await pageOf(reference, 'lead.christchurch');
  assert.ok(lead.says('Waits for the supervisor'));
  assert.equal(lead.link('Hand the help over'), `/requests/${reference}/expert`);
});

test('closed: what came of it, who led the help, and no form of the help is offered any more', async () => {
  const { reference } = await helped(world, { by: 'primary.senco' });
  await reviewed(world, reference, 'expert.ep');
  for (const who of ['primary.senco', 'lead.christchurch', 'expert.ep']) {
    const page = await pageOf(reference, who);
    assert.ok(page.says('Closed after help on Tuesday 3 November.'), who);
    assert.ok(page.says('Nothing more was needed, so it was closed.'), who);
    assert.ok(page.says('Led the help'), who);
    assert.ok(!page.says('Leads the help'), who);
    assert.ok(!page.links().some(({ text }) => /Record a session|Write a new plan|Hand it back/.test(text)), who);
  }
  const coordinator = await pageOf(reference, 'coordinator');
  assert.ok(!coordinator.links().some(({ text }) => /Ask how it went|Add what became known later/.test(text)));
});

test('a date that has passed is no next date', async () => {
  const { reference } = await helped(world, { by: 'primary.senco' });
  await reviewed(world, reference, 'expert.ep', { nextOn: addDays(today, 20) });
  assert.equal((await pageOf(reference, 'primary.senco')).summary('Next date'), 'Mon 23 Nov');
  world.clock.set(new Date('2026-12-01T09:30:00Z'));
  assert.equal((await pageOf(reference, 'primary.senco')).summary('Next date was'), 'Mon 23 Nov');
  world.clock.set(A_TUESDAY);
});

test('a file that was taken out is said to have been where the files are', async () => {
  const reference = await allocatedRequest();
  const expert = await world.as('expert.ep');
  await world.peek((tx) =>
    tx
      .insertInto('attachments')
      .columns([
        'partnership_id',
        'setting_id',
        'request_id',
        'name',
        'media_type',
        'size',
        'content',
        'added_by',
        'added_at',
      ])
      .expression((each) =>
        each
          .selectFrom('requests')
          .innerJoin('people', (join) => join.on('people.email', 'like', 'expert.ep@%'))
          .select((pick) => [
            'requests.partnership_id',
            'setting_id',
            'requests.id',
            pick.val('Handout.txt').as('name'),
            pick.val('text/plain').as('type'),
            pick.val(5).as('size'),
            pick.val(Buffer.from('hello')).as('content'),
            'people.id as by',
            pick.val(A_TUESDAY).as('at'),
          ])
          .where('reference', '=', reference),
      )
      .execute(),
  );
  const page = await expert.visit(`/requests/${reference}/attachments`);
  await expert.visit(page.link('Take out Handout.txt'));
  await expert.press('Take it out', { reason: 'A name was in it.' });
  const after = await expert.visit(`/requests/${reference}/attachments`);
  assert.ok(after.says('One file was taken out and cannot be opened any more.'));
  assert.equal(after.link('See when and why'), `/requests/${reference}#history`);
  assert.ok(!after.says('Handout.txt'));
});
