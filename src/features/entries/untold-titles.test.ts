import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personCalled } from '#tests/harness/plant.ts';
import { openWorld } from '#tests/harness/world.ts';
import { toPropose } from './whole.builder.ts';

const world = await openWorld();
const SECRET = 'About one child we know';

/** The newest e-mail of this kind: its subject and its words. */
const last = (kind: string) =>
  world.peek(async (tx) => {
    const message = await tx
      .selectFrom('messages')
      .select(['subject', 'body'])
      .where('kind', '=', kind)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    return `${message.subject} ${message.body}`;
  });

test('no e-mail names a title that nobody approved yet', async () => {
  const writer = await world.as('expert.ep');
  await writer.visit('/entries/new');
  const draft = await writer.press('Save the draft', { ...toPropose, title: SECRET });
  await writer.press('Propose it');
  assert.match(await last('version_proposed'), /has written a new entry of the menu/);

  const lead = await world.as('lead.poole');
  await lead.visit(draft.url);
  await lead.press('Send it back', { because: 'This is about a child.' });
  assert.match(await last('version_sent_back'), /a new entry of the menu, came back/);

  await writer.visit(`${draft.url}/owner`);
  const to = await world.peek((tx) => personCalled(tx, 'expert.slt'));
  await writer.press('Hand it over', { to: String(to) });
  assert.match(await last('entry_handed_over'), /A new entry of the menu is yours/);
  assert.deepEqual(await naming(SECRET), 0);
});

test('words for an entry that is shown are told of by the title everyone sees, until the new one is approved', async () => {
  const writer = await world.as('expert.secondee');
  await writer.visit('/entries/adaptive-teaching-coaching/draft');
  await writer.press('Save the draft', { title: 'Coaching, newly named' });
  await writer.press('Propose it');
  assert.match(await last('version_proposed'), /has written new words for “Coaching in teaching[^”]*”/);
  assert.equal(await naming('newly named'), 0);

  const lead = await world.as('lead.poole');
  await lead.visit('/entries/adaptive-teaching-coaching');
  await lead.press('Approve: show it to everyone');
  assert.match(await last('version_approved'), /“Coaching, newly named” was read and approved/);
});

async function naming(words: string): Promise<number> {
  const messages = await world.peek((tx) => tx.selectFrom('messages').select(['subject', 'body']).execute());
  return messages.filter(({ subject, body }) => `${subject} ${body}`.includes(words)).length;
}
