import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';
import { ABOUT_A_CHILD, fillIn, PLAIN, startDraftAs } from './drafts.builder.ts';

const world = await openWorld();

const draftAt = (address: string) =>
  world.peek((tx) =>
    tx.selectFrom('drafts').selectAll().where('id', '=', address.slice('/drafts/'.length)).executeTakeFirstOrThrow(),
  );

test('a double click on the start button starts one draft', async () => {
  const senco = await world.as('primary.senco');
  const page = await senco.visit('/drafts/new');
  const { action, fields } = page.form('Start now');
  const [first, second] = [await senco.send(action, fields), await senco.send(action, fields)];
  assert.equal(first.url, second.url);
  const drafts = await world.peek((tx) => tx.selectFrom('drafts').select('id').execute());
  assert.equal(drafts.length, 1);
  const acts = await world.peek((tx) => tx.selectFrom('acts').select('id').where('name', '=', 'start_draft').execute());
  assert.equal(acts.length, 1);
});

test('a full name is turned away and never saved; everything else on the page is', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, { about: { subject: 'child' } });
  await senco.visit(`${address}/child`);
  const page = await senco.press('Continue', { childReference: 'Alfie Thompson', childYear: 'year_2', senStatus: 'E' });
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), [
    'This looks like a full name. Use initials, such as AB, or your own reference instead',
  ]);
  assert.equal(page.$('#childReference').attr('value'), 'Alfie Thompson');
  const { answers } = await draftAt(address);
  assert.equal(answers.childReference, undefined);
  assert.equal(answers.childYear, 'year_2');
  assert.equal(answers.senStatus, 'E');
});

test('hostile and honest text is kept as typed, shown escaped, and too much of it comes back whole', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  const odd = [
    '<script>alert(1)</script>',
    "Robert'); drop table drafts; --",
    '=HYPERLINK("http://example.org")',
    '👩‍🏫 café naïve ʻokina',
    '‮שלום עולם‬ مرحبا',
    "execute the select committee's drop table\nand a new line",
  ].join('\n');
  await senco.visit(`${address}/words`);
  await senco.press('Continue', { noticed: odd });
  let page = await senco.visit(`${address}/words`);
  assert.equal(page.$('#noticed').text(), odd);
  page = await senco.visit(`${address}/check`);
  assert.ok(!page.html.includes('<script>alert'));
  assert.ok(page.html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  const long = 'x'.repeat(10_000);
  await senco.visit(`${address}/words`);
  page = await senco.press('Continue', { noticed: long, tried: 'Kept all the same.' });
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), ['Shorten this to 1,200 characters or fewer. It has 10,000']);
  assert.equal(page.$('#noticed').text(), long);
  assert.equal(page.$('#tried').text(), 'Kept all the same.');
  const { answers } = await draftAt(address);
  assert.equal(answers.noticed, odd);
  assert.equal(answers.tried, 'Kept all the same.');
});

test('the same text in two tabs: both versions are shown, and the choice is kept', async () => {
  const [one, two] = [await world.as('primary.senco'), await world.as('primary.senco')];
  const address = await startDraftAs(one);
  await one.visit(`${address}/words`);
  await two.visit(`${address}/words`);
  await two.press('Continue', { noticed: 'From the second tab.' });
  let page = await one.press('Continue', { noticed: 'From the first tab.', tried: 'Only here.' });
  assert.equal(page.status, 409);
  assert.ok(page.says('This changed while you were writing'));
  assert.ok(page.says('From the second tab.'));
  assert.equal(page.$('#noticed').text(), 'From the first tab.');
  assert.equal((await draftAt(address)).answers.noticed, 'From the second tab.');
  assert.equal((await draftAt(address)).answers.tried, 'Only here.');
  page = await one.press('Keep mine');
  assert.equal(page.status, 200);
  assert.equal((await draftAt(address)).answers.noticed, 'From the first tab.');
});

test('keeping theirs shows what the colleague saved', async () => {
  const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
  const address = await startDraftAs(senco);
  await senco.visit(`${address}/words`);
  await head.visit(`${address}/words`);
  await head.press('Continue', { noticed: 'What the head saw.' });
  let page = await senco.press('Continue', { noticed: 'What the SENCO saw.' });
  assert.ok(page.says('What Tom Fielding saved'));
  page = await senco.follow('Keep theirs');
  assert.equal(page.$('#noticed').text(), 'What the head saw.');
});

test('two colleagues on one page in different boxes do not stand in each other’s way', async () => {
  const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
  const address = await startDraftAs(senco);
  await senco.visit(`${address}/words`);
  await head.visit(`${address}/words`);
  await head.press('Continue', { tried: 'A timetable.' });
  const page = await senco.press('Continue', { noticed: 'Noise.' });
  assert.equal(page.status, 200);
  const { answers } = await draftAt(address);
  assert.equal(answers.tried, 'A timetable.');
  assert.equal(answers.noticed, 'Noise.');
});

test('a page saves itself as it is typed in, and never meets itself as someone else', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  const page = await senco.visit(`${address}/words`);
  const { fields } = page.form('Continue');
  const save = (changes: Record<string, string>) =>
    senco.exchange(
      'POST',
      `${address}/words/autosave`,
      new URLSearchParams({ ...(fields as Record<string, string>), ...changes }).toString(),
    );
  const saved = await save({ noticed: 'Half a sen' });
  assert.equal(saved.statusCode, 200);
  assert.deepEqual(Object.keys(saved.json()).sort(), ['savedAt', 'version']);
  assert.equal(saved.json().savedAt, '9:30am');
  // The answer to the first save never arrived: the form still carries what it saw at first.
  const again = await save({ noticed: 'Half a sentence.' });
  assert.equal(again.statusCode, 200);
  await senco.press('Continue', { noticed: 'A whole sentence.' });
  assert.equal((await draftAt(address)).answers.noticed, 'A whole sentence.');
  const other = await world.as('primary.head');
  await other.visit(`${address}/words`);
  await other.press('Continue', { noticed: 'Someone else’s.' });
  const late = await save({ noticed: 'Typed on.' });
  assert.equal(late.statusCode, 409);
  assert.match(late.json().message, /Continue to see both versions/);
});

test('ideas for tomorrow appear as soon as a need is ticked, also as a fragment', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  let page = await senco.visit(`${address}/areas`);
  assert.ok(page.says('Tick an area of need, and ideas for tomorrow appear here'));
  await senco.press('Continue', { areas: ['semh'] });
  page = await senco.visit(`${address}/concerns`);
  assert.equal(page.$('[data-live] h3').length, 3);
  const fragment = await senco.exchange('GET', page.$('[data-live]').attr('data-live') ?? '');
  assert.equal(fragment.statusCode, 200);
  assert.ok(!fragment.body.includes('<html'));
  assert.equal(fragment.body.match(/<h3/g)?.length, 3);
});

test('what cannot wait is said on the very next page, with a number to call', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, { about: { subject: 'group' }, areas: { areas: ['semh'] } });
  await senco.visit(`${address}/concerns`);
  const page = await senco.press('Continue', { contexts: ['exclusion_risk'] });
  assert.ok(page.says('Call your lead now. Do not wait for this form'));
  assert.ok(page.says('Grace Adeyemi: 01632 960110'));
  assert.ok(page.says('Source: BCP model'));
});

test('a draft is kept, continued by a colleague, and found on the start page', async () => {
  const [senco, head] = [await world.as('secondary.senco'), await world.as('primary.head')];
  const primary = await world.as('primary.senco');
  const address = await startDraftAs(primary);
  await fillIn(primary, address, { about: { subject: 'team' } });
  await primary.visit(`${address}/words`);
  const saved = await primary.press('Save and finish later', { noticed: 'So far.' });
  assert.equal(saved.url, '/');
  assert.match(saved.html, /Saved\. You can carry on until Saturday 2 January/);
  let page = await head.visit('/drafts/new');
  assert.equal(page.links().filter((link) => link.href === address).length, 1);
  page = await head.visit(`${address}/words`);
  assert.equal(page.$('#noticed').text(), 'So far.');
  assert.equal((await senco.visit(address)).status, 404);
  assert.equal((await senco.visit(`${address}/words`)).status, 404);
  assert.equal((await senco.visit(`${address}/strategies`)).status, 404);
});

test('another setting, a lead or manager who is not invited, and a board member do not get in', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, ABOUT_A_CHILD);
  const statusFor = async (who: string, path: string) => (await (await world.as(who)).visit(path)).status;
  assert.equal(await statusFor('lead.christchurch', `${address}/check`), 404);
  assert.equal(await statusFor('lead.poole', `${address}/check`), 404);
  assert.equal(await statusFor('childminder', `${address}/check`), 404);
  assert.equal(await statusFor('board', `${address}/check`), 403);
  assert.equal(await statusFor('board', '/drafts/new'), 403);
  assert.equal(await statusFor('coordinator', `${address}/check`), 403);
  assert.equal(await statusFor('team.manager', `${address}/check`), 404);
});

test('the lead writes along once invited, is told by e-mail, and cannot send', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, ABOUT_A_CHILD);
  await senco.press('Invite Grace Adeyemi');
  const lead = await world.as('lead.christchurch');
  await lead.visit(`${address}/words`);
  await lead.press('Continue', { tried: 'We talked it through.' });
  assert.equal((await draftAt(address)).answers.tried, 'We talked it through.');
  const check = await lead.visit(`${address}/check`);
  assert.ok(!check.buttons().includes('Send request'));
  assert.ok(check.says('Someone at Somerford Primary School sends it'));
  const token = String(check.$('input[name=_csrf]').first().attr('value'));
  assert.equal((await lead.send(`${address}/sending`, { _csrf: token })).status, 403);
  const other = await world.as('lead.poole');
  assert.equal((await other.visit(`${address}/words`)).status, 404);
  const messages = await world.peek((tx) =>
    tx.selectFrom('messages').selectAll().where('kind', '=', 'lead_invited').execute(),
  );
  assert.equal(messages.length, 1);
  assert.equal(messages[0]?.subject, 'Somerford Primary School invites you to write a request together');
  assert.ok(!JSON.stringify(messages).includes('CANARY'));
});

test('someone who works for three schools says which, and may not ask for a fourth', async () => {
  const senco = await world.as('trust.senco');
  let page = await senco.visit('/drafts/new');
  assert.equal(page.h1, 'Which setting is this for?');
  page = await senco.visit('/drafts/new?setting=');
  assert.equal(page.status, 422);
  assert.deepEqual(page.errors(), ['Select the setting this is for']);
  const own = String(page.$('input[name=setting]').first().attr('value'));
  page = await senco.visit(`/drafts/new?setting=${own}`);
  assert.equal(page.h1, 'Ask for help');
  const { id } = await world.peek((tx) =>
    tx.selectFrom('settings').select('id').where('urn', '=', 113736).executeTakeFirstOrThrow(),
  );
  const { action, fields } = page.form('Start now');
  assert.equal((await senco.send(action, { ...fields, setting: String(id) })).status, 404);
  assert.equal((await senco.visit(`/drafts/new?setting=${id}`)).status, 404);
});

test('time counts while someone is at work, two minutes at most for any pause', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  const start = world.clock();
  const at = (seconds: number) => world.clock.set(new Date(start.getTime() + seconds * 1000));
  at(30);
  await senco.visit(`${address}/words`);
  at(70);
  await senco.press('Save and finish later', { noticed: 'A few words.' });
  at(70 + 1500);
  await senco.visit(`${address}/words`);
  assert.equal((await draftAt(address)).active_seconds, 70, 'opening a page changes nothing');
  await senco.press('Save and finish later', { noticed: 'A few more words.' });
  assert.equal((await draftAt(address)).active_seconds, 70 + 120);
  world.clock.set(start);
});

test('an edit pushes the end of a draft on; discarding removes what it says', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  assert.equal((await draftAt(address)).expires_on, '2027-01-02');
  await fillIn(senco, address, PLAIN);
  await senco.visit(`${address}/discard`);
  const page = await senco.press('Yes, discard it');
  assert.equal(page.url, '/');
  assert.deepEqual((await draftAt(address)).answers, {});
  const gone = await senco.visit(`${address}/words`);
  assert.equal(gone.status, 410);
  assert.equal(gone.h1, 'This draft was discarded');
});

test('the log says which answers changed and on which page, never what they say', async () => {
  const senco = await world.as('primary.senco');
  const address = await startDraftAs(senco);
  await fillIn(senco, address, ABOUT_A_CHILD);
  const events = await world.peek((tx) =>
    tx.selectFrom('events').select('data').where('name', '=', 'draft_saved').execute(),
  );
  const mine = events.map(({ data }) => data).filter((data) => data.draft === address.slice('/drafts/'.length));
  assert.deepEqual(mine.find((data) => data.step === 'child')?.fields, [
    'childReference',
    'childYear',
    'senStatus',
    'parentAgreement',
  ]);
  assert.ok(!JSON.stringify(mine).includes('CANARY'));
});

test('whom to call about safety is a page of its own for everyone, with when to stop', async () => {
  const page = await (await world.as('forum')).visit('/safeguarding');
  assert.ok(page.says('Worried about someone’s safety? Stop here and call'));
  assert.ok(page.says('Children’s first response team'));
  assert.ok(page.$('main li').length >= 5);
});
