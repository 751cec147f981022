import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asSystem } from '#src/platform/db/identity.ts';
import { openWorld } from '#tests/harness/world.ts';

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
    assert.match(page.title, /^3 of \d+ entries for “school refusal”/);
  });

  test('narrows by filters, each to be taken away, and keeps the words', async () => {
    const page = await menu('?q=school+refusal&phase=post_16&area=semh&area=nonsense');
    assert.equal(cards(page).length, 2);
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

  test('carries a shortlist along', async () => {
    const page = await menu('?q=neli&entries=first-words-group');
    assert.equal(page.$('input[name=entries]').val(), 'first-words-group');
    const href = page.$('.al-menu-card h3 a').attr('href');
    assert.equal(href, '/menu/bcp/entries/neli-in-reception?entries=first-words-group');
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

describe('a page that everyone shares', () => {
  test('is the same for everyone, sets no cookie, and may be kept for a minute', async () => {
    const one = await world.someone().exchange('GET', '/menu/bcp');
    const other = await (await world.as('primary.senco')).exchange('GET', '/menu/bcp');
    assert.equal(one.body, other.body);
    assert.equal(one.headers['set-cookie'], undefined);
    assert.match(String(one.headers['cache-control']), /^public, max-age=60\b/);
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
