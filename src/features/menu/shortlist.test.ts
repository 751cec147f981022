import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';
import { keeping, keptIn, keptWith, keptWithout, LONGEST_SHORTLIST } from './shortlist.ts';

const world = await openWorld();

describe('a shortlist', () => {
  test('is read from an address however it was typed', () => {
    const cases: [string, string[]][] = [
      ['', []],
      ['entries=', []],
      ['entries=a+b', ['a', 'b']],
      ['entries=a%2Bb', ['a', 'b']],
      ['entries=a,b,,a', ['a', 'b']],
      ["entries=a+<script>+'--+B+b-c", ['a', 'b-c']],
      [`entries=${'x'.repeat(61)}`, []],
    ];
    for (const [query, kept] of cases) assert.deepEqual(keptIn(new URLSearchParams(query)), kept, query);
    const many = Array.from({ length: 30 }, (_, index) => `e${index}`).join('+');
    assert.equal(keptIn(new URLSearchParams(`entries=${many}`)).length, LONGEST_SHORTLIST);
  });

  test('is added to, taken from, and carried along', () => {
    assert.deepEqual(keptWith(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(keptWith(['a'], 'a'), ['a']);
    assert.deepEqual(keptWithout(['a', 'b'], 'a'), ['b']);
    assert.equal(keeping('/menu/bcp', []), '/menu/bcp');
    assert.equal(keeping('/menu/bcp?area=semh', ['a', 'b']), '/menu/bcp?area=semh&entries=a+b');
  });

  test('is filled and emptied from the pages of entries, without an account', async () => {
    const visitor = world.someone();
    await visitor.visit('/menu/bcp/entries/neli-in-reception');
    await visitor.follow('Keep in a shortlist');
    await visitor.visit('/menu/bcp/entries/first-words-group?entries=neli-in-reception');
    await visitor.follow('Keep in a shortlist');
    const list = await visitor.follow('See your shortlist: 2 entries');
    assert.deepEqual(titles(list), [/^NELI/, /^First words/]);
    assert.ok(
      list.link('Send it by e-mail').includes(encodeURIComponent('entries=neli-in-reception+first-words-group')),
    );
    assert.equal(list.$('#address').attr('value')?.endsWith('?entries=neli-in-reception+first-words-group'), true);
    const shorter = await visitor.follow('Take out of your shortlist: NELI');
    assert.deepEqual(titles(shorter), [/^First words/]);
    assert.ok((await visitor.follow('Take out of your shortlist: First words')).says('Nothing kept yet'));
  });

  test('goes into a request in one step, each entry on a line of its own', async () => {
    const senco = await world.as('primary.senco');
    await senco.visit('/menu/bcp/shortlist?entries=first-words-group+neli-in-reception');
    const start = await senco.follow('Ask for these');
    assert.ok(start.says('You chose these in the menu') && start.says('NELI in Reception'));
    const first = await senco.press('Start now');
    const help = await senco.visit(`${first.url.replace(/\/[a-z-]+$/, '')}/help`);
    const chosen = String(help.form('Continue').fields.fromMenu).trim().split(/\r?\n/);
    assert.deepEqual(
      chosen.map((each) => each.slice(0, 4)),
      ['Firs', 'NELI'],
    );
  });

  test('leaves out what is not in the menu, and says so', async () => {
    const page = await world.someone().visit('/menu/bcp/shortlist?entries=neli-in-reception+gone+lost');
    assert.equal(page.status, 200);
    assert.ok(page.says('2 entries of this list are not in the menu now'));
  });

  test('takes no more than twenty', async () => {
    const full = Array.from({ length: 20 }, (_, index) => `e${index}`).join('+');
    const page = await world.someone().visit(`/menu/bcp/entries/neli-in-reception?entries=${full}`);
    assert.ok(page.says('Your shortlist is full'));
  });

  function titles(page: { $: (selector: string) => { toArray(): unknown[] } }): RegExp[] {
    const headings = page.$('.al-shortlist h2').toArray();
    return [/^NELI/, /^First words/].filter((title) =>
      headings.some((each) => title.test(String((page.$ as CallableFunction)(each).text()).trim())),
    );
  }
});

describe('the panel for other sites', () => {
  test('alone may be framed, runs no script and sets no cookie', async () => {
    const { statusCode, headers, body } = await world.someone().exchange('GET', '/menu/bcp/embedded');
    assert.equal(statusCode, 200);
    assert.match(
      String(headers['content-security-policy']),
      /^default-src 'none';(?!.*script-src).*frame-ancestors \*/,
    );
    assert.equal(headers['x-frame-options'], undefined);
    assert.equal(headers['set-cookie'], undefined);
    assert.ok(!/<script|\son[a-z]+=/.test(body));
    const links = [...body.matchAll(/<(?:a|form)\s[^>]*>/g)].map(([tag]) => tag);
    assert.ok(links.length > 6);
    assert.deepEqual(
      links.filter((tag) => !tag.includes('target="_top"')),
      [],
    );
    const other = await world.someone().exchange('GET', '/menu/bcp/embedded/html');
    assert.match(String(other.headers['content-security-policy']), /frame-ancestors 'none'/);
    assert.equal(other.headers['x-frame-options'], 'DENY');
  });

  test('comes with the HTML to paste', async () => {
    const page = await world.someone().visit('/menu/bcp/embedded/html');
    assert.match(page.$('textarea').text().trim(), /^<iframe src="http[^"]+\/menu\/bcp\/embedded" title="[^"]+"/);
  });

  test('is kind where there is no menu yet', async () => {
    assert.equal((await world.someone().visit('/menu/shropshire/embedded')).status, 200);
  });
});
