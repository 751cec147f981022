import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOccasion } from '#src/casework/occasions/load-occasions.ts';
import { actAs, personCalled } from '#tests/harness/builders.ts';
import type { Fields } from '#tests/harness/page.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { addOccasions } from './add-occasion.ts';
import type { Wanted } from './occasion.form.ts';
import { remind } from './remind.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');

const DROP_IN: Wanted = {
  ...{ kind: 'drop_in', title: 'Talk to a therapist', what: 'Bring a worry.', place: 'Online', joining: 'Room 4021' },
  ...{ startsAt: new Date('2026-11-10T15:30:00Z'), endsAt: new Date('2026-11-10T16:10:00Z'), slotMinutes: 20 },
  ...{ places: 2, clusterId: null, phases: ['early_years', 'primary'], holderId: 0, entryId: null },
};
const TRAINING: Wanted = { ...DROP_IN, kind: 'training', title: 'Calm starts', slotMinutes: null, places: 1 };

async function held(wanted: Wanted, by = 'expert.slt'): Promise<string> {
  const person = await personCalled(world, by, 'bcp');
  const [publicId = ''] = await actAs(world, person, world.clock(), 'bcp', (acting) =>
    addOccasions(acting, [{ ...wanted, holderId: person }], { madeBy: person }),
  );
  return publicId;
}
async function booked(visitor: Visitor, publicId: string, fields: Fields = {}) {
  const page = await visitor.visit(`/occasions/${publicId}/bookings`);
  const button = page.buttons().find((each) => /^(Book|Join)/.test(each)) ?? '';
  return visitor.press(button, fields);
}
async function tokenOf(visitor: Visitor): Promise<string> {
  return String((await visitor.visit('/bookings')).$('input[name=_csrf]').first().attr('value'));
}
const counts = async (publicId: string) => {
  const occasion = await world.peek((tx) => findOccasion(tx, publicId));
  return [occasion?.taken, occasion?.waiting];
};
const sent = (kind: string) =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('messages').selectAll().where('kind', '=', kind).orderBy('id').execute();
    return rows.map(({ to_email }) => to_email.split('@')[0]);
  });
const slot = (time: string) => `2026-11-10T${time}:00.000Z`;

test('anyone reads what is on without an account, and nothing of how to join', async () => {
  const id = await held({ ...DROP_IN, title: 'For anyone' });
  const visitor = world.someone();
  const list = await visitor.visit('/menu/bcp/occasions?month=2026-11&kind=drop_in&left=yes');
  assert.ok(list.says('For anyone') && list.says('2 slots left'), list.text);
  assert.ok(!(await visitor.visit('/menu/bcp/occasions?kind=network')).says('For anyone'));
  assert.ok((await visitor.visit('/menu/bcp/occasions?month=99&kind=<b>&cluster=-1')).says('For anyone'));
  assert.ok((await visitor.visit('/menu/shropshire/occasions')).says('Nothing is planned just now'));
  const one = await visitor.visit(`/menu/bcp/occasions/${id}`);
  const file = await visitor.exchange('GET', `/menu/bcp/occasions/${id}/calendar`);
  assert.match(file.body, /DTSTART:20261110T153000Z\r\nDTEND:20261110T161000Z/);
  for (const text of [one.html, file.body]) assert.doesNotMatch(text, /4021|Niamh/);
  for (const wrong of ['shropshire', 'nowhere'])
    assert.equal((await visitor.visit(`/menu/${wrong}/occasions/${id}`)).status, 404);
  assert.equal((await visitor.visit('/menu/bcp/occasions/x')).status, 404);
});

test('the list is narrowed by month, kind, cluster, phase and places left; parents get a kind word; nothing is a kind word too', async () => {
  const clusterId = await world.peek((tx) =>
    tx.selectFrom('clusters').select('id').orderBy('id').executeTakeFirstOrThrow(),
  );
  await held({ ...TRAINING, title: 'For one cluster', clusterId: clusterId.id, phases: ['post_16'] });
  await held({ ...TRAINING, title: 'For all phases', phases: [] });
  const visitor = world.someone();
  const shown = async (query: string) => {
    const page = await visitor.visit(`/menu/bcp/occasions?${query}`);
    assert.equal(page.status, 200, query);
    return ['For one cluster', 'For all phases'].filter((title) => page.says(title)).length;
  };
  const cases: [query: string, count: number][] = [
    ['', 2],
    ['phase=post_16', 2],
    ['phase=early_years', 1],
    [`cluster=${clusterId.id}`, 2],
    [`cluster=${clusterId.id + 1}`, 1],
    ['kind=webinar', 0],
    ['month=2027-01', 0],
    ['phase=%00&kind[]=x&cluster=1e9&month=2026-13&left=no', 2],
    [`kind=${'x'.repeat(5000)}&phase=training&phase=post_16`, 2],
  ];
  for (const [query, count] of cases) assert.equal(await shown(query), count, query);
  const empty = await visitor.visit('/menu/bcp/occasions?month=2027-01');
  assert.ok(empty.says('Nothing fits all of that') && empty.says('Are you a parent or carer?'), empty.text);
});

test('a nursery books a drop-in slot and gets its calendar file with how to join; sent twice, it is booked once', async () => {
  const id = await held(DROP_IN);
  const nursery = await world.as('nursery.senco');
  const nothing = await booked(nursery, id);
  assert.deepEqual([nothing.status, nothing.errors()], [422, ['Choose a slot']]);
  const done = await booked(nursery, id, { slot: slot('15:50') });
  assert.ok(done.says('Room 4021') && done.says('3:50pm to 4:10pm'), done.text);
  const token = await tokenOf(nursery);
  await nursery.send(`/occasions/${id}/bookings`, { _csrf: token, slot: slot('15:50') });
  assert.deepEqual(await counts(id), [1, 0]);
  const file = await nursery.exchange('GET', nursery.page?.link('Put it in your calendar') ?? '');
  assert.match(file.body, /DTSTART:20261110T155000Z\r\nDTEND:20261110T161000Z/);
  assert.match(file.body, /Room 4021/);
  assert.deepEqual(await sent('place_booked'), ['nursery.senco']);
});

test('the same slot, wanted by two at once, goes to one; the other keeps their place and chooses again', async () => {
  const id = await held(DROP_IN);
  const both = [await world.as('childminder'), await world.as('primary.senco')];
  const pages = await Promise.all(both.map((each) => booked(each, id, { slot: slot('15:30') })));
  assert.deepEqual(pages.map(({ status }) => status).sort(), [200, 422]);
  const late = pages.find(({ status }) => status === 422);
  assert.deepEqual(late?.errors(), ['Somebody has just taken that slot: choose another']);
  assert.deepEqual(await counts(id), [1, 0]);
});

test('the last place, wanted by five at once, goes to one; whoever cancels gives it to who waits longest', async () => {
  const id = await held({ ...TRAINING, places: 2 });
  const names = ['childminder', 'primary.senco', 'nursery.senco', 'secondary.senco', 'college.lead'];
  const visitors = await Promise.all(names.map((name) => world.as(name)));
  await Promise.all(visitors.map((each) => booked(each, id)));
  assert.deepEqual(await counts(id), [2, 3]);
  const before = await world.peek((tx) =>
    tx
      .selectFrom('bookings')
      .innerJoin('occasions', 'occasions.id', 'bookings.occasion_id')
      .innerJoin('people', 'people.id', 'bookings.person_id')
      .select(['people.email', 'bookings.waiting', 'bookings.id'])
      .where('occasions.public_id', '=', id)
      .orderBy('bookings.booked_at')
      .orderBy('bookings.id')
      .execute(),
  );
  const first = before.find(({ waiting }) => !waiting);
  const next = before.find(({ waiting }) => waiting);
  const visitor = visitors[names.findIndex((name) => first?.email.startsWith(name))];
  assert.ok(visitor && first && next);
  const token = await tokenOf(visitor);
  await Promise.all([1, 2].map(() => visitor.send(`/bookings/${first.id}/cancellation`, { _csrf: token })));
  assert.deepEqual(await counts(id), [2, 2]);
  assert.deepEqual(await sent('moved_up'), [next.email.split('@')[0]]);
});

test('a freed slot goes to who waits, with its time', async () => {
  const id = await held({ ...DROP_IN, title: 'One slot', endsAt: new Date('2026-11-10T15:50:00Z'), places: 1 });
  const [one, two] = [await world.as('nursery.senco'), await world.as('childminder')];
  await booked(one, id, { slot: slot('15:30') });
  assert.ok((await booked(two, id)).says('On the waiting list'));
  const article = (await one.visit('/bookings'))
    .$('article')
    .filter((_, each) => /One slot/.test(one.page?.$(each).text() ?? ''));
  await one.send(String(article.find('form').attr('action')), { _csrf: await tokenOf(one) });
  const moved = await two.visit('/bookings');
  const mine = moved.$('article').filter((_, each) => /One slot/.test(moved.$(each).text()));
  assert.match(mine.text(), /3:30pm to 3:50pm/);
  assert.doesNotMatch(mine.text(), /waiting list/);
});

test('a booking is its person’s alone: a colleague’s or another role’s address opens nothing', async () => {
  const id = await held({ ...TRAINING, title: 'Mine', places: 9 });
  const senco = await world.as('primary.senco');
  await booked(senco, id);
  const mine = (await senco.visit('/bookings')).links().find(({ href }) => href.endsWith('/calendar'))?.href ?? '';
  for (const [who, status] of [
    ['primary.head', 404],
    ['secondary.senco', 404],
    ['expert.slt', 403],
  ] as const)
    assert.equal((await (await world.as(who)).exchange('GET', mine)).statusCode, status, who);
  for (const [who, status] of [
    ['expert.slt', 200],
    ['team.manager', 200],
    ['expert.ep', 404],
    ['lead.kinson', 404],
    ['shropshire.manager', 404],
    ['primary.senco', 403],
  ] as const)
    assert.equal((await (await world.as(who)).visit(`/occasions/${id}`)).status, status, who);
});

test('an occasion for one cluster is booked by its settings only', async () => {
  const clusterId = await world.peek(async (tx) => {
    const row = await tx
      .selectFrom('settings')
      .select('cluster_id')
      .where('urn', '=', 113736)
      .executeTakeFirstOrThrow();
    return row.cluster_id;
  });
  const id = await held({ ...TRAINING, title: 'For some', clusterId, places: 5 });
  const other = await world.as('secondary.senco');
  assert.ok((await other.visit(`/occasions/${id}/bookings`)).says('It is for settings in'));
  assert.equal((await other.send(`/occasions/${id}/bookings`, { _csrf: await tokenOf(other) })).status, 409);
  assert.equal((await booked(await world.as('primary.senco'), id)).status, 200);
});

test('a lead plans, changes and cancels an occasion; what was typed wrongly stays, and those who come are told', async () => {
  const lead = await world.as('lead.christchurch');
  await lead.visit('/occasions/new');
  const wrong = await lead.press('Publish', {
    kind: 'training',
    title: 'Words first',
    'day-day': '31',
    'day-month': '11',
    'day-year': '2026',
  });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.$('input[name=title]').attr('value'), 'Words first');
  assert.ok(wrong.errors().includes('Give the day as a real date, such as 24 11 2026'), wrong.errors().join());
  const rest = {
    what: 'Talk.',
    'day-day': '12',
    from: '3:30pm',
    until: '5pm',
    place: 'Town hall',
    places: '1',
    joining: 'Side door',
  };
  const made = await lead.press('Publish', rest);
  assert.equal(made.h1, 'Words first');
  const id = made.url.split('/').at(-1) ?? '';
  await booked(await world.as('primary.senco'), id);
  await booked(await world.as('nursery.senco'), id);
  await lead.visit(`/occasions/${id}/facts`);
  const stale = lead.page?.form('Save').fields;
  await lead.press('Save', { places: '2', place: 'Library' });
  assert.deepEqual(await counts(id), [2, 0], 'one more place: who waited has it');
  const late = await lead.send(`/occasions/${id}/facts`, { ...stale, title: 'Words second' });
  assert.equal(late.status, 409);
  assert.equal(late.$('input[name=title]').attr('value'), 'Words second');
  await lead.visit(`/occasions/${id}/facts`);
  assert.deepEqual((await lead.press('Save', { places: '1' })).errors(), [
    '2 have booked: give at least as many places',
  ]);
  assert.deepEqual(await sent('occasion_changed'), ['primary.senco', 'nursery.senco']);
  await lead.visit(`/occasions/${id}/cancellation`);
  assert.deepEqual((await lead.press('Cancel it and tell them')).errors(), ['Give a reason']);
  await lead.press('Cancel it and tell them', { reason: 'The room is flooded.' });
  assert.deepEqual((await sent('occasion_cancelled')).sort(), ['nursery.senco', 'primary.senco']);
  assert.ok((await (await world.as('primary.senco')).visit('/bookings')).says('The room is flooded.'));
  assert.equal(
    (await (await world.as('childminder')).visit(`/occasions/${id}/bookings`)).says('It was cancelled'),
    true,
  );
});

test('the working day before, everybody with a place is reminded once', async () => {
  const monday = { startsAt: new Date('2026-11-23T09:00:00Z'), endsAt: new Date('2026-11-23T10:00:00Z') };
  const id = await held({ ...TRAINING, ...monday, title: 'Monday' });
  await booked(await world.as('childminder'), id);
  await booked(await world.as('primary.senco'), id);
  const calendar = world.partnerships.get(bcp)?.calendar;
  assert.ok(calendar);
  const sweep = (at: string) => remind({ db: world.database.app, partnershipId: bcp, calendar, at: new Date(at) });
  assert.equal(await sweep('2026-11-19T09:00:00Z'), 0);
  assert.deepEqual(
    await Promise.all([sweep('2026-11-20T09:00:00Z'), sweep('2026-11-20T09:00:00Z')]).then((n) => n.sort()),
    [0, 1],
  );
  assert.equal(await sweep('2026-11-22T09:00:00Z'), 0);
  assert.deepEqual(await sent('booking_reminder'), ['childminder']);
});

test('afterwards: who came says whether it was useful and prints a certificate; who did not, does not', async () => {
  const soon = { startsAt: new Date('2026-11-03T10:00:00Z'), endsAt: new Date('2026-11-03T11:00:00Z') };
  const id = await held({ ...TRAINING, ...soon, title: 'Soon', places: 5 });
  for (const who of ['childminder', 'college.lead']) await booked(await world.as(who), id);
  world.clock.set(new Date('2026-11-03T12:00:00Z'));
  const [came, stayed] = [await world.as('childminder'), await world.as('college.lead')];
  const expert = await world.as('expert.slt');
  const page = await expert.visit(`/occasions/${id}`);
  const carol = page.$('input[name=came]').filter((_, each) => /Carol/.test(page.$(each).parent().text()));
  await expert.press('Save who came', { came: String(carol.attr('value')) });
  await expert.press('Save materials', { materials: 'https://example.org/slides' });
  const mine = await came.visit('/bookings');
  assert.ok(mine.says('https://example.org/slides'), mine.text);
  const certificate = await came.visit(mine.link('Certificate of attendance'));
  assert.ok(certificate.says('Carol Whitlock') && certificate.says('1 hour'), certificate.text);
  await came.visit(mine.link('Was it useful?'));
  assert.deepEqual((await came.press('Send', { said: 'Lovely' })).errors(), ['Say whether it was useful']);
  await came.press('Send', { useful: 'partly', said: 'More on mornings' });
  assert.ok((await expert.visit(`/occasions/${id}`)).says('Useful: 0 yes, 1 partly, 0 no. 1 of 1 who came have said.'));
  const theirs = (await stayed.visit('/bookings')).links().map(({ href }) => href);
  assert.ok(!theirs.some((href) => /certificate|remarks/.test(href)));
  const booking = mine.link('Certificate of attendance').split('/')[2] ?? '';
  assert.equal((await stayed.visit(`/bookings/${booking}/certificate`)).status, 404);
  const token = await tokenOf(came);
  assert.equal((await came.send(`/bookings/${booking}/cancellation`, { _csrf: token })).status, 409);
  world.clock.set(A_TUESDAY);
});
