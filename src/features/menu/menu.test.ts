import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { openWorld } from '#tests/harness/world.ts';
import { NEWS } from './news.ts';

const world = await openWorld();
const visitor = world.someone();
const menu = (query = '') => visitor.visit(`/menu/bcp${query}`);
const cards = (page: Awaited<ReturnType<typeof menu>>) =>
  page
    .$('.al-menu-card h3 a')
    .toArray()
    .map((each) => page.$(each).text().trim());

describe('the menu', () => {
  test('opens without an account, with the area’s name for its offer and everything in it', async () => {
    const page = await menu();
    assert.equal(page.status, 200);
    assert.equal(page.$('h1').text(), 'Experts at Hand');
    assert.match(page.$('#results').text(), /^\s*\d+ entries\s*$/);
    assert.equal(cards(page).length, 30);
    assert.match(page.text, /Example content, for BCP to replace/);
  });

  test('answers words, the best first, and says how many in the title', async () => {
    const page = await menu('?q=school+refusal');
    assert.equal(cards(page)[0], 'Finding it hard to come in: the first ten days');
    assert.match(page.title, /^\d+ of \d+ entries for “school refusal”/);
  });

  test('narrows by filters, each to be taken away, and keeps the words', async () => {
    const page = await menu('?q=school+refusal&phase=post_16&area=semh&area=nonsense');
    assert.equal(cards(page).length, 3);
    assert.equal(page.$('input[name=phase]:checked').val(), 'post_16');
    const hrefs = page
      .$('.al-menu-chosen a')
      .toArray()
      .map((each) => page.$(each).attr('href'));
    assert.deepEqual(hrefs, ['/menu/bcp?q=school+refusal&phase=post_16', '/menu/bcp?q=school+refusal&area=semh']);
  });

  test('says beside each box how many entries it leads to, and does so', async () => {
    const page = await menu('?q=reading');
    const box = page.$('input[name=level][value=specialist]');
    const label = page.$(`label[for="${box.attr('id')}"]`).text();
    const count = Number(/\((\d+)\)/.exec(label)?.[1]);
    assert.ok(count > 0, label);
    assert.equal(cards(await menu('?q=reading&level=specialist')).length, count);
  });

  test('says what to do when nothing answers', async () => {
    const page = await menu('?q=handwriting&level=specialist');
    assert.deepEqual(cards(page), []);
    assert.match(page.text, /Nothing in the menu answers all of this/);
    assert.equal(page.$('a:contains("Look again without the filters")').attr('href'), '/menu/bcp?q=handwriting');
    assert.ok(page.$('.al-menu__main a[href^="tel:"]').length > 0);
    assert.ok(page.$('.al-menu__main a[href^="/menu/bcp/strategies/"]').length > 0);
  });

  test('says what to try tomorrow before anything is read, from what the best answers begin with', async () => {
    const page = await menu('?q=he+bolts+from+the+classroom');
    const hrefs = page
      .$('.al-menu-try a')
      .toArray()
      .map((each) => page.$(each).attr('href'));
    assert.equal(hrefs[0], '/menu/bcp/strategies/sens_quiet_exit?q=he+bolts+from+the+classroom');
    assert.equal((await menu()).$('.al-menu-try').length, 0);
  });

  test('says whom to ring before any offer when the words speak of somebody’s safety', async () => {
    for (const query of ['?q=county+lines', '?q=she+is+self+harming', '?q=domestic+abuse']) {
      const page = await menu(query);
      assert.equal(page.$('.al-menu-safe a[href="tel:999"]').length, 1, query);
      assert.equal(page.$('.al-menu-try').length, 0, query);
    }
    assert.equal((await menu('?q=stammer')).$('.al-menu-safe').length, 0);
  });

  test('is found again as it was, from an entry and from a strategy', async () => {
    const found = await menu('?q=school+refusal&phase=secondary&entries=neli-in-reception');
    for (const selector of ['.al-menu-card h3 a', '.al-menu-try a']) {
      const one = await visitor.visit(found.$(selector).attr('href') ?? '');
      assert.equal(one.$('.govuk-back-link').text(), 'What you found', selector);
      const back = await visitor.visit(one.$('.govuk-back-link').attr('href') ?? '');
      assert.deepEqual(cards(back), cards(found), selector);
      assert.equal(back.$('input[name=phase]:checked').val(), 'secondary');
      assert.equal(back.$('input[name=entries]').val(), 'neli-in-reception');
    }
  });

  test('is there to print, all of it or what was asked for', async () => {
    await menu();
    const all = await visitor.follow('Print the menu');
    const offered = Number(/(\d+) entries/.exec((await menu()).$('#results').text())?.[1]);
    assert.equal(all.$('.al-printed__one').length, offered);
    assert.ok(all.says(`${offered} entries, as of`));
    const found = await menu('?q=school+refusal&phase=post_16');
    const some = await visitor.follow('Print these');
    assert.equal(some.$('.al-printed__one').length, cards(found).length);
  });

  test('carries a shortlist along', async () => {
    const page = await menu('?q=neli&entries=first-words-group');
    assert.equal(page.$('input[name=entries]').val(), 'first-words-group');
    const href = page.$('.al-menu-card h3 a').attr('href');
    assert.equal(href, '/menu/bcp/entries/neli-in-reception?q=neli&entries=first-words-group');
  });

  test('stays calm whatever is asked', async () => {
    for (const query of [
      `?q=${'a'.repeat(10_000)}`,
      '?q=%00%ff%F0%9F%98%80',
      `?q=${encodeURIComponent('(.*)+[\\')}`,
      '?page=-1',
      '?page=1e9',
      '?page=999999',
      '?area[]=x&q=a&q=b',
      `?entries=${'x+'.repeat(3000)}`,
    ]) {
      assert.equal((await menu(query)).status, 200, query.slice(0, 40));
    }
    assert.match((await menu(`?q=${'speech '.repeat(100)}`)).text, /That was a lot of words/);
    assert.equal((await visitor.visit('/menu/nowhere')).status, 404);
  });

  test('of an area that has written none is kind about it', async () => {
    const page = await visitor.visit('/menu/shropshire');
    assert.equal(page.status, 200);
    assert.match(page.text, /This menu is being written/);
    assert.match(page.text, /01632 960210/);
  });

  test('is chosen where there are several areas', async () => {
    const page = await visitor.visit('/menu');
    assert.equal(page.$('main a[href="/menu/bcp"]').length, 1);
    assert.equal(page.$('main a[href="/menu/shropshire"]').length, 1);
  });
});

describe('around the menu', () => {
  test('there is what is new, dated, and nothing that is still to come', async () => {
    const page = await visitor.visit('/menu/bcp/news');
    assert.equal(page.h1, 'What is new');
    assert.ok(page.$('.al-news').length > 0);
    const future = NEWS.filter(({ on }) => on > dayOf(world.clock()));
    assert.equal(page.$('.al-news').length, NEWS.length - future.length);
  });

  test('every page leads to what is new and to a way to say what is wrong', async () => {
    const page = await menu();
    assert.equal(page.$('footer a[href="/menu/bcp/news"]').length, 1);
    assert.match(page.$('footer a[href^="mailto:"]').attr('href') ?? '', /subject=About%20this%20page.*%2Fmenu%2Fbcp$/);
    const home = await (await world.as('primary.senco')).visit('/');
    assert.doesNotMatch(home.$('footer a[href^="mailto:"]').attr('href') ?? '', /%2F/);
  });

  test('an invented strong request is there for everyone, the real ones are for staff who sign in', async () => {
    const { reference } = await aRequest(world);
    await world.peek(async (db) => {
      const { setting_id, partnership_id, id } = await db
        .selectFrom('requests')
        .selectAll()
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow();
      const { id: written_by } = await db.selectFrom('people').select('id').orderBy('id').executeTakeFirstOrThrow();
      const at = world.clock();
      const request = { request_id: id, setting_id, partnership_id, phase: 'primary', main_area: 'semh' } as const;
      const words = { title: 'Leaving the hall', noticed: 'Seen.', tried: 'Tried.', hoped: 'Hoped.', why_it_helps: '' };
      const agreed = { written_by, written_at: at, agreed_at: at, published_at: at, version: 1 };
      await db
        .insertInto('examples')
        .values({ ...request, ...words, ...agreed })
        .execute();
    });
    const page = await visitor.visit('/menu/bcp/examples');
    assert.ok(page.says('The half hour after lunch') && !page.says('Leaving the hall'));
    const staff = await world.as('primary.senco');
    assert.ok((await staff.visit(page.$('main a[href="/examples"]').attr('href') ?? '')).says('Leaving the hall'));
  });
});

describe('a page that everyone shares', () => {
  test('is the same for everyone, sets no cookie, and may be kept for a minute', async () => {
    const one = await world.someone().exchange('GET', '/menu/bcp');
    const other = await (await world.as('primary.senco')).exchange('GET', '/menu/bcp');
    assert.equal(one.body, other.body);
    assert.equal(one.headers['set-cookie'], undefined);
    assert.match(String(one.headers['cache-control']), /^public\b.*\bs-maxage=60\b/);
    assert.equal(one.headers.etag, other.headers.etag);
  });

  test('lets run what is its own and nothing else', async () => {
    const { headers } = await visitor.exchange('GET', '/menu/bcp');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /script-src 'self' 'sha256-[\w+/=]{44}';style-src 'self';/);
    assert.doesNotMatch(policy, /nonce|unsafe/);
  });

  test('is not sent again to whoever has it', async () => {
    const { headers } = await visitor.exchange('GET', '/menu/bcp');
    const again = await world.site.inject({
      url: '/menu/bcp',
      headers: { 'if-none-match': String(headers.etag) },
    });
    assert.equal(again.statusCode, 304);
    assert.equal(again.body, '');
  });

  test('shows at once what was retired', async () => {
    assert.deepEqual(cards(await menu('?q=NELI')), ['NELI in Reception: starting it, and keeping it going']);
    await asSystem(world.database.app, world.partnershipId('bcp'), (db) =>
      db
        .updateTable('entries')
        .set({ retired_at: world.clock(), retired_because: 'No longer offered' })
        .where('code', '=', 'neli-in-reception')
        .execute(),
    );
    assert.deepEqual(cards(await menu('?q=NELI')), []);
  });
});
