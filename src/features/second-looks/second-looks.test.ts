import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenOf } from '#tests/guards/matrix/ask.ts';
import { aRequest, type Sent, triaged } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const REASON = 'The advice is about mornings, and the difficulty is after lunch.';

async function advised(by = 'lead.christchurch'): Promise<Sent> {
  const sent = await aRequest(world, { by: 'primary.senco' });
  await triaged(world, sent.reference, by, { outcome: 'advise' });
  return sent;
}

async function ask(who: string, { reference }: Sent, reason = REASON) {
  const visitor = await world.as(who);
  await visitor.visit(`/requests/${reference}/second-look`);
  return visitor.press('Ask for a second look', { reason });
}

/** Straight to the address, as a page opened before would. */
async function send(who: string, { reference }: Sent, reason: string) {
  const visitor = await world.as(who);
  return visitor.send(`/requests/${reference}/second-look`, { reason, _csrf: await tokenOf(visitor) });
}

const row = ({ id }: Sent) =>
  world.peek((tx) =>
    tx
      .selectFrom('requests')
      .innerJoin('people', 'people.id', 'lead_id')
      .select(['status', 'answer_by', 'ended_at', 'people.email'])
      .where('requests.id', '=', id)
      .executeTakeFirstOrThrow(),
  );
const lookAt = ({ id }: Sent) =>
  world.peek((tx) => tx.selectFrom('second_looks').selectAll().where('request_id', '=', id).execute());

describe('a second look', () => {
  test('goes to a manager with a fresh day, and everyone it concerns is told without a reason in the e-mail', async () => {
    const sent = await advised();
    const page = await ask('primary.senco', sent);
    assert.equal(page.status, 200);
    assert.match(page.text, /Farah Siddiqui looks at it again/);
    assert.match(page.text, /The advice is about mornings/);
    const now = await row(sent);
    assert.deepEqual([now.status, now.ended_at, now.answer_by], ['new', null, '2026-11-10']);
    assert.match(now.email, /^team\.manager@/);
    const messages = await world.peek((tx) =>
      tx
        .selectFrom('messages')
        .innerJoin('people', 'people.id', 'to_person_id')
        .select(['kind', 'people.name', 'body', 'subject'])
        .where('request_id', '=', sent.id)
        .where('kind', 'like', 'second_look%')
        .orderBy('kind')
        .execute(),
    );
    assert.deepEqual(
      messages.map(({ kind, name }) => [kind, name]),
      [
        ['second_look_asked', 'Grace Adeyemi'],
        ['second_look_for_you', 'Farah Siddiqui'],
      ],
    );
    assert.ok(messages.every(({ body, subject }) => !`${subject}${body}`.includes('mornings')));
  });

  test('at a manager’s own decision goes to the head of the offer, asked for by the lead', async () => {
    const sent = await advised('team.manager');
    await ask('lead.christchurch', sent);
    assert.match((await row(sent)).email, /^eah\.lead@/);
  });

  test('needs a reason, and keeps what was typed', async () => {
    const sent = await advised();
    const page = await ask('primary.senco', sent, ' no ');
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors(), ['Say in a few words why someone should look again']);
    assert.deepEqual(await lookAt(sent), []);
  });

  test('pressed twice is one second look; asked again later it is refused', async () => {
    const sent = await advised();
    await ask('primary.senco', sent);
    const twice = await send('primary.senco', sent, REASON);
    assert.equal(twice.status, 200);
    assert.equal((await lookAt(sent)).length, 1);
    await triaged(world, sent.reference, 'team.manager', { outcome: 'advise' });
    const again = await send('primary.senco', sent, 'Once more.');
    assert.equal(again.status, 409);
    assert.match(again.text, /asked for once already/);
    assert.match(again.html, /Once more\./);
    assert.equal((await row(sent)).status, 'advised');
  });

  test('is not decided by who decided before; the answer gives the request back to the setting’s lead', async () => {
    const sent = await advised();
    await ask('primary.senco', sent);
    await assert.rejects(
      triaged(world, sent.reference, 'lead.christchurch', { outcome: 'advise' }),
      /You decided on this before/,
    );
    await triaged(world, sent.reference, 'team.manager', { outcome: 'ask' });
    assert.equal((await lookAt(sent))[0]?.answered_at, null, 'a question decides nothing');
    await triaged(world, sent.reference, 'team.manager', { outcome: 'panel', level: 'specialist' });
    assert.ok((await lookAt(sent))[0]?.answered_at);
    assert.match((await row(sent)).email, /^lead\.christchurch@/);
    const page = await (await world.as('primary.senco')).visit(`/requests/${sent.reference}`);
    assert.match(page.text, /Farah Siddiqui looked at it again; it is with Grace Adeyemi from now on/);
  });

  test('cannot be asked for before there is an answer, nor by those who did not ask or lead', async () => {
    const sent = await aRequest(world, { by: 'primary.senco' });
    const early = await send('primary.senco', sent, REASON);
    assert.equal(early.status, 409);
    assert.equal((await (await world.as('expert.ep')).visit(`/requests/${sent.reference}/second-look`)).status, 403);
    assert.equal((await (await world.as('lead.kinson')).visit(`/requests/${sent.reference}/second-look`)).status, 404);
  });
});
