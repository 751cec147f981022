import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { visitPlanned } from '#tests/harness/delivery-builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';

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
