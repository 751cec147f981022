import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest, PLAIN_ANSWERS, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

test('with nothing asked yet the page is kind and shows where to begin', async () => {
  const childminder = await world.as('childminder');
  const page = await childminder.visit('/requests');
  assert.equal(page.h1, 'Your requests');
  assert.ok(page.says('Nothing asked yet, and that is fine'));
  assert.ok(page.links().some((link) => link.text === 'Ask for help' && link.href === '/drafts/new'));
});

test('open requests come first, what waits for the setting before the rest, and ended ones below', async () => {
  const asked = await aRequest(world, { by: 'primary.senco', answers: { ...PLAIN_ANSWERS, yearGroups: ['year_5'] } });
  const waiting = await aRequest(world, { by: 'primary.senco' });
  const ended = await aRequest(world, { by: 'primary.senco', answers: { ...PLAIN_ANSWERS, yearGroups: ['year_6'] } });
  await triaged(world, asked.reference, 'lead.christchurch', { outcome: 'ask' });
  await triaged(world, ended.reference, 'lead.christchurch', { outcome: 'advise' });
  const page = await (await world.as('primary.head')).visit('/requests');
  const open = page
    .$('.al-requests h3 a')
    .toArray()
    .map((link) => page.$(link).attr('href'));
  assert.deepEqual(open, [`/requests/${asked.reference}`, `/requests/${waiting.reference}`]);
  assert.ok(page.says('Grace Adeyemi has a question for you. Please answer by Tuesday 10 November.'));
  assert.ok(page.says('With Grace Adeyemi, who answers by Tuesday 10 November.'));
  const [row, ...more] = page.rows();
  assert.deepEqual([row?.[0], more], [`Class or group, Year 6 ${ended.reference}`, []]);
  assert.match(row?.[1] ?? '', /Answered with advice$/);
  assert.match(row?.[3] ?? '', /Tue 3 Nov$/);
});

test('someone who works for three schools can look at one of them', async () => {
  const here = await aRequest(world, { by: 'trust.senco', setting: '134987' });
  const there = await aRequest(world, { by: 'trust.senco', setting: '136120' });
  const visitor = await world.as('trust.senco');
  const both = await visitor.visit('/requests');
  assert.ok(both.says(here.reference) && both.says(there.reference));
  const one = await visitor.follow('Highcliffe St Mark Primary School');
  assert.ok(one.says(here.reference) && !one.says(there.reference));
  const stranger = await visitor.visit('/requests?setting=1');
  assert.ok(stranger.says(here.reference) && stranger.says(there.reference));
});

test('leads, boards and experts have other pages', async () => {
  for (const who of ['lead.christchurch', 'board', 'forum', 'expert.ep', 'coordinator']) {
    assert.equal((await (await world.as(who)).visit('/requests')).status, 403, who);
  }
});
