import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadEcho } from '#src/casework/reviews/load-after.ts';
import { echoLink, type Helped, helped, reviewed } from '#tests/harness/review-builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { sendEchoes } from './send-echoes.ts';

const world = await openWorld();
const weeks = (count: number) => new Date(A_TUESDAY.getTime() + count * 7 * 86_400_000);
const partnershipId = world.partnershipId('bcp');
const send = (at: Date) => sendEchoes({ db: world.database.app, partnershipId, at });

const echoOf = ({ id }: Helped) => world.peek((db) => loadEcho(db, id));
const mails = ({ id }: Helped) =>
  world.peek((db) =>
    db.selectFrom('messages').selectAll().where('request_id', '=', id).where('kind', '=', 'echo_asked').execute(),
  );

async function closed(): Promise<Helped> {
  const request = await helped(world);
  await reviewed(world, request.reference, 'expert.ep');
  return request;
}

describe('six weeks after closing', () => {
  test('the setting is asked by a private link, not a day before, and only once', async () => {
    const request = await closed();
    await send(new Date(weeks(6).getTime() - 86_400_000));
    assert.deepEqual(await mails(request), []);
    await send(weeks(6));
    await send(weeks(6));
    await send(weeks(7));
    const [mail, ...more] = await mails(request);
    assert.deepEqual(more, []);
    assert.equal(mail?.to_email.split('@')[0], 'primary.senco');
    assert.doesNotMatch(`${mail?.subject}${mail?.body}`, /settle|Year 3|calm start/i);
    const path = /^\/echoes\/\S+$/m.exec(mail?.body ?? '')?.[0] ?? '';
    world.clock.set(weeks(7));
    const visitor = world.someone();
    const page = await visitor.visit(path);
    assert.equal(page.h1, 'Six weeks on: is it still helping?');
    await visitor.press('Some of it');
    const done = await visitor.press('A little');
    assert.ok(done.says('Thank you, we have your answer. You can close this page now.'));
    const echo = await echoOf(request);
    assert.deepEqual([echo?.stillUsing, echo?.helping], ['partly', 'a_little']);
    world.clock.set(A_TUESDAY);
  });

  test('twice at once asks once', async () => {
    const request = await closed();
    await Promise.all([send(weeks(6)), send(weeks(6)), send(weeks(6))]);
    assert.equal((await mails(request)).length, 1);
  });

  test('what was reopened meanwhile is not asked about', async () => {
    const request = await closed();
    await world.peek((db) =>
      db.updateTable('requests').set({ status: 'new', ended_at: null }).where('id', '=', request.id).execute(),
    );
    await send(weeks(8));
    assert.deepEqual(await mails(request), []);
    assert.equal((await echoOf(request))?.sentAt, null);
  });

  test('opening the link changes nothing', async () => {
    const request = await closed();
    const token = await echoLink(world, request.id);
    const before = await echoOf(request);
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT'] as const)
      await world.site.inject({ method, url: `/echoes/${token}?still_using=yes` });
    assert.deepEqual(await echoOf(request), before);
    const { headers } = await world.someone().visit(`/echoes/${token}`);
    const hidden = ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => headers[name]);
    assert.deepEqual(hidden, ['no-store', 'no-referrer', 'noindex, nofollow']);
  });

  test('the answer may come in any order, be changed, and have a comment; the same tap twice is one', async () => {
    const request = await closed();
    const visitor = world.someone();
    await visitor.visit(`/echoes/${await echoLink(world, request.id)}`);
    const page = await visitor.press('A little');
    assert.ok(page.says('One more tap, if you can.'));
    assert.equal(page.$('button[aria-pressed=true]').length, 1);
    assert.equal((await echoOf(request))?.answeredAt, null, 'the first question is what counts as an answer');
    await visitor.press('Some of it');
    await visitor.press('Some of it');
    await visitor.press('Save what I wrote', { comment: 'The script is used in Year 4 too.' });
    const echo = await echoOf(request);
    assert.deepEqual(
      [echo?.stillUsing, echo?.helping, echo?.comment],
      ['partly', 'a_little', 'The script is used in Year 4 too.'],
    );
    const events = await world.peek((db) =>
      db
        .selectFrom('events')
        .select('id')
        .where('request_id', '=', request.id)
        .where('name', '=', 'echo_answered')
        .execute(),
    );
    assert.equal(events.length, 3);
  });

  test('too long a comment is kept on the page', async () => {
    const request = await closed();
    const visitor = world.someone();
    await visitor.visit(`/echoes/${await echoLink(world, request.id)}`);
    const page = await visitor.press('Save what I wrote', { comment: 'x'.repeat(601) });
    assert.equal(page.status, 422);
    assert.equal(page.$('textarea').text().trim().length, 601);
    assert.equal((await echoOf(request))?.comment, null);
  });

  test('a link that has run out says how else to tell', async () => {
    const request = await closed();
    const token = await echoLink(world, request.id);
    world.clock.set(weeks(9));
    const page = await world.someone().visit(`/echoes/${token}`);
    assert.equal(page.status, 410);
    assert.ok(page.says('You can still tell us: sign in'));
    world.clock.set(A_TUESDAY);
  });
});

describe('signed in', () => {
  test('staff of the setting answer from the request; nobody else does', async () => {
    const request = await closed();
    const visitor = await world.as('primary.head');
    await visitor.visit(`/requests/${request.reference}/echo`);
    await visitor.press('No');
    assert.equal((await echoOf(request))?.stillUsing, 'no');
    assert.equal(
      (await (await world.as('lead.christchurch')).visit(`/requests/${request.reference}/echo`)).status,
      403,
    );
    assert.equal((await (await world.as('secondary.senco')).visit(`/requests/${request.reference}/echo`)).status, 404);
  });

  test('before anything is closed there is nothing to ask', async () => {
    const request = await helped(world);
    const page = await (await world.as('primary.senco')).visit(`/requests/${request.reference}/echo`);
    assert.equal(page.url, `/requests/${request.reference}`);
  });
});
