import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { latestTip } from '#src/casework/reviews/latest-tip.ts';
import { loadRating } from '#src/casework/reviews/load-after.ts';
import { loadExample, stateOfExample } from '#src/casework/reviews/load-examples.ts';
import { aRequest, type Sent } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const ratingOf = ({ id }: Sent) => world.peek((db) => loadRating(db, id));
const exampleOf = ({ id }: Sent) => world.peek((db) => loadExample(db, id));

describe('rating a request', () => {
  test('the lead says what it had and gives one tip, which the setting is told of and reads next time', async () => {
    const request = await aRequest(world);
    const visitor = await world.as('lead.christchurch');
    await visitor.visit(`/requests/${request.reference}/rating`);
    await visitor.press('Save', { points: '2', tip: 'tried' });
    const rating = await ratingOf(request);
    assert.deepEqual([rating?.points, rating?.tip, rating?.ratedByName], [2, 'tried', 'Grace Adeyemi']);
    const since = new Date('2026-09-01T00:00:00Z');
    const tip = await world.peek((db) => latestTip(db, request.settingId, since));
    assert.match(tip?.sentence ?? '', /^List what you have tried/);
    const mails = await world.peek((db) =>
      db
        .selectFrom('messages')
        .selectAll()
        .where('request_id', '=', request.id)
        .where('kind', '=', 'tip_given')
        .execute(),
    );
    assert.deepEqual(
      mails.map(({ to_email }) => to_email.split('@')[0]),
      ['primary.senco'],
    );
  });

  test('a tip is needed unless the request had everything', async () => {
    const request = await aRequest(world);
    const visitor = await world.as('lead.christchurch');
    await visitor.visit(`/requests/${request.reference}/rating`);
    const cases: [Record<string, string>, string[]][] = [
      [{}, ['Choose whether it had what was needed', 'Choose one tip']],
      [{ points: '1', tip: 'none' }, ['Choose one tip that would have helped most']],
      [{ points: '4', tip: 'seen' }, ['Choose whether it had what was needed']],
      [{ points: '3', tip: 'nonsense' }, ['Choose one tip']],
    ];
    for (const [typed, errors] of cases) {
      const page = await visitor.press('Save', { points: '', tip: '', ...typed });
      assert.equal(page.status, 422);
      assert.deepEqual(page.errors(), errors);
    }
    await visitor.press('Save', { points: '3', tip: 'none' });
    assert.deepEqual([(await ratingOf(request))?.points, (await ratingOf(request))?.tip], [3, null]);
  });

  test('two leads do not write over each other unawares, and a double click is one rating', async () => {
    const request = await aRequest(world);
    const [grace, farah] = [await world.as('lead.christchurch'), await world.as('team.manager')];
    for (const visitor of [grace, farah]) await visitor.visit(`/requests/${request.reference}/rating`);
    await farah.press('Save', { points: '1', tip: 'hope' });
    const page = await grace.press('Save', { points: '2', tip: 'tried' });
    assert.equal(page.status, 409);
    assert.ok(page.says('Farah Siddiqui said “Something important was missing”'));
    assert.equal(page.$('input[name=tip]:checked').attr('value'), 'tried');
    await grace.press('Save');
    assert.equal((await ratingOf(request))?.tip, 'tried');
  });

  test('is for those who lead: not the setting, not another lead', async () => {
    const { reference } = await aRequest(world);
    assert.equal((await (await world.as('primary.senco')).visit(`/requests/${reference}/rating`)).status, 403);
    assert.equal((await (await world.as('lead.poole')).visit(`/requests/${reference}/rating`)).status, 404);
  });
});

const WRITTEN = {
  title: 'Settling after lunch',
  noticed: 'The class takes twenty minutes to settle on most days.',
  tried: 'A calm task on the table and a greeting at the door.',
  hoped: 'Ten minutes of learning before the first break.',
  whyItHelps: 'It counts minutes and days, so anyone can see the change.',
  checks: ['names', 'initials', 'dates', 'school'],
};

async function written(): Promise<Sent> {
  const request = await aRequest(world);
  const lead = await world.as('lead.christchurch');
  await lead.visit(`/requests/${request.reference}/example`);
  await lead.press('Ask the setting to agree', WRITTEN);
  return request;
}

describe('an example', () => {
  test('is read by nobody else until its setting agrees, then by everyone, until it is taken out', async () => {
    const request = await written();
    const reader = await world.as('secondary.senco');
    assert.ok(!(await reader.visit('/examples')).says('Settling after lunch'));
    const staff = await world.as('primary.senco');
    await staff.visit(`/requests/${request.reference}/example`);
    await staff.press('Yes, others may read it');
    const page = await reader.visit('/examples');
    assert.ok(page.says('Settling after lunch') && page.says('It counts minutes and days'));
    assert.doesNotMatch(page.text, /Somerford|EAH-/);
    assert.ok(!(await (await world.as('shropshire.senco')).visit('/examples')).says('Settling after lunch'));
    await staff.visit(`/requests/${request.reference}/example`);
    await staff.press('Take it out');
    assert.ok(!(await reader.visit('/examples')).says('Settling after lunch'));
  });

  test('a setting that declines is left in peace, and the lead is told', async () => {
    const request = await written();
    const staff = await world.as('primary.head');
    await staff.visit(`/requests/${request.reference}/example`);
    const page = await staff.press('No, keep it to ourselves');
    assert.ok(page.says('The setting would rather not.'));
    const example = await exampleOf(request);
    assert.equal(example && stateOfExample(example), 'declined');
    assert.ok(!(await staff.visit('/examples')).says('Settling after lunch'));
  });

  test('what still points at somebody is named, and all four are ticked by hand', async () => {
    const request = await aRequest(world);
    const lead = await world.as('lead.christchurch');
    await lead.visit(`/requests/${request.reference}/example`);
    const page = await lead.press('Ask the setting to agree', {
      ...WRITTEN,
      noticed: 'At Somerford Primary School since 3 September, K.B. hides.',
      checks: ['names'],
    });
    assert.equal(page.status, 422);
    const [noticed, checks] = page.errors();
    assert.match(
      noticed ?? '',
      /take out .*Somerford Primary School.* and something that looks like a date and something that looks like initials/,
    );
    assert.equal(checks, 'Read it once more and tick all four');
    assert.equal(await exampleOf(request), undefined);
    assert.ok(page.says('The class finds it hard to settle after lunch'), 'the original stands beside it');
  });

  test('the setting agrees only to what it has read', async () => {
    const request = await written();
    const staff = await world.as('primary.senco');
    await staff.visit(`/requests/${request.reference}/example`);
    const lead = await world.as('lead.christchurch');
    await lead.visit(`/requests/${request.reference}/example`);
    await lead.press('Ask the setting to agree', { ...WRITTEN, title: 'Another title altogether' });
    const page = await staff.press('Yes, others may read it');
    assert.equal(page.status, 409);
    assert.ok(page.says('Another title altogether'));
    assert.equal((await exampleOf(request))?.publishedAt, null);
  });

  test('written anew after it was agreed, it is asked about anew', async () => {
    const request = await written();
    const staff = await world.as('primary.senco');
    await staff.visit(`/requests/${request.reference}/example`);
    await staff.press('Yes, others may read it');
    const lead = await world.as('lead.christchurch');
    await lead.visit(`/requests/${request.reference}/example`);
    await lead.press('Ask the setting to agree', { ...WRITTEN, title: 'A better title' });
    const example = await exampleOf(request);
    assert.equal(example && stateOfExample(example), 'asked');
    assert.ok(!(await staff.visit('/examples')).says('A better title'));
  });
});
