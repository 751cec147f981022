import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadVoices } from '#src/casework/reviews/load-voices.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { askedFor, helped } from '#tests/harness/review-builders.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const today = dayOf(world.clock());
const CHILD = {
  subject: 'child',
  childReference: 'KBX',
  childYear: 'year_3',
  senStatus: 'K',
  mainArea: 'semh',
} as const;

const FAMILY = { knew: 'yes', listened: 'partly', better: 'yes', say: 'Mornings are calm now.' };
const STAFF = { needed: 'partly', able: 'yes', keep: 'The calm start', change: '' };
const FACES = {
  belonging: 'good',
  safety: 'very_good',
  relationships: 'in_between',
  learning: 'good',
  motivation: 'not_good',
};
const ANSWERS: Record<VoiceKind, Record<string, string>> = {
  setting: STAFF,
  practitioner: STAFF,
  family: FAMILY,
  child: FACES,
};

const voicesOf = (id: number) => world.peek((db) => loadVoices(db, id, today));
const rowOf = (id: number) =>
  world.peek((db) => db.selectFrom('voices').selectAll().where('id', '=', id).executeTakeFirstOrThrow());

async function asked(kind: VoiceKind) {
  const request = await helped(world, {
    answers: {
      ...CHILD,
      parentAgreement: 'yes',
      areas: ['semh'],
      concerns: ['semh_worry'],
      noticed: 'Hides under the table.',
      inPlace: { offer_semh_relationships: 'in_place' },
      helpWanted: ['advice'],
      urgency: 'this_half_term',
      contactName: 'The office',
      contactEmail: 'office@school.example',
    },
  });
  return { request, ...(await askedFor(world, request.reference, kind, 'expert.ep')) };
}

describe('a private link', () => {
  for (const kind of Object.keys(ANSWERS) as VoiceKind[]) {
    test(`${kind}: opens one page without an account, and the answers come to the request`, async () => {
      const { request, token, voiceId } = await asked(kind);
      const visitor = world.someone();
      const page = await visitor.visit(`/voices/${token}`);
      assert.equal(page.status, 200);
      const thanks = await visitor.press('Send my answers', ANSWERS[kind]);
      assert.equal(thanks.h1, 'Thank you');
      const [voice] = await voicesOf(request.id);
      assert.equal(voice?.state, 'answered');
      assert.equal(voice?.answers.length, Object.values(ANSWERS[kind]).filter(Boolean).length);
      const row = await rowOf(voiceId);
      assert.equal(row.satisfied, { setting: 'partly', practitioner: 'partly', family: 'yes', child: null }[kind]);
      assert.equal(row.typed_by, null);
    });
  }

  test('says which setting and what kind of help, and nothing about the child', async () => {
    const { request, token } = await asked('family');
    for (const how of ['', '?easy=yes', '?language=pl', '?language=pl&easy=yes']) {
      const page = await world.someone().visit(`/voices/${token}${how}`);
      assert.match(page.text, /Somerford/);
      assert.match(page.text, how.includes('pl') ? /uczucia/ : /feelings/);
      assert.doesNotMatch(page.html, /KBX|Hides under|Year 3|year_3/);
      assert.ok(!page.html.includes(request.reference));
    }
  });

  test('is kept out of search engines and caches', async () => {
    const { token } = await asked('family');
    const page = await world.someone().visit(`/voices/${token}`);
    assert.equal(page.$('meta[name=robots]').attr('content'), 'noindex, nofollow');
    assert.equal(page.headers['cache-control'], 'no-store');
    assert.equal(page.headers['x-robots-tag'], 'noindex, nofollow');
    assert.equal(page.headers['referrer-policy'], 'no-referrer', 'no other page learns the address');
    assert.ok(page.html.includes('Worried about a child’s safety?'), 'whom to call is on this page too');
  });

  test('opening it changes nothing', async () => {
    const { token, voiceId } = await asked('child');
    const before = await rowOf(voiceId);
    for (let time = 0; time < 3; time += 1) await world.someone().visit(`/voices/${token}`);
    assert.deepEqual(await rowOf(voiceId), before);
  });

  test('a browser that keeps no cookies can answer too, and a program that only looks cannot', async () => {
    const { token, voiceId } = await asked('family');
    const url = `/voices/${token}`;
    const body = new URLSearchParams(FAMILY).toString();
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const)
      await world.site.inject({ method, url: `${url}?${body}` });
    assert.equal((await rowOf(voiceId)).answered_at, null);
    assert.equal((await world.someone().exchange('POST', url, body)).statusCode, 303);
    assert.equal((await rowOf(voiceId)).satisfied, 'yes');
  });

  test('pressed twice keeps the first answers, and says thank you twice', async () => {
    const { token, voiceId } = await asked('family');
    const visitor = world.someone();
    const { action, fields } = (await visitor.visit(`/voices/${token}`)).form('Send my answers');
    const first = await visitor.send(action, { ...fields, ...FAMILY });
    const second = await visitor.send(action, { ...fields, ...FAMILY, better: 'no' });
    assert.equal(first.h1, 'Thank you');
    assert.equal(second.h1, 'Thank you');
    assert.equal((await rowOf(voiceId)).satisfied, 'yes');
  });

  test('ten at once keep one answer', async () => {
    const { request, token } = await asked('family');
    const visitor = world.someone();
    const { action, fields } = (await visitor.visit(`/voices/${token}`)).form('Send my answers');
    const body = new URLSearchParams({ ...(fields as Record<string, string>), ...FAMILY }).toString();
    const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.exchange('POST', action, body)));
    assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [303]);
    const heard = await world.peek((db) =>
      db
        .selectFrom('events')
        .select('id')
        .where('request_id', '=', request.id)
        .where('name', '=', 'voice_heard')
        .execute(),
    );
    assert.equal(heard.length, 1);
  });

  test('what is missing is asked for kindly, and what was ticked and written stays', async () => {
    const { token } = await asked('family');
    const visitor = world.someone();
    await visitor.visit(`/voices/${token}`);
    const page = await visitor.press('Send my answers', { knew: 'yes', better: 'nonsense', say: '<b>Mornings</b>' });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors(), [
      'Did people listen to you? Pick one answer',
      'Is it better for your child now? Pick one answer',
    ]);
    assert.equal(page.$('input[name=knew]:checked').attr('value'), 'yes');
    assert.equal(page.$('textarea[name=say]').text(), '<b>Mornings</b>');
    const long = await visitor.press('Send my answers', { ...FAMILY, say: 'x'.repeat(1001) });
    assert.deepEqual(long.errors(), ['Is there more you want to say? Make this shorter: 1000 letters at most']);
  });

  test('that never was is a page not found, and one for something else opens nothing here', async () => {
    assert.equal((await world.someone().visit('/voices/AAAAAAAAAAAAAAAAAAAAAAAA')).status, 404);
  });

  test('that has run out, or was taken back, says what to do', async () => {
    const { token, request, voiceId } = await asked('family');
    const visitor = world.someone();
    const { action, fields } = (await visitor.visit(`/voices/${token}`)).form('Send my answers');
    const whenOpen = await rowOf(voiceId);
    world.clock.set(new Date(A_TUESDAY.getTime() + 28 * 86_400_000));
    assert.equal((await visitor.visit(`/voices/${token}`)).status, 200, 'the last day counts');
    world.clock.set(new Date(A_TUESDAY.getTime() + 29 * 86_400_000));
    for (const page of [
      await visitor.visit(`/voices/${token}`),
      await visitor.send(action, { ...fields, ...FAMILY }),
    ]) {
      assert.equal(page.status, 410);
      assert.ok(page.says('Ask the people who gave it to you for a new one.'));
    }
    world.clock.set(A_TUESDAY);
    const expert = await world.as('expert.ep');
    await expert.visit(`/requests/${request.reference}/voices`);
    await expert.press('Take the link back');
    assert.equal((await visitor.visit(`/voices/${token}`)).status, 410);
    assert.deepEqual(await rowOf(voiceId), whenOpen);
  });
});

describe('in another language', () => {
  test('the words, the error and the thanks are in it, marked as needing a native reader', async () => {
    const { token, voiceId } = await asked('family');
    const visitor = world.someone();
    const page = await visitor.visit(`/voices/${token}?language=pl`);
    assert.equal(page.$('.al-voice').attr('lang'), 'pl');
    assert.equal(page.$('.al-voice').attr('dir'), 'ltr');
    assert.ok(page.says('This translation still needs a native reader.'));
    const again = await visitor.press('Wyślij odpowiedzi', { knew: 'yes' });
    assert.deepEqual(again.errors(), [
      'Czy ktoś Was wysłuchał? Wybierz jedną odpowiedź',
      'Czy Waszemu dziecku jest teraz lepiej? Wybierz jedną odpowiedź',
    ]);
    assert.equal(again.$('.al-voice').attr('lang'), 'pl');
    assert.equal((await visitor.press('Wyślij odpowiedzi', FAMILY)).h1, 'Dziękujemy');
    assert.equal((await rowOf(voiceId)).language, 'pl');
  });

  test('easy read has a picture at each question and each answer, and is remembered', async () => {
    const { token, voiceId } = await asked('family');
    const visitor = world.someone();
    await visitor.visit(`/voices/${token}`);
    const page = await visitor.follow('Make it easy to read');
    assert.equal(page.$('.al-voice--easy .al-voice__question svg').length, 4);
    assert.equal(page.$('.al-faces__label svg').length, 9);
    await visitor.press('Send my answers', FAMILY);
    assert.equal((await rowOf(voiceId)).easy_read, true);
  });
});

describe('asking', () => {
  test('shows the link once, as text, as a square and as a sheet with the questions', async () => {
    const request = await helped(world);
    const visitor = await world.as('primary.senco');
    await visitor.visit(`/requests/${request.reference}/voices`);
    const page = await visitor.press('Make a link for a family');
    const address = String(page.$('#address').attr('value'));
    assert.match(address, /^http:\/\/[^/]+\/voices\/[\w-]{24}$/);
    assert.equal(page.$('svg.al-qr').length, 1);
    assert.equal(page.$('.al-sheet__address').text(), address);
    assert.equal(page.$('.al-sheet__questions > li').length, 4);
    const list = await visitor.visit(`/requests/${request.reference}/voices`);
    assert.ok(!list.html.includes(address.split('/').at(-1) ?? 'x'));
    assert.ok(list.says('The link works until Tue 1 Dec.'));
    assert.equal((await world.someone().visit(new URL(address).pathname)).status, 200);
  });

  test('pressed twice asks one person, and the second link is the one that works', async () => {
    const request = await helped(world);
    const visitor = await world.as('lead.christchurch');
    const { action, fields } = (await visitor.visit(`/requests/${request.reference}/voices`)).form(
      'Make a link for a family',
    );
    const pages = [await visitor.send(action, fields), await visitor.send(action, fields)];
    const [first = '', second = ''] = pages.map((page) => new URL(String(page.$('#address').attr('value'))).pathname);
    assert.equal((await voicesOf(request.id)).length, 1);
    assert.equal((await world.someone().visit(first)).status, 410);
    assert.equal((await world.someone().visit(second)).status, 200);
  });

  test('a new link can be made in Polish, and the sheet is in Polish then', async () => {
    const request = await helped(world);
    const visitor = await world.as('expert.ep');
    await visitor.visit(`/requests/${request.reference}/voices`);
    const page = await visitor.press('Make a link for a child or young person', { language: 'pl' });
    assert.equal(page.$('.al-sheet').attr('lang'), 'pl');
    assert.match(String(page.$('#address').attr('value')), /\?language=pl$/);
  });

  test('other settings do not see it, and the panel does not ask', async () => {
    const request = await helped(world);
    const statusFor = async (who: string) =>
      (await (await world.as(who)).visit(`/requests/${request.reference}/voices`)).status;
    assert.equal(await statusFor('secondary.senco'), 404);
    assert.equal(await statusFor('lead.poole'), 403, 'who sits on its panel asks nobody');
  });

  test('what came back on paper is typed in, and says by whom', async () => {
    const { request, voiceId } = await asked('family');
    const visitor = await world.as('primary.senco');
    await visitor.visit(`/requests/${request.reference}/voices`);
    await visitor.follow('Type in answers from paper');
    const again = await visitor.press('Save', { knew: 'yes' });
    assert.equal(again.status, 422);
    const page = await visitor.press('Save', FAMILY);
    assert.ok(page.says('typed in from paper by Amira Hassan'));
    assert.ok(page.says('Mornings are calm now.'));
    assert.equal((await rowOf(voiceId)).satisfied, 'yes');
  });

  test('a voice of another request cannot be typed in or taken back through this one', async () => {
    const { voiceId } = await asked('family');
    const other = await helped(world);
    const visitor = await world.as('primary.senco');
    await visitor.visit(`/requests/${other.reference}/voices`);
    await visitor.press('Make a link for a family');
    const list = await visitor.visit(`/requests/${other.reference}/voices`);
    const { action, fields } = list.form('Take the link back');
    await visitor.send(action, { ...fields, voice: String(voiceId) });
    const before = await rowOf(voiceId);
    assert.equal(before.answered_at, null);
    const [voice] = await world.peek((db) => loadVoices(db, before.request_id, addDays(today, 1)));
    assert.equal(voice?.state, 'waiting');
  });

  test('each voice is told apart on the request: never one family’s words with another’s', async () => {
    const request = await helped(world);
    const tokens = [];
    for (let time = 0; time < 2; time += 1)
      tokens.push((await askedFor(world, request.reference, 'family', 'expert.ep')).token);
    for (const [index, token] of tokens.entries()) {
      const visitor = world.someone();
      const page = await visitor.visit(`/voices/${token}`);
      assert.ok(!page.says('Family number 0'));
      const thanks = await visitor.press('Send my answers', { ...FAMILY, say: `Family number ${index}` });
      assert.ok(!thanks.says('Family number'));
    }
    const page = await (await world.as('lead.christchurch')).visit(`/requests/${request.reference}/voices`);
    assert.equal(page.$('.al-voice-asked').length, 2);
  });
});

test('e-mails about a voice carry no word of it', async () => {
  const { request, token } = await asked('family');
  const visitor = world.someone();
  await visitor.visit(`/voices/${token}`);
  await visitor.press('Send my answers', FAMILY);
  const sent = await world.peek((db) =>
    db
      .selectFrom('messages')
      .selectAll()
      .where('request_id', '=', request.id)
      .where('kind', '=', 'voice_heard')
      .execute(),
  );
  assert.equal(sent.length, 1);
  for (const { subject, body } of sent) assert.doesNotMatch(subject + body, /Mornings|family|better/i);
});
