import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReference } from '#src/domain/requests/reference.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

test('a primary SENCO asks for help for the first time, and learns who answers and by when', async () => {
  const senco = await world.as('primary.senco');
  let page = await senco.visit('/drafts/new');
  assert.equal(page.h1, 'Ask for help');
  assert.ok(page.says('Is someone unsafe? Stop here and call'));
  assert.ok(page.says('No diagnosis is needed'));
  assert.ok(page.says('Grace Adeyemi'));
  page = await senco.press('Start now');
  assert.equal(page.h1, 'What would you like help with?');
  assert.ok(page.says('Part 1 of 9'));
  page = await senco.press('Continue', { subject: 'group' });
  assert.equal(page.h1, 'Who is in the class or group?');
  page = await senco.press('Continue', { yearGroups: ['year_3', 'year_4'], howMany: '8' });
  page = await senco.press('Continue', { areas: ['semh', 'communication'], mainArea: 'semh' });
  assert.equal(page.h1, 'What do you see?');
  page = await senco.press('Continue', { 'concerns-semh': ['semh_upset'], contexts: ['transition'] });
  assert.equal(page.h1, 'What is in place already?');
  page = await senco.press('Continue', {
    'inPlace-offer_semh_space': 'helping',
    'inPlace-offer_comm_visuals': 'not_yet',
  });
  page = await senco.press('Continue', { noticed: 'Three of the eight leave the room when plans change.' });
  page = await senco.press('Continue', { helpWanted: ['coaching'], urgency: 'this_half_term' });
  assert.equal(page.$('#contactName').attr('value'), 'Amira Hassan');
  page = await senco.press('Continue');
  assert.equal(page.h1, 'What could you try tomorrow?');
  page = await senco.press('Continue', { strategiesToTry: ['semh_calm_plan'] });
  assert.equal(page.h1, 'Check your answers');
  assert.equal(page.summary('How many'), '8');
  assert.equal(page.summary('The main one'), 'Social, emotional and mental health (SEMH)');
  assert.ok(!page.says('Before you can send'));
  page = await senco.press('Send request');
  assert.equal(page.h1, 'Your request is sent Your reference EAH'.split(' Your')[0]);
  assert.ok(page.says('Grace Adeyemi has it'));
  assert.ok(page.says('An answer comes by Tuesday 10 November'));
  assert.ok(page.says('Write the calm plan on a calm day'));
  const reference = readReference(page.$('.al-answer-reference').text());
  assert.ok(reference);
});
