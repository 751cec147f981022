import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { aRequest } from '#tests/harness/builders.ts';
import { planned, sessionRecorded, visitPlanned } from '#tests/harness/delivery-builders.ts';
import type { Fields, Page } from '#tests/harness/page.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

async function helpedBy(experts: string[], sessions = 6): Promise<string> {
  const { reference } = await aRequest(world);
  await plantAllocation(world, reference, { experts, sessions });
  return reference;
}
const sessionsOf = (reference: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('sessions')
      .innerJoin('requests', 'requests.id', 'sessions.request_id')
      .selectAll('sessions')
      .where('requests.reference', '=', reference)
      .orderBy('sessions.id')
      .execute(),
  );
const eventsOf = (reference: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('events')
      .innerJoin('requests', 'requests.id', 'events.request_id')
      .select(['events.name', 'events.data'])
      .where('requests.reference', '=', reference)
      .orderBy('events.id')
      .execute(),
  );
const lettersOf = (reference: string, kind: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('messages')
      .innerJoin('requests', 'requests.id', 'messages.request_id')
      .select(['messages.to_email as to', 'messages.subject', 'messages.body'])
      .where('requests.reference', '=', reference)
      .where('messages.kind', '=', kind)
      .execute(),
  );
const record = (changes: Fields = {}): Fields => ({
  state: 'happened',
  kind: 'coaching',
  minutes: '60',
  staff: '3',
  without_ehcp: '11',
  with_ehcp: '1',
  next_step: 'Keep the calm start every day.',
  ...changes,
});
const tuesday: Fields = { 'day-day': '10', 'day-month': '11', 'day-year': '2026', time: '9.30', kind: 'observation' };

test('a session is recorded in a few taps, and the next begins like it', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/sessions/new`);
  const page = await expert.press('Save', record({ what_happened: 'Tried the calm start.' }));
  assert.match(page.url, /^\/sessions\/\d+\?saved=yes$/);
  assert.equal(page.summary('Who took part'), '3 staff, 12 children (1 with an EHCP)');
  const next = await expert.visit(`/requests/${reference}/sessions/new`);
  const { fields } = next.form('Save');
  assert.deepEqual([fields.kind, fields.minutes, fields.staff, fields.with_ehcp], ['coaching', '60', '3', '1']);
  assert.equal(fields.next_step, '');
});

test('the same form sent ten times at once is one session', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  const { action, fields } = (await expert.visit(`/requests/${reference}/sessions/new`)).form('Save');
  const bodies = Array.from(
    { length: 10 },
    () => new URLSearchParams({ ...fields, ...record() } as Record<string, string>),
  );
  const answers = await Promise.all(bodies.map((body) => expert.exchange('POST', action, body.toString())));
  assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [303]);
  assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1);
  assert.equal((await sessionsOf(reference)).length, 1);
});

test('sent again with something changed, it is shown beside what was saved, and not a word is lost', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  const { action, fields } = (await expert.visit(`/requests/${reference}/sessions/new`)).form('Save');
  await expert.send(action, { ...fields, ...record() });
  const page = await expert.send(action, { ...fields, ...record({ next_step: 'Something else entirely' }) });
  assert.equal(page.status, 409);
  assert.ok(page.says('Keep the calm start every day.'));
  assert.equal(page.$('textarea[name=next_step]').text().trim(), 'Something else entirely');
  const changed = await expert.press('Save', { reason: 'I had forgotten this' });
  assert.ok(changed.says('Something else entirely'));
  assert.equal((await sessionsOf(reference)).length, 1);
});

test('what is missing is said beside its field, with everything typed still there', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/sessions/new`);
  const typed = {
    kind: 'one_to_one',
    minutes: '',
    other_minutes: '9000',
    next_step: '',
    staff: 'three',
    what_happened: 'Talked.',
  };
  const page = await expert.press('Save', record(typed));
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), [
    'Say why this was one to one, as most help is for groups and staff',
    'Choose how long it took, or type minutes from 5 to 600',
    'Type how many staff took part, as a number',
    'Say what to do next, even if it is only “carry on”',
  ]);
  assert.equal(page.$('textarea[name=what_happened]').text().trim(), 'Talked.');
  assert.deepEqual(await sessionsOf(reference), []);
});

test('a session that did not happen says whose reason it was and reached nobody', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/sessions/new`);
  assert.deepEqual((await expert.press('Save', record({ state: 'missed' }))).errors(), [
    'Choose on whose side the reason lay',
  ]);
  await expert.press('Save', { missed_by: 'setting', missed_reason: 'A fire drill.' });
  const [session] = await sessionsOf(reference);
  assert.deepEqual(
    [session?.state, session?.missed_by, session?.minutes, session?.staff_reached],
    ['missed', 'setting', null, null],
  );
});

test('a visit is planned, moved and cancelled; the setting hears each time, and nothing about a child', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  await expert.visit(`/requests/${reference}/visits/new`);
  const page = await expert.press('Plan the visit', { ...tuesday, minutes: '90' });
  assert.equal(page.summary('When'), 'Tue 10 Nov, 9:30am');
  const [invitation] = await lettersOf(reference, 'visit_planned');
  assert.equal(invitation?.subject, 'A visit is planned: Tuesday 10 November at 9:30am');
  assert.match(invitation?.to ?? '', /^primary.senco@/);
  assert.doesNotMatch(invitation?.body ?? '', /observation|Year 3|lunch|semh/i);
  await expert.follow('Change day or place');
  await expert.press('Change the visit', { time: '2pm' });
  assert.equal((await lettersOf(reference, 'visit_changed')).length, 1);
  await expert.follow('Cancel the visit');
  assert.equal((await expert.press('Cancel the visit')).status, 422);
  await expert.press('Cancel the visit', { reason: 'The hall is being painted.' });
  assert.match((await lettersOf(reference, 'visit_cancelled'))[0]?.subject ?? '', /at 2pm$/);
});

test('the setting downloads the invitation, which tells no more than day, hour, place and expert', async () => {
  const reference = await helpedBy(['expert.ep']);
  const id = await visitPlanned(world, reference, 'expert.ep', { place: 'The hall; by the gate' });
  const senco = await world.as('primary.senco');
  const page = await senco.visit(`/sessions/${id}`);
  assert.deepEqual(page.buttons(), []);
  const file = await senco.exchange('GET', page.link('Add it to your calendar'));
  assert.equal(file.headers['content-type'], 'text/calendar; charset=utf-8');
  assert.match(file.body, /SUMMARY:Visit: Somerford Primary/);
  assert.match(file.body, /DTSTART:20261105T093000Z/);
  assert.doesNotMatch(file.body, /Observation|Year|lunch/i);
});

test('what became of a visit is recorded in the visit itself', async (here) => {
  const reference = await helpedBy(['expert.ep']);
  const id = await visitPlanned(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  const early = await expert.visit(`/sessions/${id}/record`);
  assert.equal(early.form('Save').fields.kind, 'observation');
  assert.match((await expert.press('Save', record({ kind: 'observation' }))).errors().join(), /still to come/);
  world.clock.set(new Date('2026-11-06T15:00:00Z'));
  here.after(() => world.clock.set(A_TUESDAY));
  const later = await world.as('expert.ep');
  const home = await later.visit('/');
  assert.ok(home.says('How was your visit to Somerford Primary School on Thu 5 Nov?'));
  await later.visit(`/sessions/${id}/record`);
  const page = await later.press('Save', record({ kind: 'observation' }));
  assert.ok(page.says('Happened'));
  assert.equal((await sessionsOf(reference)).length, 1);
});

test('a record is amended only with a reason, and the history keeps before and after', async () => {
  const reference = await helpedBy(['expert.ep']);
  const id = await sessionRecorded(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  await expert.visit(`/sessions/${id}/record`);
  assert.deepEqual((await expert.press('Save', { staff: '5' })).errors(), ['Say in a few words why you change it']);
  await expert.press('Save', { staff: '5', reason: 'Two more came late.' });
  const amended = (await eventsOf(reference)).find(({ name }) => name === 'session_amended');
  assert.deepEqual(amended?.data.before, { staff_reached: 3 });
  assert.deepEqual(amended?.data.after, { staff_reached: 5 });
});

test('a stale change shows what is saved and loses nothing', async () => {
  const reference = await helpedBy(['expert.ep']);
  const id = await sessionRecorded(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  const { action, fields } = (await expert.visit(`/sessions/${id}/record`)).form('Save');
  await expert.send(action, { ...fields, staff: '5', reason: 'Two more came late.' });
  const page = await expert.send(action, { ...fields, staff: '9', reason: 'Nine in all.' });
  assert.equal(page.status, 409);
  assert.ok(page.says('5 staff'));
  assert.equal(page.$('input[name=staff]').attr('value'), '9');
});

test('a record entered in error no longer counts and stays in the history', async () => {
  const reference = await helpedBy(['expert.ep']);
  const id = await sessionRecorded(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  await expert.visit(`/sessions/${id}`);
  await expert.follow('Entered in error?');
  const page = await expert.press('Take it out', { reason: 'It was for another school.' });
  assert.ok(page.says('Entered in error'));
  assert.ok((await sessionsOf(reference))[0]?.voided_at);
  assert.ok((await eventsOf(reference)).some(({ name }) => name === 'session_voided'));
});

test('an assistant’s record waits for their supervisor, who sends it back, and signs it once it is changed', async () => {
  const reference = await helpedBy(['expert.assistant']);
  const id = await sessionRecorded(world, reference, 'expert.assistant');
  const supervisor = await world.as('expert.ep');
  assert.ok((await supervisor.visit('/signatures')).says('Kofi Mensah'));
  const record = await supervisor.visit(`/sessions/${id}`);
  const stale = record.form('Sign record');
  const { action, fields } = sendBackForm(record);
  assert.equal((await supervisor.send(action, { ...fields, reason: '' })).status, 422);
  await supervisor.send(action, { ...fields, reason: 'Say who keeps the calm start going.' });
  assert.ok(!(await supervisor.visit('/signatures')).says('Kofi Mensah'));
  const assistant = await world.as('expert.assistant');
  assert.ok((await assistant.visit('/')).says('Your supervisor asks for a change'));
  await assistant.visit(`/sessions/${id}/record`);
  await assistant.press('Save', { next_step: 'The class teacher keeps it going.', reason: 'As my supervisor asked.' });
  assert.equal((await supervisor.send(stale.action, stale.fields)).status, 409, 'a version not read is not signed');
  await supervisor.visit('/signatures');
  await supervisor.press('Sign: Kofi Mensah');
  assert.ok((await sessionsOf(reference))[0]?.signed_at);
});

test('a signed record that an assistant amends needs a new signature', async () => {
  const reference = await helpedBy(['expert.assistant']);
  const id = await sessionRecorded(world, reference, 'expert.assistant');
  const supervisor = await world.as('expert.ep');
  await supervisor.visit(`/sessions/${id}`);
  await supervisor.press('Sign record');
  const assistant = await world.as('expert.assistant');
  await assistant.visit(`/sessions/${id}/record`);
  await assistant.press('Save', { staff: '4', reason: 'One more than I wrote.' });
  const [session] = await sessionsOf(reference);
  assert.deepEqual([session?.signed_at, session?.signed_by, session?.needs_signature], [null, null, true]);
});

test('nobody signs their own record, nor one of someone they do not supervise', async () => {
  const reference = await helpedBy(['expert.assistant', 'expert.slt']);
  const id = await sessionRecorded(world, reference, 'expert.assistant');
  for (const who of ['expert.assistant', 'expert.slt']) {
    const visitor = await world.as(who);
    const page = await visitor.visit(`/sessions/${id}`);
    assert.equal(page.status, 200);
    const _csrf = String(page.$('input[name=_csrf]').first().attr('value'));
    assert.equal((await visitor.send(`/sessions/${id}/signature`, { _csrf, seen: '1' })).status, 403, who);
  }
});

test('beyond the plan a session needs a reason, within it none', async () => {
  const reference = await helpedBy(['expert.ep'], 1);
  await planned(world, reference, 'expert.ep', { sessions: 1 });
  await sessionRecorded(world, reference, 'expert.ep');
  const expert = await world.as('expert.ep');
  const form = await expert.visit(`/requests/${reference}/sessions/new`);
  assert.ok(form.says('Why does it go beyond the plan?'));
  assert.match((await expert.press('Save', record())).errors().join(), /Say why it goes further/);
  await expert.press('Save', { longer: 'The family asked staff to practise it with them.' });
  assert.equal((await sessionsOf(reference)).length, 2);
});

test('a colleague of the request reads a session and changes nothing; another expert finds none', async () => {
  const reference = await helpedBy(['expert.ep', 'expert.slt']);
  const id = await sessionRecorded(world, reference, 'expert.ep');
  const colleague = await world.as('expert.slt');
  assert.deepEqual((await colleague.visit(`/sessions/${id}`)).buttons(), []);
  assert.equal((await colleague.visit(`/sessions/${id}/record`)).status, 403);
  const stranger = await world.as('expert.secondee');
  assert.equal((await stranger.visit(`/sessions/${id}`)).status, 404);
});

test('asked by the page’s own script, saving answers with the address alone', async () => {
  const reference = await helpedBy(['expert.ep']);
  const expert = await world.as('expert.ep');
  const { action, fields } = (await expert.visit(`/requests/${reference}/sessions/new`)).form('Save');
  const body = new URLSearchParams({ ...fields, ...record(), key: randomUUID(), by: 'script' } as Record<
    string,
    string
  >);
  const answer = await expert.exchange('POST', action, body.toString());
  assert.equal(answer.statusCode, 200);
  assert.match(JSON.parse(answer.body).to, /^\/sessions\/\d+$/);
});

function sendBackForm({ $ }: Page): { action: string; fields: Fields } {
  const form = $('form[action$="/return"]');
  const fields = Object.fromEntries(form.serializeArray().map(({ name, value }) => [name, value]));
  return { action: form.attr('action') ?? '', fields };
}
