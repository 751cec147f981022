import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const live = await openWorld({ live: true });
const demonstration = await openWorld();

test('without the demonstration the program says that sign-in is not configured, and nobody can be chosen', async () => {
  const someone = live.someone();
  const page = await someone.visit('/sign-in');
  assert.equal(page.h1, 'Sign-in is not configured');
  assert.equal(page.$('form').length, 0);
  assert.equal(page.$('.al-demonstration').length, 0);
});

test('in the demonstration one becomes a person of either area by pressing a button', async () => {
  const someone = demonstration.someone();
  await someone.visit('/sign-in?next=%2Frequests');
  const page = await someone.press('Amira Hassan');
  assert.equal(page.h1, 'Your requests');
  await someone.visit('/sign-in');
  assert.ok((await someone.press('Megan Pryce')).says('Meadow View Primary School'));
});
