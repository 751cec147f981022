import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { aRequest, PLAIN_ANSWERS, SOME_ADVICE, triaged } from '#tests/harness/builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

// Each test begins with settings that have asked for nothing in a year: earlier advice would change what is recommended.
beforeEach(() => world.peek((db) => sql`update requests set sent_at = sent_at - interval '2 years'`.execute(db)));

// The plain request has one measure in place: the framework recommends advice at the universal level.
const AS_RECOMMENDED = { outcome: 'advise', level: 'universal', advice: SOME_ADVICE };
const OTHERWISE = { level: 'targeted', advice: SOME_ADVICE, overrideReason: 'knows_setting' };

const stored = (reference: string) =>
  world.peek((db) =>
    db.selectFrom('requests').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow(),
  );
const lastTriage = (requestId: number) =>
  world.peek((db) =>
    db
      .selectFrom('triages')
      .selectAll()
      .where('request_id', '=', requestId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  );
const events = async (requestId: number) =>
  (
    await world.peek((db) =>
      db.selectFrom('events').select('name').where('request_id', '=', requestId).orderBy('id').execute(),
    )
  ).map((row) => row.name);
const messages = (requestId: number) =>
  world.peek((db) => db.selectFrom('messages').selectAll().where('request_id', '=', requestId).orderBy('id').execute());
const lead = () => world.as('lead.christchurch');

async function triagePage(reference: string, who = 'lead.christchurch') {
  const visitor = await world.as(who);
  return { visitor, page: await visitor.visit(`/requests/${reference}/triage`) };
}

describe('the triage page', () => {
  test('shows the request, the three questions, the recommendation with its reasons and every outcome', async () => {
    const { reference } = await aRequest(world);
    const { page } = await triagePage(reference);
    assert.equal(page.status, 200);
    assert.equal(page.h1, 'Class or group, Year 3');
    assert.ok(
      page.says('1. What is happening?') && page.says('2. What can be done now?') && page.says('3. What level'),
    );
    assert.ok(page.says('Resolve with advice, universal level'));
    assert.ok(page.says('One measure is in place. Advice on what to add next may be enough for now.'));
    assert.equal(page.$('input[name=outcome]').length, 5);
    assert.equal(page.$('input[name=outcome]:checked').length, 0, 'a person decides: nothing is chosen beforehand');
    assert.match(
      page.$('textarea[name=happening]').text(),
      /^A class or group \(Year 3, about 12\); mainly social, emotional/,
    );
  });

  test('logs the look before it is sent', async () => {
    const { reference, id } = await aRequest(world);
    await triagePage(reference);
    const looks = await world.peek((db) =>
      db.selectFrom('looks').select('page').where('request_id', '=', id).execute(),
    );
    assert.deepEqual(looks, [{ page: 'triage' }]);
  });

  test('tells of the setting’s other requests, and of open ones alike', async () => {
    const first = await aRequest(world, { setting: '134987' });
    const second = await aRequest(world, { setting: '134987' });
    const { page } = await triagePage(second.reference);
    assert.ok(page.links().some((link) => link.href.endsWith(first.reference) && link.text === first.reference));
    assert.ok(page.says('It is also about a group, with the same main area of need and a year group in common'));
    assert.ok(page.says('This setting has another request open.'));
  });
});

describe('who may triage', () => {
  test('the setting’s own staff may not; a lead of another cluster does not find it; the board may not', async () => {
    const { reference } = await aRequest(world);
    assert.equal((await triagePage(reference, 'primary.senco')).page.status, 403);
    assert.equal((await triagePage(reference, 'lead.kinson')).page.status, 404);
    assert.equal((await triagePage(reference, 'board')).page.status, 403);
    assert.equal((await triagePage(reference, 'coordinator')).page.status, 403);
  });

  test('a manager may triage anything', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference, 'team.manager');
    const after = await visitor.press('Record the decision', AS_RECOMMENDED);
    assert.equal(after.url, `/requests/${reference}`);
    const told = (await messages(id)).filter((message) => message.kind === 'decided_for_lead');
    assert.equal(told.length, 1, 'the lead is told that somebody else decided');
  });

  test('a lead of another cluster cannot record a decision either', async () => {
    const { reference, id } = await aRequest(world);
    const outsider = await world.as('lead.kinson');
    const token = String((await outsider.visit('/queue')).$('input[name=_csrf]').first().attr('value'));
    const page = await outsider.send(`/requests/${reference}/triage`, { _csrf: token, ...AS_RECOMMENDED });
    assert.equal(page.status, 404);
    assert.deepEqual(await events(id), ['request_sent']);
  });
});

describe('deciding', () => {
  test('advice as recommended ends the request, on the record and with word to the sender', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    const after = await visitor.press('Record the decision', { ...AS_RECOMMENDED, strategies: ['semh_check_in'] });
    assert.equal(after.url, `/requests/${reference}`);
    const request = await stored(reference);
    assert.equal(request.status, 'advised');
    assert.equal(request.level, 'universal');
    assert.equal(request.next_on, '2026-11-17', 'two weeks of trying');
    assert.deepEqual(request.ended_at, A_TUESDAY);
    assert.deepEqual(request.first_answered_at, A_TUESDAY);
    const triage = await lastTriage(id);
    assert.equal(triage.advice, SOME_ADVICE);
    assert.equal(triage.recommended_outcome, 'advise');
    assert.equal(triage.override_reason, null);
    assert.equal(triage.minutes_taken, 0);
    assert.deepEqual(await events(id), ['request_sent', 'request_triaged']);
    const told = (await messages(id)).filter((message) => message.kind === 'request_triaged');
    assert.deepEqual(
      told.map((message) => message.to_email),
      ['primary.senco@demo.alongside.example'],
    );
    assert.match(told[0]?.subject ?? '', /has an answer/);
  });

  test('an e-mail says stage and action, and nothing of what was written', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    await visitor.press('Record the decision', {
      ...AS_RECOMMENDED,
      happening: 'CANARY-1',
      advice: `CANARY-2 ${SOME_ADVICE}`,
    });
    const said = (await messages(id)).map((message) => message.subject + message.body).join('\n');
    assert.ok(!said.includes('CANARY') && !/emotional|Year 3/i.test(said));
  });

  test('taken on by a named colleague, who becomes its lead and is told', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor, page } = await triagePage(reference);
    const manager = page
      .$('input[name=namedPersonId]')
      .toArray()
      .map((each) => String(page.$(each).attr('value')));
    const farah = await world.peek((db) =>
      db.selectFrom('people').select('id').where('name', '=', 'Farah Siddiqui').executeTakeFirstOrThrow(),
    );
    assert.ok(manager.includes(String(farah.id)));
    await visitor.press('Record the decision', { ...OTHERWISE, outcome: 'take_on', namedPersonId: String(farah.id) });
    const request = await stored(reference);
    assert.equal(request.status, 'taken_on');
    assert.equal(request.lead_id, farah.id);
    assert.equal(request.next_on, '2026-11-10');
    assert.equal(request.ended_at, null);
    assert.deepEqual(await events(id), ['request_sent', 'request_triaged', 'handed_over']);
    assert.ok(
      (await messages(id)).some((message) => message.kind === 'named_person' && message.to_person_id === farah.id),
    );
    assert.equal((await lastTriage(id)).override_reason, 'knows_setting');
  });

  test('asking starts the setting’s clock with one question', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    await visitor.press('Record the decision', { ...OTHERWISE, outcome: 'ask', template: 'going_well' });
    assert.equal((await stored(reference)).status, 'question');
    const question = await world.peek((db) =>
      db.selectFrom('questions').selectAll().where('request_id', '=', id).executeTakeFirstOrThrow(),
    );
    assert.match(question.question, /^When do things go better/);
    assert.equal(question.answer_by, '2026-11-10');
    assert.deepEqual(await events(id), ['request_sent', 'request_triaged', 'question_asked']);
    assert.ok((await messages(id)).some((message) => /Tuesday 10 November 2026/.test(message.body)));
  });

  test('a question in the lead’s own words is asked instead of the chosen one', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    await visitor.press('Record the decision', {
      ...OTHERWISE,
      outcome: 'ask',
      template: 'going_well',
      question: 'Who greets the class after lunch?',
    });
    const question = await world.peek((db) =>
      db.selectFrom('questions').selectAll().where('request_id', '=', id).executeTakeFirstOrThrow(),
    );
    assert.equal(question.question, 'Who greets the class after lunch?');
  });

  test('passed to the panel with what is hoped for; the co-ordinator is told', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    await visitor.press('Record the decision', {
      ...OTHERWISE,
      outcome: 'panel',
      hopedFor: 'An occupational therapist to look at the room.',
    });
    const request = await stored(reference);
    assert.equal(request.status, 'with_panel');
    assert.equal(request.next_on, '2026-11-17', 'ten working days');
    assert.equal((await lastTriage(id)).panel_hope, 'An occupational therapist to look at the room.');
    assert.deepEqual(await events(id), ['request_sent', 'request_triaged', 'passed_to_panel']);
    assert.ok(
      (await messages(id)).some(
        (message) => message.to_email.startsWith('coordinator@') && message.kind === 'panel_waiting',
      ),
    );
  });

  test('another route keeps which one and how to get there', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor, page } = await triagePage(reference);
    const hub = page
      .$('input[name=route]')
      .toArray()
      .find((each) => page.$(each).parent().text().includes('Family hub'));
    await visitor.press('Record the decision', {
      ...OTHERWISE,
      outcome: 'reroute',
      route: String(page.$(hub).attr('value')),
    });
    assert.equal((await stored(reference)).status, 'rerouted');
    const triage = await lastTriage(id);
    assert.equal(triage.route, 'other_service');
    assert.match(triage.doable_now, /^Family hub and early help\./);
  });

  test('a next date of one’s own is kept', async () => {
    const { reference } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    await visitor.press('Record the decision', {
      ...AS_RECOMMENDED,
      'nextOn-day': '3',
      'nextOn-month': '12',
      'nextOn-year': '26',
    });
    assert.equal((await stored(reference)).next_on, '2026-12-03');
  });

  test('the minutes from the page to the decision are counted, at most two hours', async () => {
    const soon = await aRequest(world);
    const left = await aRequest(world, { setting: '134987' });
    const { visitor } = await triagePage(soon.reference);
    world.clock.set(new Date(A_TUESDAY.getTime() + 9 * 60_000));
    await visitor.press('Record the decision', AS_RECOMMENDED);
    await visitor.visit(`/requests/${left.reference}/triage`);
    await visitor.press('Record the decision', { ...AS_RECOMMENDED, openedAt: '2026-11-02T09:00:00.000Z' });
    world.clock.set(A_TUESDAY);
    assert.equal((await lastTriage(soon.id)).minutes_taken, 9);
    assert.equal((await lastTriage(left.id)).minutes_taken, 120);
  });

  test('once taken on, the next step needs no reason for not taking it on again', async () => {
    const { reference } = await aRequest(world, { answers: { ...PLAIN_ANSWERS, helpWanted: ['group'] } });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'take_on', level: 'targeted' });
    const { visitor, page } = await triagePage(reference);
    assert.equal(page.$('input[name=outcome][value=take_on]').length, 0);
    await visitor.press('Record the decision', { ...AS_RECOMMENDED, level: 'targeted' });
    assert.equal((await stored(reference)).status, 'advised');
  });
});

describe('what is refused', () => {
  const cases: { name: string; typed: Record<string, string>; error: string }[] = [
    { name: 'nothing chosen', typed: { advice: SOME_ADVICE }, error: 'Choose what happens now' },
    {
      name: 'no advice',
      typed: { ...AS_RECOMMENDED, advice: 'Too short' },
      error: 'Give advice the setting can use now, in at least 20 characters',
    },
    {
      name: 'no person',
      typed: { ...AS_RECOMMENDED, namedPersonId: '' },
      error: 'Choose the person the setting can talk to',
    },
    {
      name: 'a person who cannot open it',
      typed: { ...AS_RECOMMENDED, namedPersonId: '1' },
      error: 'Choose a person who can open this request',
    },
    {
      name: 'a past date',
      typed: { ...AS_RECOMMENDED, 'nextOn-day': '2', 'nextOn-month': '11', 'nextOn-year': '2026' },
      error: 'The next date must be today or later',
    },
    {
      name: 'no real date',
      typed: { ...AS_RECOMMENDED, 'nextOn-day': '31', 'nextOn-month': '11', 'nextOn-year': '2026' },
      error: 'The next date must be a real date, for example 3 11 2026',
    },
    {
      name: 'no reason when differing',
      typed: { ...OTHERWISE, outcome: 'take_on', overrideReason: '' },
      error: 'Choose why you decide differently from what is recommended',
    },
    {
      name: 'another reason without words',
      typed: { ...OTHERWISE, outcome: 'take_on', overrideReason: 'other' },
      error: 'Say in a few words why you decide differently',
    },
    {
      name: 'no question',
      typed: { ...OTHERWISE, outcome: 'ask' },
      error: 'Write the one question you want to ask the setting',
    },
    {
      name: 'no hope for the panel',
      typed: { ...OTHERWISE, outcome: 'panel' },
      error: 'Say what you hope the panel can arrange',
    },
    { name: 'no route', typed: { ...OTHERWISE, outcome: 'reroute' }, error: 'Choose the other route' },
  ];
  for (const { name, typed, error } of cases) {
    test(`${name}: 422, everything typed is still there, and nothing is recorded`, async () => {
      const { reference, id } = await aRequest(world);
      const { visitor } = await triagePage(reference);
      const page = await visitor.press('Record the decision', { happening: 'My own words', ...typed });
      assert.equal(page.status, 422);
      assert.ok(page.errors().includes(error), `${page.errors()}`);
      assert.ok(page.title.startsWith('Error: '));
      assert.equal(page.$('textarea[name=happening]').text().trim(), 'My own words');
      assert.equal(page.$('textarea[name=advice]').text().trim(), typed.advice);
      assert.deepEqual(await events(id), ['request_sent']);
      for (const link of page.$('.govuk-error-summary a').toArray()) {
        const target = String(page.$(link).attr('href'));
        assert.equal(page.$(target).length, 1, `${target} is on the page`);
      }
    });
  }

  test('more text than a box takes is named and kept', async () => {
    const { reference } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    const long = 'x'.repeat(10_000);
    const page = await visitor.press('Record the decision', { ...AS_RECOMMENDED, advice: long });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors(), ['Shorten this to 6,000 characters or fewer']);
    assert.equal(page.$('textarea[name=advice]').text().trim(), long);
  });
});

describe('two people and two clicks', () => {
  test('a decision on what someone else decided first is refused, with both shown and every word kept', async () => {
    const { reference } = await aRequest(world);
    const { visitor: slow } = await triagePage(reference);
    const { visitor: quick } = await triagePage(reference, 'team.manager');
    await quick.press('Record the decision', {
      ...OTHERWISE,
      outcome: 'take_on',
      advice: 'The manager’s advice, which came first.',
    });
    const page = await slow.press('Record the decision', {
      ...AS_RECOMMENDED,
      advice: 'My careful advice that must not be lost.',
    });
    assert.equal(page.status, 409);
    assert.ok(page.says('Farah Siddiqui saved a change today at 9:30am'));
    assert.ok(page.says('The manager’s advice, which came first.'));
    assert.equal(page.$('textarea[name=advice]').text().trim(), 'My careful advice that must not be lost.');
    assert.equal((await stored(reference)).status, 'taken_on');
    const again = await slow.press('Record the decision');
    assert.equal(again.url, `/requests/${reference}`, 'having seen it, the lead may go on from there');
    assert.equal((await stored(reference)).status, 'advised');
  });

  test('what ended meanwhile cannot be decided again, and the words are still shown', async () => {
    const { reference } = await aRequest(world);
    const { visitor: slow } = await triagePage(reference);
    await triaged(world, reference, 'team.manager', { outcome: 'advise' });
    const page = await slow.press('Record the decision', {
      ...OTHERWISE,
      outcome: 'take_on',
      advice: 'My careful advice that must not be lost.',
    });
    assert.equal(page.status, 409);
    assert.ok(page.says('My careful advice that must not be lost.'));
    assert.ok(!page.buttons().includes('Record the decision'));
  });

  test('a double click is harmless: one decision, the same page', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor, page } = await triagePage(reference);
    const { action, fields } = page.form('Record the decision');
    const first = await visitor.send(action, { ...fields, ...AS_RECOMMENDED });
    const second = await visitor.send(action, { ...fields, ...AS_RECOMMENDED });
    assert.equal(second.url, first.url);
    assert.deepEqual(await events(id), ['request_sent', 'request_triaged']);
  });

  test('ten at once record one decision', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor, page } = await triagePage(reference);
    const { action, fields } = page.form('Record the decision');
    const body = new URLSearchParams({ ...(fields as Record<string, string>), ...AS_RECOMMENDED }).toString();
    const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.exchange('POST', action, body)));
    assert.deepEqual([...new Set(answers.map((answer) => answer.statusCode))], [303]);
    assert.deepEqual(await events(id), ['request_sent', 'request_triaged']);
  });
});

describe('adding a paragraph', () => {
  test('keeps what is typed, adds the words and records nothing', async () => {
    const { reference, id } = await aRequest(world);
    const { visitor } = await triagePage(reference);
    const page = await visitor.press('Add to the advice', { advice: 'Hello.', outcome: 'ask' });
    assert.equal(page.status, 200);
    assert.match(page.$('textarea[name=advice]').text(), /Hello\.\n\n\S+/);
    assert.equal(page.$('input[name=outcome]:checked').attr('value'), 'ask');
    assert.deepEqual(await events(id), ['request_sent']);
  });

  test('Enter presses the first button of the form, which records', async () => {
    const { reference } = await aRequest(world);
    const { page } = await triagePage(reference);
    const form = page
      .$('form')
      .toArray()
      .find((each) => page.$(each).find('[name=advice]').length > 0);
    assert.equal(page.$(form).find('button').first().attr('name'), undefined);
  });
});

describe('taking back from the panel', () => {
  test('needs a reason and comes back to the lead with a new day', async () => {
    const { reference, id } = await aRequest(world);
    await triaged(world, reference, 'lead.christchurch', { outcome: 'panel' });
    const visitor = await lead();
    await visitor.visit(`/requests/${reference}/recall`);
    const asked = await visitor.press('Take it back');
    assert.equal(asked.status, 422);
    assert.deepEqual(asked.errors(), ['Give a reason, so that everyone can follow what happened']);
    const after = await visitor.press('Take it back', { reason: 'A specialist teacher is free this week' });
    assert.equal(after.url, `/requests/${reference}/triage`);
    const request = await stored(reference);
    assert.equal(request.status, 'new');
    assert.equal(request.answer_by, '2026-11-10');
    assert.equal((await events(id)).at(-1), 'taken_back');
  });

  test('what is not with the panel cannot be taken back', async () => {
    const { reference } = await aRequest(world);
    const visitor = await lead();
    await visitor.visit(`/requests/${reference}/recall`);
    const page = await visitor.press('Take it back', { reason: 'For a good reason' });
    assert.equal(page.status, 409);
  });
});

describe('handing over', () => {
  test('to a manager, with a reason; everyone is told', async () => {
    const { reference, id } = await aRequest(world);
    const visitor = await lead();
    const page = await visitor.visit(`/requests/${reference}/hand-over`);
    const choice = page
      .$('input[name=to]')
      .toArray()
      .find((each) => page.$(each).parent().text().includes('Farah'));
    const to = String(page.$(choice).attr('value'));
    assert.ok(!page.says('Grace Adeyemi,'), 'not to the one who has it');
    assert.deepEqual((await visitor.press('Hand it over')).errors(), [
      'Choose who takes it',
      'Give a reason, so that everyone can follow what happened',
    ]);
    const after = await visitor.press('Hand it over', { to, reason: 'I know the family' });
    assert.equal(after.url, `/requests/${reference}`);
    assert.equal((await stored(reference)).lead_id, Number(to));
    assert.equal((await events(id)).at(-1), 'handed_over');
    const told = (await messages(id))
      .filter((message) => message.kind.startsWith('handed'))
      .map((message) => message.to_email.split('@')[0]);
    assert.deepEqual(told.sort(), ['primary.senco', 'team.manager']);
  });

  test('a lead of another cluster is not offered, and cannot be named by force', async () => {
    const { reference } = await aRequest(world);
    const sunita = await world.peek((db) =>
      db.selectFrom('people').select('id').where('name', '=', 'Sunita Patel').executeTakeFirstOrThrow(),
    );
    const visitor = await lead();
    const page = await visitor.visit(`/requests/${reference}/hand-over`);
    assert.ok(!page.says('Sunita Patel'));
    const refused = await visitor.press('Hand it over', { to: String(sunita.id), reason: 'By force' });
    assert.equal(refused.status, 422);
  });
});

describe('hostile and honest text', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    "execute the select committee's drop table requests; --",
    '=cmd|calc',
    '‮👩‍🏫 مرحبا \u0000',
  ];
  for (const text of HOSTILE) {
    test(`is kept and shown as it is: ${JSON.stringify(text).slice(0, 30)}`, async () => {
      const { reference, id } = await aRequest(world);
      const { visitor } = await triagePage(reference);
      const shown = await visitor.press('Record the decision', {
        happening: text,
        advice: text,
        overrideNote: text,
        level: text,
        outcome: text,
        route: text,
        namedPersonId: text,
      });
      assert.equal(shown.status, 422);
      assert.ok(!shown.html.includes('<script>alert'));
      await visitor.press('Record the decision', {
        ...AS_RECOMMENDED,
        namedPersonId: String((await stored(reference)).lead_id),
        happening: text,
        advice: `${text} ${SOME_ADVICE}`,
      });
      assert.equal((await lastTriage(id)).happening, text.replaceAll('\u0000', '').trim());
    });
  }
});
