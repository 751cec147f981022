import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { aRequest, SOME_ADVICE, triaged } from '#tests/harness/builders.ts';
import { accepted, planAgreed, planned, sessionRecorded, visitPlanned } from '#tests/harness/delivery-builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const today = dayOf(A_TUESDAY);
const allocatedRequest = async (world: Awaited<ReturnType<typeof openWorld>>, experts = ['expert.ep']) => {
  const { reference } = await aRequest(world, { by: 'primary.senco' });
  await plantAllocation(world, reference, { experts });
  return reference;
};

test('the home of an expert follows the help: accept, write, change, review', async () => {
  const world = await openWorld();
  const home = async () => (await world.as('expert.ep')).visit('/');
  assert.ok((await home()).says('Nothing waits for you.'));
  const reference = await allocatedRequest(world);
  assert.ok((await home()).says('The panel named you for Somerford Primary School'));
  await accepted(world, reference, 'expert.ep');
  assert.ok((await home()).says('Write the plan together with Somerford Primary School.'));
  await planned(world, reference, 'expert.ep', { endsOn: addDays(today, 10) });
  assert.ok((await home()).says('Nothing waits for you.'), 'it is the setting’s turn');
  const senco = await world.as('primary.senco');
  await senco.visit(`/requests/${reference}/plan`);
  await senco.press('Ask for a change', { objection: 'Fridays do not work for us.' });
  const changes = await home();
  assert.ok(changes.says('Somerford Primary School has asked for changes to the plan.'));
  assert.equal(changes.link('Change the plan'), `/requests/${reference}/plan/new`);
  await planned(world, reference, 'expert.ep', { number: 2, endsOn: addDays(today, 5) });
  await planAgreed(world, reference, 'primary.senco', 2);
  const review = await home();
  assert.ok(!review.says('has asked for changes'));
  assert.ok(review.says('Review the help with Somerford Primary School'));
  assert.equal(review.link('Review the help'), `/requests/${reference}/review`);
  assert.ok((await (await world.as('expert.slt')).visit('/')).says('Nothing waits for you.'), 'nobody else is asked');
});

test('with no visit this week an expert reads when the next one is', async () => {
  const world = await openWorld();
  const reference = await allocatedRequest(world);
  await accepted(world, reference, 'expert.ep');
  await visitPlanned(world, reference, 'expert.ep', { onDay: addDays(today, 14) });
  const page = await (await world.as('expert.ep')).visit('/');
  assert.ok(page.says('The next is Tue 17 Nov, 9:30am, at Somerford Primary School.'));
});

test('a supervisor reads how many records wait, and the assistant what was sent back', async () => {
  const world = await openWorld();
  const reference = await allocatedRequest(world, ['expert.ep', 'expert.assistant']);
  await accepted(world, reference, 'expert.assistant');
  await sessionRecorded(world, reference, 'expert.assistant');
  assert.ok((await (await world.as('expert.ep')).visit('/')).says('One record waits for your signature.'));
  assert.ok(!(await (await world.as('expert.slt')).visit('/')).says('your signature'));
});

test('the home of a setting asks for its word on a plan, and says so where its requests are', async () => {
  const world = await openWorld();
  const reference = await allocatedRequest(world);
  const senco = await world.as('primary.senco');
  assert.ok(!(await senco.visit('/')).says('has written a plan'));
  await accepted(world, reference, 'expert.ep');
  await planned(world, reference, 'expert.ep');
  const page = await senco.visit('/');
  assert.ok(page.says('Lena Vogel has written a plan for the help. Is it right for you?'));
  assert.equal(page.link('Read and agree'), `/requests/${reference}/plan`);
  assert.ok(page.says('a plan for you to agree by 10 Nov'));
  await planAgreed(world, reference, 'primary.senco');
  const agreed = await senco.visit('/');
  assert.ok(!agreed.says('Is it right for you?'));
  assert.ok(!agreed.says('a plan for you to agree'));
});

test('what someone else looks at again is not for the lead who decided before, neither on the home nor on the form', async () => {
  const world = await openWorld();
  const { reference } = await aRequest(world, { by: 'primary.senco' });
  await triaged(world, reference, 'lead.christchurch', { outcome: 'advise', level: 'targeted', nextOn: '2026-12-01' });
  const senco = await world.as('primary.senco');
  await senco.visit(`/requests/${reference}/second-look`);
  await senco.press('Ask for a second look', { reason: 'It got worse since, in every lesson.' });
  const lead = await world.as('lead.christchurch');
  assert.ok(!(await lead.visit('/')).links().some(({ href }) => href === `/requests/${reference}/triage`));
  const form = await lead.visit(`/requests/${reference}/triage`);
  assert.equal(form.status, 200);
  assert.ok(form.says('You decided on this before, so'));
  assert.equal(form.$('main textarea').length, 0);
  assert.ok(form.says(SOME_ADVICE));
  const others = [];
  for (const who of ['team.manager', 'eah.lead']) {
    const page = await (await world.as(who)).visit(`/requests/${reference}/triage`);
    others.push(page.$('main textarea').length > 0);
  }
  assert.ok(others.includes(true), 'someone can decide');
});
