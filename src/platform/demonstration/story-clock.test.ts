import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';
import { fixedClock } from '../clock.ts';
import { markFilled } from '../db/claim-installation.ts';
import { clockOf, storyClock } from './story-clock.ts';

const storyAt = new Date('2026-11-17T09:30:00Z');
const filledAt = new Date('2031-02-03T22:15:00Z');

test('the demonstration begins at the end of its story and runs on as fast as real time', () => {
  const real = fixedClock(filledAt);
  const clock = storyClock(real, { storyAt, filledAt });
  assert.deepEqual(clock(), storyAt);
  real.set(new Date('2031-02-04T22:15:01Z'));
  assert.deepEqual(clock(), new Date('2026-11-18T09:30:01Z'));
});

test('it never goes back before its story’s end, even when the machine’s clock is put back', () => {
  const clock = storyClock(fixedClock(new Date('2001-01-01T00:00:00Z')), { storyAt, filledAt });
  assert.deepEqual(clock(), storyAt);
});

test('a demonstration that was filled with a story goes by its clock; one without goes by real time', async () => {
  const world = await openWorld();
  const real = fixedClock(new Date('2031-02-03T22:16:00Z'));
  assert.equal(await clockOf(world.database.app, real), real);
  await markFilled(world.database.app, { storyAt, filledAt });
  assert.deepEqual((await clockOf(world.database.app, real))(), new Date('2026-11-17T09:31:00Z'));
});

test('a live service can have no story: it goes by real time', async () => {
  const world = await openWorld();
  await world.database.owner.query('update installation set demonstration = false');
  const real = fixedClock(filledAt);
  assert.equal(await clockOf(world.database.app, real), real);
  await assert.rejects(markFilled(world.database.app, { storyAt, filledAt }), /violates check constraint/);
});

test('every page says what day it is in the demonstration, signed in or not', async () => {
  const world = await openWorld({ at: new Date('2026-11-18T00:30:00Z') });
  for (const visitor of [world.someone(), await world.as('board')]) {
    const page = await visitor.visit('/sign-in');
    assert.match(page.html, /In this demonstration it is Wednesday 18 November 2026\./);
  }
});
