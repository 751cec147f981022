import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aRequest, PLAIN_ANSWERS, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const CANARY = 'ZQX-CANARY';

function row(reference: string) {
  return world.peek((db) =>
    db.selectFrom('requests').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow(),
  );
}

function amendments(id: number) {
  return world.peek((db) =>
    db
      .selectFrom('events')
      .innerJoin('acts', 'acts.id', 'events.act_id')
      .select(['events.data', 'acts.reason'])
      .where('request_id', '=', id)
      .where('events.name', '=', 'request_amended')
      .orderBy('events.id')
      .execute(),
  );
}

describe('changing an answer', () => {
  test('both values and the reason stay in the history, and the lead is told no more than that', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}`);
    await senco.follow('Change what you wrote');
    const noticed = `It is only on rainy days. ${CANARY}`;
    const after = await senco.press('Save change', { noticed, why: 'mistake', note: 'I mixed up two classes' });
    assert.equal(after.status, 200);
    assert.equal(after.summary('What has been noticed'), noticed);
    assert.ok(after.says('Amira Hassan changed an answer'));
    assert.ok(after.says(`Before: ${PLAIN_ANSWERS.noticed}`));
    assert.ok(after.says(`After: ${noticed}`));
    assert.ok(after.says('Reason: It was entered in error: I mixed up two classes'));
    const [amended] = await amendments(id);
    assert.deepEqual(amended?.data, {
      version: 2,
      why: 'mistake',
      changes: [{ field: 'noticed', before: PLAIN_ANSWERS.noticed, after: noticed }],
    });
    const messages = await world.peek((db) =>
      db
        .selectFrom('messages')
        .selectAll()
        .where('request_id', '=', id)
        .where('kind', '=', 'request_amended')
        .execute(),
    );
    assert.deepEqual(
      messages.map((message) => message.to_email.split('@')[0]),
      ['lead.christchurch'],
    );
    assert.doesNotMatch(messages.map((message) => `${message.subject} ${message.body}`).join(), new RegExp(CANARY));
  });

  test('no reason, no change; every word is still there', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/amendments/words`);
    const again = await senco.press('Save change', { noticed: 'Something else entirely' });
    assert.equal(again.status, 422);
    assert.deepEqual(again.errors(), ['Select why the answer changes']);
    assert.equal(again.$('textarea[name=noticed]').text().trim(), 'Something else entirely');
    const saved = await senco.press('Save change', { why: 'more' });
    assert.equal(saved.summary('What has been noticed'), 'Something else entirely');
    assert.equal((await amendments(id)).length, 1);
  });

  test('what is needed to send cannot be taken away', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/amendments/words`);
    const again = await senco.press('Save change', { noticed: '', why: 'changed' });
    assert.equal(again.status, 422);
    assert.deepEqual(again.errors(), ['Say what you have noticed. Two or three sentences are enough']);
    assert.equal((await row(reference)).answers.noticed, PLAIN_ANSWERS.noticed);
  });

  test('the columns of lists and totals follow the answers', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/amendments/areas`);
    await senco.press('Save change', { areas: ['semh', 'sensory'], mainArea: 'sensory', why: 'more' });
    const request = await row(reference);
    assert.deepEqual([request.areas, request.main_area, request.version], [['semh', 'sensory'], 'sensory', 2]);
  });

  test('a change that asks for more is made on one page, all at once', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/amendments/about`);
    const more = await senco.press('Save change', { subject: 'child', why: 'changed' });
    assert.equal(more.status, 422);
    assert.ok(more.errors().includes('Enter initials or your own reference'));
    assert.equal((await row(reference)).subject, 'group');
    const child = { childReference: 'AB', childYear: 'year_3', senStatus: 'K', parentAgreement: 'yes' };
    const saved = await senco.press('Save change', child);
    assert.equal(saved.status, 200);
    const request = await row(reference);
    assert.deepEqual([request.subject, request.sen_status, request.answers.childReference], ['child', 'K', 'AB']);
    assert.equal(request.answers.yearGroups, undefined);
  });

  test('pressing twice changes once', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    const senco = await world.as('primary.senco');
    const { action, fields } = (await senco.visit(`/requests/${reference}/amendments/words`)).form('Save change');
    const typed = { ...fields, noticed: 'Only on Mondays', why: 'more' };
    const pages = await Promise.all([1, 2, 3, 4].map(() => senco.send(action, typed)));
    assert.ok(pages.every((page) => page.status === 200));
    assert.equal((await amendments(id)).length, 1);
  });

  test('two people who change different answers both keep theirs', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
    await senco.visit(`/requests/${reference}/amendments/words`);
    await head.visit(`/requests/${reference}/amendments/words`);
    await head.press('Save change', { tried: 'A calm corner', why: 'more' });
    await senco.press('Save change', { familyView: 'They see it at home too', why: 'more' });
    const { answers } = await row(reference);
    assert.deepEqual([answers.tried, answers.familyView], ['A calm corner', 'They see it at home too']);
  });

  test('two people who change the same answer see both versions, and one of them chooses', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
    await senco.visit(`/requests/${reference}/amendments/words`);
    await head.visit(`/requests/${reference}/amendments/words`);
    await head.press('Save change', { noticed: 'The head’s words', tried: 'A calm corner', why: 'more' });
    const both = await senco.press('Save change', { noticed: 'The SENCO’s words', why: 'more' });
    assert.equal(both.status, 409);
    assert.ok(both.says('Tom Fielding saved a change'));
    assert.ok(both.says('The SENCO’s words') && both.says('The head’s words'));
    assert.equal((await row(reference)).answers.noticed, 'The head’s words');
    await senco.press('Save change', {});
    const { answers } = await row(reference);
    assert.deepEqual([answers.noticed, answers.tried], ['The SENCO’s words', 'A calm corner']);
  });

  test('an ended request can still be put right, and nobody is bothered', async () => {
    const { id, reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'advise' });
    const senco = await world.as('primary.senco');
    await senco.visit(`/requests/${reference}/amendments/contact`);
    await senco.press('Save change', { contactName: 'The new SENCO', why: 'changed' });
    assert.equal((await row(reference)).answers.contactName, 'The new SENCO');
    const messages = await world.peek((db) =>
      db
        .selectFrom('messages')
        .select('id')
        .where('request_id', '=', id)
        .where('kind', '=', 'request_amended')
        .execute(),
    );
    assert.deepEqual(messages, []);
  });

  test('only the setting changes what the setting said', async () => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    assert.equal(
      (await (await world.as('lead.christchurch')).visit(`/requests/${reference}/amendments/words`)).status,
      403,
    );
    assert.equal(
      (await (await world.as('secondary.senco')).visit(`/requests/${reference}/amendments/words`)).status,
      404,
    );
    assert.equal(
      (await (await world.as('primary.senco')).visit(`/requests/${reference}/amendments/nothing`)).status,
      404,
    );
  });
});
