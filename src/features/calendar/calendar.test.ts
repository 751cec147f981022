import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { visitPlanned } from '#tests/harness/delivery-builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const { reference } = await aRequest(world);
await plantAllocation(world, reference, { experts: ['expert.ep', 'expert.slt'] });

async function newAddress(visitor: Visitor): Promise<string> {
  const page = await visitor.visit('/calendar');
  const made = await visitor.press(page.buttons()[0] ?? '');
  return new URL(String(made.$('input[name=address]').attr('value'))).pathname;
}
const feed = async (path: string) => world.site.inject({ method: 'GET', url: path });

test('the feed has the expert’s own visits, moved and cancelled ones too, and nothing about a child', async () => {
  const expert = await world.as('expert.ep');
  const id = await visitPlanned(world, reference, 'expert.ep', {
    onDay: day('2026-11-10'),
    atTime: '14:00',
    minutes: 90,
  });
  await visitPlanned(world, reference, 'expert.slt', { onDay: day('2026-11-11') });
  const path = await newAddress(expert);
  const first = await feed(path);
  assert.equal(first.statusCode, 200);
  assert.equal(first.headers['content-type'], 'text/calendar; charset=utf-8');
  assert.equal(first.body.match(/BEGIN:VEVENT/g)?.length, 1);
  assert.match(first.body, /SUMMARY:Visit: Somerford Primary/);
  assert.match(first.body, /DTSTART:20261110T140000Z\r\nDTEND:20261110T153000Z/);
  assert.doesNotMatch(first.body, new RegExp(`${reference}|Year|lunch|semh|Observation`, 'i'));
  const uid = /UID:(\S+)/.exec(first.body)?.[1];
  await expert.visit(`/sessions/${id}/visit`);
  await expert.press('Change the visit', { time: '10am' });
  const moved = (await feed(path)).body;
  assert.match(moved, /DTSTART:20261110T100000Z/);
  assert.match(moved, /SEQUENCE:2/);
  assert.equal(/UID:(\S+)/.exec(moved)?.[1], uid);
  await expert.visit(`/sessions/${id}/cancellation`);
  await expert.press('Cancel the visit', { reason: 'Ill today.' });
  const cancelled = (await feed(path)).body;
  assert.match(cancelled, /STATUS:CANCELLED/);
  assert.match(cancelled, /SEQUENCE:3/);
});

test('summer time is kept: nine in June is nine in June', async () => {
  const expert = await world.as('expert.slt');
  await visitPlanned(world, reference, 'expert.slt', { onDay: day('2027-06-08'), atTime: '09:00' });
  assert.match((await feed(await newAddress(expert))).body, /DTSTART:20270608T080000Z/);
});

test('a calendar that holds the visits already is told so, until one of them changes', async () => {
  const path = await newAddress(await world.as('expert.slt'));
  const first = await feed(path);
  const etag = String(first.headers.etag);
  assert.match(etag, /^W\/"[\w-]{43}"$/);
  const again = () => world.site.inject({ method: 'GET', url: path, headers: { 'if-none-match': etag } });
  world.clock.set(new Date(A_TUESDAY.getTime() + 60_000));
  const same = await again();
  assert.deepEqual([same.statusCode, same.body, same.headers.etag], [304, '', etag]);
  await visitPlanned(world, reference, 'expert.slt', { onDay: day('2027-06-09') });
  const changed = await again();
  assert.deepEqual([changed.statusCode, changed.headers.etag === etag], [200, false]);
  world.clock.set(A_TUESDAY);
});

test('where exactly a visit is was typed freely, so the address does not tell it', async () => {
  await visitPlanned(world, reference, 'expert.slt', { onDay: day('2026-11-12'), place: 'Room of Jaden' });
  const { body } = await feed(await newAddress(await world.as('expert.slt')));
  assert.match(body, /20261112/);
  assert.doesNotMatch(body, /Jaden|Room/);
});

test('an address that is nearly right, or belongs to something else, opens nothing', async () => {
  const path = await newAddress(await world.as('expert.slt'));
  const token = path.split('/').at(-1) ?? '';
  for (const each of [
    `/voices/${token}`,
    `/echoes/${token}`,
    `${path}x`,
    path.toLowerCase(),
    `/calendar/${'x'.repeat(199)}`,
  ])
    assert.equal((await feed(each)).statusCode, 404, each);
  const kept = await world.peek((tx) => tx.selectFrom('private_links').select('token_hash').execute());
  assert.ok(kept.length > 0 && kept.every((link) => link.token_hash !== token && link.token_hash.length === 64));
  const hash = kept.at(-1)?.token_hash ?? '';
  assert.equal((await feed(`/calendar/${hash}`)).statusCode, 404, 'who reads the table gets no address out of it');
});

test('a new address ends the one before, and it can be stopped', async () => {
  const expert = await world.as('expert.ep');
  const first = await newAddress(expert);
  const second = await newAddress(expert);
  assert.equal((await feed(first)).statusCode, 404);
  assert.equal((await feed(second)).statusCode, 200);
  await expert.visit('/calendar');
  await expert.press('Stop the address');
  assert.equal((await feed(second)).statusCode, 404);
  assert.equal((await feed('/calendar/never-made')).statusCode, 404);
});
