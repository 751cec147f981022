import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '#tests/harness/page.ts';
import { personCalled } from '#tests/harness/plant.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { remindOwners } from './remind-owners.ts';
import { toPropose as whole } from './whole.builder.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
const COACHING = '/entries/adaptive-teaching-coaching';

const versionsOf = (path: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('entry_versions')
      .innerJoin('entries', 'entries.id', 'entry_versions.entry_id')
      .selectAll('entry_versions')
      .where('code', '=', path.split('/').at(-1) ?? '')
      .orderBy('number')
      .execute(),
  );
const entryAt = (path: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('entries')
      .selectAll()
      .where('code', '=', path.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow(),
  );
const messages = () =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('messages').select(['kind', 'to_email']).orderBy('id').execute();
    return rows.map((row) => `${row.kind} to ${row.to_email.split('@')[0]}`);
  });
async function rewrite(visitor: Visitor, path: string, changes: Fields) {
  await visitor.visit(`${path}/draft`);
  return visitor.press('Save the draft', changes);
}

test('an expert writes an entry, sees what is missing, proposes it; a manager approves it and everyone sees it', async () => {
  const writer = await world.as('expert.ep');
  await writer.visit('/entries/new');
  const empty = await writer.press('Save the draft');
  assert.equal(empty.status, 422);
  assert.ok(empty.errors().includes('Give it a title'));
  const draft = await writer.press('Save the draft', { ...whole, family: '' });
  assert.equal(draft.url, '/entries/quiet-corners-that-work');
  assert.ok(draft.says('1 part is still to be written'));
  await writer.follow('1 part is still to be written');
  assert.deepEqual(writer.page?.errors(), ['Say it for families']);
  const ready = await writer.press('Save the draft', { family: whole.family ?? '' });
  assert.ok(ready.buttons().includes('Propose it'));
  const proposed = await writer.press('Propose it');
  assert.ok(proposed.says('Waiting for approval'));
  assert.ok(!proposed.buttons().includes('Approve: show it to everyone'));
  assert.deepEqual(await messages(), ['version_proposed to team.manager']);

  const manager = await world.as('team.manager');
  await manager.visit(`${proposed.url}`);
  const approved = await manager.press('Approve: show it to everyone');
  assert.ok(approved.says('What everyone sees'));
  assert.equal((await entryAt(proposed.url)).review_by, '2028-05-04');
  assert.equal((await messages()).at(-1), 'version_approved to expert.ep');
});

test('the same words sent twice make one entry; the same title of another makes a second address', async () => {
  const writer = await world.as('expert.slt');
  const twice = { ...whole, title: 'Pressed twice' };
  await writer.visit('/entries/new');
  const { action, fields } = writer.page?.form('Save the draft') ?? { action: '', fields: {} };
  const [one, two] = [
    await writer.send(action, { ...fields, ...twice }),
    await writer.send(action, { ...fields, ...twice }),
  ];
  assert.equal(one.url, two.url);
  const other = await writer.send(action, { ...fields, ...twice, what: 'Something else.' });
  assert.equal(other.url, '/entries/pressed-twice-2');
});

test('who writes or proposes a version cannot approve it, and a lead who did neither can', async () => {
  const path = await firstOwnedBy('lead.kinson');
  const writer = await world.as('lead.kinson');
  await rewrite(writer, path, { runs: 'Every Tuesday' });
  await writer.press('Propose it');
  const seen = String(writer.page?.$('input[name=seen]').first().attr('value'));
  const token = String(writer.page?.$('input[name=_csrf]').first().attr('value'));
  const own = await writer.send(`${path}/approval`, { _csrf: token, seen });
  assert.equal(own.status, 409);
  assert.ok(own.says('Somebody else has to approve this'));
  const second = await world.as('lead.poole');
  const page = await second.visit(path);
  assert.match(page.$('.al-differences .al-whole').text(), /Was.*Is now ?Every Tuesday/s);
  const shownBefore = (await entryAt(path)).shown_version_id;
  await second.press('Approve: show it to everyone');
  assert.notEqual((await entryAt(path)).shown_version_id, shownBefore);
  const again = await second.send(`${path}/approval`, { _csrf: tokenOf(second), seen });
  assert.equal(again.status, 200);
});

test('sent back with a reason, put right, proposed anew; what is shown stays meanwhile', async () => {
  const path = await firstOwnedBy('expert.secondee');
  const writer = await world.as('expert.secondee');
  await rewrite(writer, path, { time: 'Two visits' });
  await writer.press('Propose it');
  const lead = await world.as('lead.boscombe');
  await lead.visit(path);
  const noReason = await lead.press('Send it back');
  assert.deepEqual(noReason.errors(), ['Give a reason']);
  await lead.press('Send it back', { because: 'Say how long a visit is.' });
  assert.equal((await messages()).at(-1), 'version_sent_back to expert.secondee');
  const back = await writer.visit(`${path}/draft`);
  assert.ok(back.says('Say how long a visit is.'));
  await writer.press('Save the draft', { time: 'Two visits of an hour' });
  await writer.press('Propose it');
  const [first, version] = await versionsOf(path);
  assert.deepEqual({ ...version?.content, time: '' }, { ...first?.content, time: '' });
  assert.equal(version?.sent_back_because, null);
  assert.ok(version?.proposed_at);
});

test('two tabs: the second to save sees both wordings and loses no word', async () => {
  const path = await firstOwnedBy('lead.christchurch');
  const [one, two] = [await world.as('lead.christchurch'), await world.as('team.manager')];
  await one.visit(`${path}/draft`);
  await two.visit(`${path}/draft`);
  await one.press('Save the draft', { contact: 'The first' });
  const stale = await two.press('Save the draft', { contact: 'The second' });
  assert.equal(stale.status, 409);
  assert.equal(stale.$('#contact').attr('value'), 'The second');
  assert.match(stale.$('.al-differences').text(), /first.*second/);
  const saved = await two.press('Save the draft');
  assert.equal(saved.status, 200);
  const versions = await versionsOf(path);
  assert.equal(versions.length, 2);
  assert.equal(versions[1]?.content.contact, 'The second');
});

test('a version that changed after it was opened is not approved unread', async () => {
  const path = await firstOwnedBy('lead.westbourne');
  const writer = await world.as('lead.westbourne');
  await rewrite(writer, path, { group: 'Ten' });
  await writer.press('Propose it');
  const second = await world.as('lead.poole');
  await second.visit(path);
  await rewrite(writer, path, { group: 'A hundred' });
  await writer.press('Propose it');
  const stale = await second.press('Approve: show it to everyone');
  assert.equal(stale.status, 409);
  assert.ok(stale.says('changed after you opened it'));
});

test('a withdrawn draft stays in the history, and the next has a number of its own', async () => {
  const path = await firstOwnedBy('team.lead');
  const writer = await world.as('team.lead');
  await rewrite(writer, path, { group: 'Two' });
  const gone = await writer.press('Withdraw it');
  assert.ok(gone.says('Version 2 withdrawn'));
  await rewrite(writer, path, { group: 'Three' });
  assert.deepEqual(
    (await versionsOf(path)).map(({ number }) => number),
    [1, 2, 3],
  );
});

test('its owner confirms it, hands it over, and the new owner retires it with a pointer', async () => {
  const path = await firstOwnedBy('lead.poole');
  world.clock.set(new Date('2026-11-04T10:00:00Z'));
  const owner = await world.as('lead.poole');
  await owner.visit(path);
  await owner.press('It is still true');
  assert.equal((await entryAt(path)).review_by, '2028-05-05');
  await owner.follow('Hand it to a colleague');
  assert.equal((await owner.press('Hand it over')).status, 422);
  const to = await world.peek((tx) => personCalled(tx, 'expert.ep'));
  await owner.press('Hand it over', { to: String(to) });
  assert.equal((await messages()).at(-1), 'entry_handed_over to expert.ep');
  assert.ok(!owner.page?.says('Retire it'));

  const next = await world.as('expert.ep');
  await next.visit(path);
  await next.follow('Retire it');
  assert.deepEqual((await next.press('Retire it')).errors(), ['Give a reason']);
  const retired = await next.press('Retire it', {
    because: 'It is part of coaching now.',
    replacedBy: 'adaptive-teaching-coaching',
  });
  assert.ok(retired.says('It is part of coaching now.'));
  assert.equal(retired.link('Coaching in teaching'), COACHING);
  assert.ok((await entryAt(path)).shown_version_id);
  world.clock.set(A_TUESDAY);
});

test('remarks reach the owner, and only what was shown is marked as read', async () => {
  const { id } = await entryAt(COACHING);
  const remark = (words: string) =>
    world.peek((tx) =>
      tx
        .insertInto('remarks')
        .values({ partnership_id: bcp, entry_id: id, helpful: 'partly', words, from_family: true, made_at: A_TUESDAY })
        .execute(),
    );
  await remark('Where is it?');
  const owner = await world.as('expert.secondee');
  const page = await owner.visit(COACHING);
  assert.ok(page.says('What visitors say: 1 new') && page.says('Where is it?'));
  await remark('And when?');
  await owner.press('Mark as read');
  const read = await world.peek((tx) => tx.selectFrom('remarks').select('read_at').orderBy('id').execute());
  assert.deepEqual(
    read.map(({ read_at }) => read_at !== null),
    [true, false],
  );
  const other = await (await world.as('lead.kinson')).visit(COACHING);
  assert.ok(!other.buttons().includes('Mark as read'));
});

test('the check shows reading age and jargon and keeps nothing; the script gets the same', async () => {
  const writer = await world.as('expert.ep');
  await writer.visit('/entries/new');
  const family =
    'Interventions facilitate holistic psychoeducation for dysregulated individuals experiencing difficulties.';
  const checked = await writer.press('Check how it reads', { title: 'Not kept', family });
  assert.equal(checked.status, 200);
  assert.match(checked.$('[data-reading=family]').text(), /Aim for 9 or below.*Interventions.*help, or support/s);
  assert.equal(checked.$('#title').attr('value'), 'Not kept');
  assert.equal(
    (await world.peek((tx) => tx.selectFrom('entries').select('id').where('code', '=', 'not-kept').execute())).length,
    0,
  );
  const live = await writer.send('/entries/readability', {
    _csrf: tokenOf(writer),
    field: 'family',
    words: 'We help. You rest.',
  });
  assert.match(live.html, /Good: 9 or below/);
});

test('who has no part in it is kept out: other roles, other keepers, other partnerships', async () => {
  for (const who of ['primary.senco', 'board', 'forum']) {
    assert.equal((await (await world.as(who)).visit('/entries')).status, 403, who);
    assert.equal((await (await world.as(who)).visit(COACHING)).status, 403, who);
  }
  const expert = await world.as('expert.ep');
  await expert.visit('/entries/new');
  assert.equal((await expert.send(`${COACHING}/approval`, { _csrf: tokenOf(expert) })).status, 403);
  const other = await expert.send(`${COACHING}/draft`, { ...whole, _csrf: tokenOf(expert), seen: 'none' });
  assert.equal(other.status, 409);
  assert.ok(other.html.includes('Quiet corners that work'));
  assert.equal((await (await world.as('shropshire.lead')).visit(COACHING)).status, 404);
  assert.ok((await (await world.as('shropshire.lead')).visit('/entries')).says('Nothing is on the menu yet'));
});

test('the owner is reminded once two weeks before and once on the day, however often the clock looks', async () => {
  const path = await firstOwnedBy('early.years');
  const { id } = await entryAt(path);
  await world.peek((tx) => tx.updateTable('entries').set({ review_by: '2026-11-20' }).where('id', '=', id).execute());
  const before = (await messages()).length;
  for (const day of ['2026-11-05', '2026-11-06', '2026-11-06', '2026-11-07', '2026-11-20', '2026-11-21']) {
    const at = new Date(`${day}T06:00:00Z`);
    await Promise.all([1, 2].map(() => remindOwners({ db: world.database.app, partnershipId: bcp, at })));
  }
  assert.deepEqual((await messages()).slice(before), ['entry_review to early.years', 'entry_review to early.years']);
  world.clock.set(new Date('2026-11-21T10:00:00Z'));
  const owner = await world.as('early.years');
  assert.ok((await owner.visit('/entries?show=review')).says('Review due'));
  world.clock.set(A_TUESDAY);
});

function tokenOf(visitor: Visitor): string {
  return String(visitor.page?.$('input[name=_csrf]').first().attr('value'));
}

/** The address of an entry that this person owns and nobody is writing in. */
async function firstOwnedBy(who: string): Promise<string> {
  const code = await world.peek(async (tx) => {
    const rows = await tx
      .selectFrom('entries')
      .innerJoin('people', 'people.id', 'entries.owner_id')
      .select('code')
      .where('people.email', 'like', `${who}@%`)
      .where('retired_at', 'is', null)
      .orderBy('code')
      .execute();
    return rows[0]?.code;
  });
  assert.ok(code, `${who} owns nothing`);
  return `/entries/${code}`;
}
