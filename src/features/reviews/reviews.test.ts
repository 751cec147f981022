import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadReviews } from '#src/casework/reviews/load-reviews.ts';
import { aRequest, SOME_ADVICE } from '#tests/harness/builders.ts';
import { type Helped, helped, reviewed } from '#tests/harness/review-builders.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();

const stored = (reference: string) =>
  world.peek((db) =>
    db.selectFrom('requests').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow(),
  );
const events = (id: number) =>
  world.peek(async (db) =>
    (await db.selectFrom('events').select('name').where('request_id', '=', id).orderBy('id').execute()).map(
      (e) => e.name,
    ),
  );
const reviewsOf = (id: number) => world.peek((db) => loadReviews(db, id));

/** A review that closes, as somebody would fill it in. */
function filled({ goalIds }: Helped, changes: Record<string, string> = {}): Record<string, string> {
  return {
    ...Object.fromEntries(goalIds.map((id, index) => [`goal-${id}`, String(6 + index)])),
    confidenceAfter: '8',
    handedOver: 'The calm start and the script for the door.',
    keptBy: 'The Year 3 team',
    nextStep: 'close',
    advice: SOME_ADVICE,
    ...changes,
  };
}

async function reviewPage(request: Helped, who = 'expert.ep') {
  const visitor = await world.as(who);
  const page = await visitor.visit(`/requests/${request.reference}/review`);
  return { visitor, page };
}

describe('the page', () => {
  test('shows each goal with where it began and where it was hoped to be, in words', async () => {
    const { page } = await reviewPage(await helped(world));
    assert.equal(page.status, 200);
    assert.ok(page.says('Settles after lunch') && page.says('Before 2, hoped for 7, out of 10.'));
    assert.ok(page.says('When the plan was made they said 4 out of 10.'));
    assert.equal(page.$('fieldset.al-scale').length, 3);
  });

  test('is there for the lead too, and for nobody else', async () => {
    const request = await helped(world);
    assert.equal((await reviewPage(request, 'lead.christchurch')).page.status, 200);
    assert.equal((await reviewPage(request, 'primary.senco')).page.status, 403);
    assert.equal((await reviewPage(request, 'secondary.senco')).page.status, 403);
    assert.equal(
      (await reviewPage(request, 'lead.poole')).page.status,
      403,
      'who sits on its panel sees it, and reviews nothing',
    );
  });

  test('says so kindly when there is no help under way', async () => {
    const { reference } = await aRequest(world);
    const page = await (await world.as('lead.christchurch')).visit(`/requests/${reference}/review`);
    assert.equal(page.status, 200);
    assert.ok(page.says('There is no help under way to review'));
    assert.deepEqual(page.buttons(), []);
  });
});

describe('closing', () => {
  test('ends the request, frees the expert, keeps scores, and promises an echo in six weeks', async () => {
    const request = await helped(world);
    const { visitor } = await reviewPage(request);
    const after = await visitor.press('Record the review', filled(request));
    assert.equal(after.url, `/requests/${request.reference}`);
    const row = await stored(request.reference);
    assert.equal(row.status, 'closed');
    assert.deepEqual(row.ended_at, world.clock());
    assert.equal(row.next_on, '2026-12-15', 'the usual date is that of the echo');
    const [review] = await reviewsOf(request.id);
    assert.deepEqual(
      review?.goals.map(({ baseline, expected, score }) => [baseline, expected, score]),
      [
        [2, 7, 6],
        [3, 8, 7],
      ],
    );
    assert.equal(review?.confidenceBefore, 4);
    assert.equal(review?.confidenceAfter, 8);
    const { allocation, echo } = await world.peek(async (db) => ({
      allocation: await db
        .selectFrom('allocations')
        .select('finished_at')
        .where('request_id', '=', request.id)
        .executeTakeFirstOrThrow(),
      echo: await db.selectFrom('echoes').selectAll().where('request_id', '=', request.id).executeTakeFirstOrThrow(),
    }));
    assert.deepEqual(allocation.finished_at, world.clock());
    assert.equal(echo.due_on, '2026-12-15');
    assert.equal((await events(request.id)).at(-1), 'request_reviewed');
  });

  test('tells the setting and the lead by e-mail, without a word of the review', async () => {
    const request = await helped(world);
    await reviewed(world, request.reference, 'expert.ep', { handedOver: 'A very private sentence.' });
    const sent = await world.peek((db) =>
      db
        .selectFrom('messages')
        .selectAll()
        .where('request_id', '=', request.id)
        .where('kind', 'like', 'help_%')
        .execute(),
    );
    assert.deepEqual(sent.map(({ to_email }) => to_email.split('@')[0]).sort(), ['lead.christchurch', 'primary.senco']);
    for (const { subject, body } of sent)
      assert.doesNotMatch(subject + body, /private sentence|Greet each child|settle/i);
  });

  test('twice by a double click is one review', async () => {
    const request = await helped(world);
    const { visitor, page } = await reviewPage(request);
    const { action, fields } = page.form('Record the review');
    const first = await visitor.send(action, { ...fields, ...filled(request) });
    const second = await visitor.send(action, { ...fields, ...filled(request) });
    assert.equal(second.url, first.url);
    assert.equal((await reviewsOf(request.id)).length, 1);
  });
});

describe('what else can follow', () => {
  test('continue: a new end date with the reason kept with the plan beyond eight weeks', async () => {
    const request = await helped(world);
    const { visitor } = await reviewPage(request);
    await visitor.press(
      'Record the review',
      filled(request, {
        nextStep: 'continue',
        reason: 'Two sessions were lost to illness',
        'until-day': '29',
        'until-month': '1',
        'until-year': '2027',
      }),
    );
    const row = await stored(request.reference);
    assert.equal(row.status, 'delivering');
    assert.equal(row.ended_at, null);
    assert.equal(row.next_on, '2027-01-29');
    const plan = await world.peek((db) =>
      db.selectFrom('plans').selectAll().where('id', '=', request.planId).executeTakeFirstOrThrow(),
    );
    assert.equal(plan.ends_on, '2027-01-29');
    assert.equal(plan.longer_because, 'Two sessions were lost to illness');
    const { finished_at } = await world.peek((db) =>
      db.selectFrom('allocations').select('finished_at').where('request_id', '=', request.id).executeTakeFirstOrThrow(),
    );
    assert.equal(finished_at, null, 'the expert goes on');
  });

  test('step up goes back to the panel and step down to the lead, with no echo', async () => {
    for (const [nextStep, status] of [
      ['step_up', 'with_panel'],
      ['step_down', 'taken_on'],
    ] as const) {
      const request = await helped(world);
      await reviewed(world, request.reference, 'lead.christchurch', { nextStep });
      const row = await stored(request.reference);
      assert.equal(row.status, status);
      assert.equal(row.ended_at, null);
      const echo = await world.peek((db) =>
        db.selectFrom('echoes').select('id').where('request_id', '=', request.id).execute(),
      );
      assert.deepEqual(echo, []);
    }
  });
});

describe('what is not recorded', () => {
  const cases: { name: string; typed: Record<string, string>; error: string }[] = [
    { name: 'no next step', typed: { nextStep: '' }, error: 'Choose what happens next' },
    { name: 'a next step that does not exist', typed: { nextStep: 'vanish' }, error: 'Choose what happens next' },
    { name: 'nothing handed over', typed: { handedOver: '' }, error: 'Say what was handed over, in a few words' },
    { name: 'nobody who keeps it going', typed: { keptBy: '' }, error: 'Say who keeps it going' },
    {
      name: 'no advice: nobody leaves empty-handed',
      typed: { advice: 'Well done' },
      error: 'Give advice the setting can use now, in at least 20 characters',
    },
    { name: 'no person', typed: { namedPersonId: '' }, error: 'Choose the person the setting can talk to' },
    {
      name: 'a person who cannot open it',
      typed: { namedPersonId: '1' },
      error: 'Choose a person who can open this request',
    },
    {
      name: 'continue without a reason',
      typed: { nextStep: 'continue', 'until-day': '1', 'until-month': '12', 'until-year': '2026' },
      error: 'Say why the help goes on, in a few words',
    },
    {
      name: 'continue without an end',
      typed: { nextStep: 'continue', reason: 'Two sessions were lost' },
      error: 'Give the new end date as a real date, today or later',
    },
    {
      name: 'a past date',
      typed: { 'nextOn-day': '1', 'nextOn-month': '9', 'nextOn-year': '2026' },
      error: 'Give the next date as a real date, today or later',
    },
    {
      name: 'a confidence out of range',
      typed: { confidenceAfter: '11' },
      error: 'Choose how sure staff feel now, or that you could not ask yet',
    },
  ];
  for (const { name, typed, error } of cases) {
    test(`${name}: 422, and everything typed is still there`, async () => {
      const request = await helped(world);
      const { visitor } = await reviewPage(request);
      const page = await visitor.press(
        'Record the review',
        filled(request, { ...typed, keptBy: typed.keptBy ?? 'The team' }),
      );
      assert.equal(page.status, 422);
      assert.deepEqual(page.errors(), [error]);
      assert.equal(page.$('textarea[name=advice]').text().trim(), typed.advice ?? SOME_ADVICE);
      assert.equal(page.$(`input[name=goal-${request.goalIds[0]}]:checked`).attr('value'), '6');
      for (const link of page.$('.govuk-error-summary a').toArray()) {
        assert.equal(page.$(String(page.$(link).attr('href'))).length, 1);
      }
      assert.deepEqual(await reviewsOf(request.id), []);
    });
  }

  test('a goal without a score is named', async () => {
    const request = await helped(world);
    const { visitor } = await reviewPage(request);
    const typed = filled(request);
    typed[`goal-${request.goalIds[1]}`] = '';
    const page = await visitor.press('Record the review', typed);
    assert.deepEqual(page.errors(), ['Choose where goal 2 is now']);
  });

  test('on what someone else reviewed first: both are shown and every word is kept', async () => {
    const request = await helped(world);
    const { visitor } = await reviewPage(request);
    await reviewed(world, request.reference, 'lead.christchurch', {
      nextStep: 'continue',
      reason: 'One more session is needed',
      until: '2026-12-18',
      advice: 'The lead’s advice, which came first.',
    });
    const page = await visitor.press(
      'Record the review',
      filled(request, { advice: 'My own advice that must not be lost.' }),
    );
    assert.equal(page.status, 409);
    assert.ok(page.says('Grace Adeyemi saved a change today at 9:30am'));
    assert.ok(page.says('The lead’s advice, which came first.'));
    assert.equal(page.$('textarea[name=advice]').text().trim(), 'My own advice that must not be lost.');
    await visitor.press('Record the review');
    assert.equal((await stored(request.reference)).status, 'closed', 'having seen it, one may go on');
  });
});

describe('what became known later', () => {
  async function later(who = 'primary.senco') {
    const request = await helped(world);
    await reviewed(world, request.reference, 'expert.ep');
    const visitor = await world.as(who);
    await visitor.visit(`/requests/${request.reference}/later`);
    return { request, visitor };
  }
  const TODAY = { 'on-day': '3', 'on-month': '11', 'on-year': '2026' };

  test('is added with its day, twice is once, and is taken out only with a reason', async () => {
    const { request, visitor } = await later();
    await visitor.press('Save', { kind: 'full_timetable', ...TODAY });
    const page = await visitor.press('Save', { kind: 'full_timetable', ...TODAY });
    assert.equal(page.$('main .al-card').length, 1);
    assert.ok(page.says('Back to a full timetable, Tue 3 Nov 2026'));
    const without = await visitor.press('Take it out');
    assert.equal(without.status, 422);
    const after = await visitor.press('Take it out', { reason: 'It was another child' });
    assert.ok(after.says('Entered in error') && after.says('Taken out: It was another child'));
    assert.deepEqual((await events(request.id)).slice(-2), ['later_fact_recorded', 'later_fact_voided']);
  });

  test('is not in the future, not before the request, and names a real request', async () => {
    const { request, visitor } = await later('lead.christchurch');
    const cases: [Record<string, string>, string][] = [
      [
        { kind: 'suspension', 'on-day': '4', 'on-month': '11', 'on-year': '2026' },
        'Give a day that is not in the future',
      ],
      [
        { kind: 'suspension', 'on-day': '1', 'on-month': '10', 'on-year': '2026' },
        'Give a day after the request was sent',
      ],
      [
        { kind: 'suspension', 'on-day': '31', 'on-month': '2', 'on-year': '2026' },
        'Give the day as a real date, for example 3 11 2026',
      ],
      [{ kind: '', ...TODAY }, 'Choose what happened'],
      [{ kind: 'repeat_request', other: request.reference, ...TODAY }, 'Give another request of this setting'],
      [
        { kind: 'repeat_request', other: 'nothing', ...TODAY },
        'Give the reference of the other request, such as EAH-7KQ-49X-WMC',
      ],
    ];
    for (const [typed, error] of cases) {
      const page = await visitor.press('Save', typed);
      assert.equal(page.status, 422);
      assert.deepEqual(page.errors(), [error]);
    }
  });

  test('a repeat is linked by hand to another request of the setting', async () => {
    const { visitor } = await later('lead.christchurch');
    const other = await aRequest(world);
    const page = await visitor.press('Save', {
      kind: 'repeat_request',
      other: other.reference.toLowerCase(),
      ...TODAY,
    });
    assert.equal(page.link(other.reference), `/requests/${other.reference}`);
  });

  test('a new request that comes back to an earlier one says so by itself', async () => {
    const earlier = await helped(world, { setting: '136125' });
    await reviewed(world, earlier.reference, 'expert.ep');
    const again = await aRequest(world, { setting: '136125' });
    assert.equal((await stored(again.reference)).repeat_of, earlier.id);
    const visitor = await world.as('secondary.senco');
    const page = await visitor.visit(`/requests/${earlier.reference}/later`);
    assert.ok(page.says('Added by itself when the new request was sent.'));
    assert.equal(page.link(again.reference), `/requests/${again.reference}`);
  });
});
