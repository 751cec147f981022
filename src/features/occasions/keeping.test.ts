import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOccasion, occasionsAfter } from '#src/casework/occasions/load-occasions.ts';
import { personCalled } from '#tests/harness/builders.ts';
import type { Fields, Page } from '#tests/harness/page.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { remind } from './remind.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
let lead = await world.as('lead.christchurch');

const FILLED: Fields = {
  ...{ kind: 'training', title: 'Words first', what: 'Talk.', 'day-day': '12', 'day-month': '11', 'day-year': '2026' },
  ...{ from: '3:30pm', until: '5pm', place: 'Town hall', places: '5', joining: 'Side door' },
};

async function filled(changes: Fields = {}, visitor = lead): Promise<Page> {
  await visitor.visit('/occasions/new');
  return visitor.press('Publish', { ...FILLED, ...changes });
}
async function planned(changes: Fields = {}, visitor = lead): Promise<string> {
  const made = await filled(changes, visitor);
  assert.equal(made.h1, changes.title ?? FILLED.title, made.errors().join());
  return made.url.split('/').at(-1) ?? '';
}
async function booked(who: string, publicId: string, fields: Fields = {}): Promise<Visitor> {
  const visitor = await world.as(who);
  const page = await visitor.visit(`/occasions/${publicId}/bookings`);
  await visitor.press(page.buttons().find((each) => /^(Book|Join)/.test(each)) ?? '', fields);
  return visitor;
}
/** Whoever was signed in meanwhile has to sign in again. */
async function backInTime(): Promise<void> {
  world.clock.set(A_TUESDAY);
  lead = await world.as('lead.christchurch');
}
const called = (title: string) =>
  world.peek(async (tx) => (await occasionsAfter(tx, A_TUESDAY)).filter((each) => each.title === title));
const sent = (kind: string) =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('messages').selectAll().where('kind', '=', kind).orderBy('id').execute();
    return rows.map(({ to_email, subject }) => `${to_email.split('@')[0]}: ${subject}`);
  });

test('a weekly drop-in is made once for several weeks: its days are seen first, holidays left out, sent twice made once', async () => {
  const weekly = {
    kind: 'drop_in',
    title: 'Weekly',
    'day-day': '9',
    'day-month': '12',
    slot_minutes: '20',
    places: '',
  };
  const wrong = await filled({ ...weekly, repeat: 'week', times: '13' });
  assert.deepEqual([wrong.status, wrong.errors()], [422, ['Say how many times, from 2 to 12']]);
  assert.equal(wrong.$('input[name=repeat][checked]').attr('value'), 'week');
  const preview = await lead.press('Publish', { times: '5' });
  assert.equal(preview.h1, 'On which days?');
  assert.deepEqual(await called('Weekly'), [], 'nothing is made by looking');
  const days = preview.$('input[name=days]').toArray();
  assert.equal(days.length, 5);
  const ticked = preview.$('input[name=days][checked]').toArray();
  assert.deepEqual(
    ticked.map((each) => preview.$(each).attr('value')),
    ['2026-12-09', '2026-12-16', '2027-01-06'],
  );
  assert.ok(preview.says('Left out: school holidays'));
  const again = await lead.press('Change something');
  assert.equal(again.$('input[name=title]').attr('value'), 'Weekly');
  assert.equal(again.$('input[name=times]').attr('value'), '5');
  await lead.press('Publish');
  assert.deepEqual((await lead.press('Publish these days', { days: [] })).errors(), ['Choose at least one day']);
  const { action, fields } = lead.page?.form('Publish these days') ?? { action: '', fields: {} };
  const chosen = { ...fields, days: ['2026-12-09', '2027-01-06', '2027-08-01', 'x'] };
  await Promise.all([lead.send(action, chosen), lead.send(action, chosen)]);
  const made = await called('Weekly');
  assert.deepEqual(
    made.map(({ startsAt }) => startsAt.toISOString()),
    ['2026-12-09T15:30:00.000Z', '2027-01-06T15:30:00.000Z'],
  );
  await lead.visit(`/occasions/${made[0]?.publicId}/cancellation`);
  await lead.press('Cancel it and tell them', { reason: 'Ill.' });
  assert.deepEqual(
    (await called('Weekly')).map(({ cancelledAt }) => cancelledAt !== null),
    [true, false],
    'the others stay',
  );
});

test('over the change of the clocks a series stays at its hour', async () => {
  await filled({
    title: 'Spring',
    'day-day': '18',
    'day-month': '3',
    'day-year': '2027',
    repeat: 'fortnight',
    times: '2',
  });
  await lead.press('Publish these days', { days: ['2027-03-18', '2027-04-01'] });
  assert.deepEqual(
    (await called('Spring')).map(({ startsAt }) => startsAt.toISOString()),
    ['2027-03-18T15:30:00.000Z', '2027-04-01T14:30:00.000Z'],
  );
});

test('another person is put down to hold it, is told, and keeps it; handed on, whoever did not make it keeps it no longer', async () => {
  const expert = String(await personCalled(world, 'expert.slt', 'bcp'));
  const other = String(await personCalled(world, 'expert.ep', 'bcp'));
  const id = await planned({ title: 'Held by Niamh', holder: expert });
  assert.deepEqual(await sent('occasion_given'), [
    'expert.slt: You hold: training on Thursday 12 November, 3:30pm to 5pm',
  ]);
  const niamh = await world.as('expert.slt');
  assert.equal((await niamh.visit(`/occasions/${id}`)).status, 200);
  await booked('primary.senco', id);
  await niamh.visit(`/occasions/${id}/facts`);
  const list = await niamh.press('Save', { holder: other, place: 'Library' });
  assert.equal(list.url, '/occasions');
  assert.equal((await niamh.visit(`/occasions/${id}`)).status, 404);
  const lena = await world.as('expert.ep');
  assert.ok((await lena.visit(`/occasions/${id}`)).says('Amira Hassan'));
  assert.equal((await lead.visit(`/occasions/${id}`)).status, 200, 'who made it keeps it too');
  assert.equal((await sent('occasion_given')).length, 2);
  assert.equal((await sent('occasion_changed')).length, 1);
  const wrong = await filled({ holder: String(await personCalled(world, 'primary.senco', 'bcp')) });
  assert.deepEqual(wrong.errors(), ['Choose who holds it']);
});

test('an occasion of an entry is shown on the page of that entry, with the places left, and leads back to it', async () => {
  await lead.visit('/occasions/new');
  const option = lead.page?.$('select[name=entry] option').toArray()[1];
  assert.ok(option && lead.page);
  const entry = String(lead.page.$(option).attr('value'));
  const title = lead.page.$(option).text();
  const id = await planned({ title: 'Of an entry', entry });
  const visitor = world.someone();
  const page = await visitor.visit(`/menu/bcp/occasions/${id}`);
  const there = await visitor.visit(page.link(title));
  assert.ok(there.says('Next dates') && there.says('Of an entry') && there.says('5 places left'), there.text);
  assert.doesNotMatch(there.html, /Side door/);
  assert.deepEqual((await filled({ entry: '999999' })).errors(), ['Choose an entry of the menu, or none']);
});

test('what is typed wrongly is kept and said, whatever it is', async () => {
  const long = 'x'.repeat(10_000);
  const cases: [typed: Fields, errors: string[]][] = [
    [{ 'day-day': '2' }, ['Choose a day and time still to come']],
    [{ 'day-day': '3', from: '9:30am', until: '10:30am' }, ['Choose a day and time still to come']],
    [{ 'day-year': '9999' }, ['Choose a day within the next two years']],
    [{ 'day-month': '13' }, ['Give the day as a real date, such as 24 11 2026']],
    [{ from: '5pm', until: '5pm' }, ['It must end after it begins']],
    [{ from: 'teatime' }, ['Give the time it begins, such as 3:30pm']],
    [{ places: '0' }, ['Say how many can come, from 1 to 1,000']],
    [{ places: '-1' }, ['Say how many can come, from 1 to 1,000']],
    [{ places: '1e3' }, ['Say how many can come, from 1 to 1,000']],
    [{ kind: 'party' }, ['Choose what kind it is']],
    [{ kind: 'drop_in', slot_minutes: '4' }, ['Say how long a slot is, 5 to 120 minutes']],
    [{ kind: 'drop_in', slot_minutes: '91' }, ['A slot must fit between the beginning and the end']],
    [{ cluster: '999999' }, ['Choose whose settings it is for']],
    [{ title: long }, ['Say it in at most 80 characters']],
    [
      { what: long, joining: long, place: long },
      ['Say it in at most 2,000 characters', 'Say it in at most 160 characters', 'Say it in at most 500 characters'],
    ],
    [{ repeat: 'week', times: '' }, ['Say how many times, from 2 to 12']],
    [{ repeat: 'week', times: '1' }, ['Say how many times, from 2 to 12']],
  ];
  for (const [typed, errors] of cases) {
    const page = await filled({ title: 'Wrong', ...typed });
    assert.deepEqual([page.status, page.errors()], [422, errors], JSON.stringify(typed).slice(0, 80));
    assert.equal(page.$('textarea[name=what]').text().trim(), String(typed.what ?? FILLED.what));
  }
  assert.deepEqual(await called('Wrong'), []);
});

test('moved to another day, everybody is reminded again; begun, it can still be put right; over, it cannot', async () => {
  const id = await planned({ title: 'Moved' });
  await booked('childminder', id);
  const calendar = world.partnerships.get(bcp)?.calendar;
  assert.ok(calendar);
  const sweep = (at: string) => remind({ db: world.database.app, partnershipId: bcp, calendar, at: new Date(at) });
  const mine = async () => (await sent('booking_reminder')).filter((each) => each.startsWith('childminder'));
  await sweep('2026-11-11T07:00:00Z');
  assert.equal((await mine()).length, 1);
  await lead.visit(`/occasions/${id}/facts`);
  await lead.press('Save', { 'day-day': '19' });
  await sweep('2026-11-18T07:00:00Z');
  assert.match((await mine())[1] ?? '', /Thursday 19 November/);
  world.clock.set(new Date('2026-11-19T16:00:00Z'));
  const keeper = await world.as('lead.christchurch');
  await keeper.visit(`/occasions/${id}/facts`);
  assert.ok((await keeper.press('Save', { joining: 'Front door' })).says('Front door'));
  world.clock.set(new Date('2026-11-19T17:10:00Z'));
  const after = await world.as('lead.christchurch');
  assert.equal((await after.visit(`/occasions/${id}/facts`)).url, `/occasions/${id}`);
  assert.ok((await world.someone().visit(`/menu/bcp/occasions/${id}`)).says('This is over'));
  await backInTime();
});

test('two tabs: materials that somebody saved meanwhile are not written over unseen; who booked meanwhile is not marked away', async () => {
  const id = await planned({ title: 'Two tabs' });
  const early = await booked('childminder', id);
  world.clock.set(new Date('2026-11-12T16:00:00Z'));
  const [one, two] = [await world.as('lead.christchurch'), await world.as('lead.christchurch')];
  for (const each of [one, two]) await each.visit(`/occasions/${id}`);
  const stale = two.page?.form('Save materials').fields ?? {};
  await one.press('Save materials', { materials: 'First slides' });
  const late = await two.send(`/occasions/${id}/materials`, { ...stale, materials: 'Other slides' });
  assert.equal(late.status, 409);
  assert.ok(late.says('First slides') && late.html.includes('Other slides'));
  assert.ok((await two.press('Save materials')).html.includes('Other slides'));
  // As if it were booked while the page was open.
  world.clock.set(A_TUESDAY);
  await booked('college.lead', id);
  world.clock.set(new Date('2026-11-12T16:00:00Z'));
  await one.press('Save who came', { came: [] });
  const attended = await world.peek(async (tx) => {
    const occasion = await findOccasion(tx, id);
    const rows = await tx
      .selectFrom('bookings')
      .select('attended')
      .where('occasion_id', '=', occasion?.id ?? 0)
      .orderBy('id')
      .execute();
    return rows.map((row) => row.attended);
  });
  assert.deepEqual(attended, [false, null]);
  assert.ok(!(await early.visit('/bookings')).says('Certificate of attendance'));
  await backInTime();
});

test('somebody at several settings says which they come for; a setting’s people each have a place; each sees which it is for', async () => {
  const id = await planned({ title: 'Several' });
  const trust = await world.as('trust.senco');
  const page = await trust.visit(`/occasions/${id}/bookings`);
  assert.equal(page.$('input[name=setting]').length, 3);
  const nothing = await trust.press('Book my place');
  assert.deepEqual([nothing.status, nothing.errors()], [422, ['Choose which setting you come from']]);
  const [, second] = page.$('input[name=setting]').toArray();
  const value = String(page.$(second).attr('value'));
  const name = page
    .$(`label[for="${page.$(second).attr('id')}"]`)
    .text()
    .trim();
  const mine = await trust.press('Book my place', { setting: value });
  assert.ok(mine.says('Booked for') && mine.says(name), mine.text);
  const other = await trust.send(`/occasions/${id}/bookings`, {
    ...trust.page?.form('Cancel my booking: Several').fields,
    setting: '1',
  });
  assert.equal(other.status, 200);
  await booked('primary.senco', id);
  await booked('primary.head', id);
  const occasion = await world.peek((tx) => findOccasion(tx, id));
  assert.equal(occasion?.taken, 3);
});

test('a booking given back is offered again, and its file takes it out of the calendar', async () => {
  const id = await planned({ title: 'Given back' });
  const visitor = await booked('secondary.senco', id);
  const put = visitor.page?.link('Put it in your calendar: Given back') ?? '';
  await visitor.press('Cancel my booking: Given back');
  assert.ok(visitor.page?.says('What you cancelled'));
  assert.equal(visitor.page?.link('Take it out of your calendar'), put);
  assert.match((await visitor.exchange('GET', put)).body, /METHOD:CANCEL/);
  await booked('secondary.senco', id);
  assert.ok(!(await visitor.visit('/bookings')).says('What you cancelled'));
});

test('who may keep occasions is decided by the role: others are kept out, by address too', async () => {
  const id = await planned({ title: 'Kept' });
  const parts = ['', '/facts', '/cancellation'];
  const posts = ['/facts', '/cancellation', '/attendance', '/materials'];
  for (const [who, status] of [
    ['childminder', 403],
    ['primary.senco', 403],
    ['expert.ep', 404],
    ['lead.kinson', 404],
  ] as const) {
    const visitor = await world.as(who);
    const _csrf = String((await visitor.visit('/')).$('input[name=_csrf]').first().attr('value'));
    for (const part of parts) assert.equal((await visitor.visit(`/occasions/${id}${part}`)).status, status, who + part);
    for (const part of posts) {
      const answer = await visitor.send(`/occasions/${id}${part}`, { _csrf, materials: 'x', reason: 'x' });
      assert.equal(answer.status, status, who + part);
    }
  }
  const expert = await world.as('expert.ep');
  assert.equal((await expert.visit(`/occasions/${id}/bookings`)).status, 403);
  assert.equal((await world.someone().exchange('GET', `/occasions/${id}`)).statusCode, 303);
});
