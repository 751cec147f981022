import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { routes } from '#src/app.ts';
import { Page } from '#tests/harness/page.ts';
import { openWorld } from '#tests/harness/world.ts';
import { oneOfEach } from './matrix/other-records.ts';
import { templateOf } from './matrix/parameters.ts';
import { SOMERFORD } from './matrix/records.ts';
import { faultsOf } from './page-rules.ts';

/** Whatever somebody without an account puts into an address, they are answered calmly, soon, and with what to do. */
const world = await openWorld();
await oneOfEach(world);
const open = routes.filter(({ method, policy }) => method === 'GET' && policy === 'public');

/** Work of this program for one answer: far above what any page takes, and far below a pattern that tries everything. */
const MOST_WORK_MS = 2_000;
const CALM = [200, 303, 400, 404];
/** Only run, or only seen as an element, where somebody forgot to escape it. */
const MARKUP = `"'><script>x9()</script><img src=x9 onerror=x9()>`;

/** As they stand in an address. */
const HOSTILE: Record<string, string> = {
  nothing: '',
  'a null byte': '%00',
  'a null byte within words': 'a%00b',
  'no UTF-8': '%ff%fe',
  'half a character': '%F0%9F%98',
  'half a pair': '%ED%A0%80',
  'no escape': '%zz',
  'an escape cut off': '%2',
  'eight thousand letters': 'a'.repeat(8_000),
  'four thousand words': 'a+'.repeat(4_000),
  'many marks on one letter': `a${'%CC%81'.repeat(1_000)}`,
  'words from right to left': '%E2%80%AE%D8%B9%D8%B1%D8%A8%D9%8A%E2%80%AC',
  pictures: '%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%9A%80%F0%9F%98%80',
  markup: encodeURIComponent(MARKUP),
  'a script as an address': encodeURIComponent('javascript:x9()'),
  'a line of a header': 'a%0d%0aset-cookie:%20x9=1%0d%0a%0d%0a',
  SQL: encodeURIComponent(`' or 1=1; drop table entries; --`),
  'a pattern that never ends': encodeURIComponent('(a+)+$[\\('),
  'a pattern of a database': encodeURIComponent('%_%\\'),
  'a search of a database': encodeURIComponent(`!!&|:*('<->`),
  'another folder': '..%2f..%2f..%2fetc%2fpasswd',
  'another site': '%2f%2fx9.example%2f',
  'a prototype': '__proto__',
  'a method of every object': 'constructor',
  'minus one': '-1',
  zero: '0',
  'a number beyond all': '1e99',
  'a number of the database, and one more': '9223372036854775808',
  'no number': 'NaN',
  'ten thousand': '10000',
  'a day that is none': '2026-02-30',
  'a day beyond all': '+275760-09-14T00:00:00Z',
};
/** What filters and search read, by themselves. */
const WORST = ['a null byte', 'no UTF-8', 'markup', 'a prototype', 'minus one', 'a number beyond all', 'SQL'];

describe('whatever stands after the question mark', () => {
  for (const route of open) {
    test(`${route.path} answers calmly`, async () => {
      for (const address of await addressesOf(route.path)) {
        const names = await namesRead(address);
        for (const [what, value] of Object.entries(HOSTILE)) {
          await calm(
            `${address}?${names
              .map((name) => `${name}=${value}`)
              .join('&')
              .slice(0, 12_000)}`,
            what,
          );
        }
        for (const name of names) {
          for (const what of WORST) await calm(`${address}?${name}=${HOSTILE[what]}`, `${name}: ${what}`);
          await calm(`${address}?${name}=1&${name}=2&${name}%5B%5D=3&${name}%5Ba%5D=4`, `${name} four times`);
          await calm(`${address}?${name}`, `${name} alone`);
        }
        for (const strange of ['__proto__[x9]=1', 'constructor=1&toString=1', '=&==&&', '?%3F', '%', MARKED]) {
          await calm(`${address}?${strange}`, strange);
        }
      }
    });
  }
});

const MARKED = `${encodeURIComponent(MARKUP)}=${encodeURIComponent(MARKUP)}`;

describe('whatever stands in the address itself', () => {
  for (const route of open.filter(({ path }) => path.includes(':'))) {
    test(`${route.path} answers calmly`, async () => {
      const [address = ''] = await addressesOf(route.path);
      const parts = route.path.split('/');
      for (const [place, part] of parts.entries()) {
        if (!part.startsWith(':')) continue;
        for (const [what, value] of Object.entries(HOSTILE)) {
          const hostile = address.split('/').with(place, value).join('/');
          await calm(hostile, `${part}: ${what}`, [...CALM, 414]);
        }
      }
    });
  }
});

test('an address in no form at all is answered too', async () => {
  for (const address of [
    '/%',
    '/menu/%zz',
    '/menu//bcp',
    '/menu/bcp/',
    '/MENU/bcp',
    '/menu/bcp/../../sign-in',
    '/;x9',
    '/open/%ff',
    '//x9.example/menu',
  ])
    await calm(address, address);
});

async function calm(address: string, what: string, statuses = CALM): Promise<void> {
  const before = process.cpuUsage();
  const answer = await ask(address);
  const { status, html, headers } = answer;
  const { user } = process.cpuUsage(before);
  const said = `${address.slice(0, 200)} (${what})`;
  assert.ok(statuses.includes(status), `${said} answers ${status}`);
  assert.ok(user / 1_000 < MOST_WORK_MS, `${said} took ${user / 1_000} ms of work`);
  assert.ok(![headers['set-cookie']].flat().some((cookie) => cookie?.startsWith('x9')), `${said} sets a cookie`);
  if (status === 303) return staysHere(String(headers.location), said);
  if (String(headers['content-type']).startsWith('text/html')) return saysWhatToDo(answer, said);
  if (address.startsWith('/open/')) return assert.ok(JSON.parse(html), said);
  assert.equal(status, 200, `${said}: what is no page is what was asked for`);
}

async function ask(url: string, patience = 50) {
  const { statusCode, headers, body } = await world.site.inject({ method: 'GET', url });
  // So many in a row keep the program busy, and it says so to some: they ask again, as it tells them to.
  if (statusCode === 503 && patience > 0) {
    await setTimeout(100);
    return ask(url, patience - 1);
  }
  return { status: statusCode, html: body, url, headers };
}

function staysHere(location: string, said: string): void {
  assert.equal(new URL(location, 'http://local').host, 'local', `${said} leads to ${location}`);
}

/** Where something of the address came into a page, it keeps all rules of pages and nothing became an element; a stop offers a way on. */
function saysWhatToDo(answer: ConstructorParameters<typeof Page>[0], said: string): void {
  if (answer.status === 200 && !answer.html.includes('x9')) return;
  const page = new Page(answer);
  assert.ok(!page.html.includes('<script>x9') && !page.html.includes('<img src=x9'), `${said} is not escaped`);
  assert.ok(!page.links().some(({ href }) => /^\s*javascript:/i.test(href)), `${said} is made a link`);
  // What was typed stays in the box, whatever it is: only a link would open it.
  const faults = faultsOf(page).filter((fault) => !fault.startsWith('<input> has a javascript:'));
  assert.deepEqual(faults, [], said);
  if (page.status >= 400) assert.ok(page.text.length > 40 && page.links().length > 0, `${said} says: ${page.text}`);
}

/** The real addresses of a route; of one that stands for many records, the first. */
async function addressesOf(path: string): Promise<string[]> {
  const all = await templateOf(path).addresses(world, SOMERFORD, { status: 'new', leadInvited: false });
  return all.slice(0, 1);
}

/** What a page reads from its address, as its own links and forms tell, or the description of open data; and what none reads. */
async function namesRead(address: string): Promise<string[]> {
  const page = new Page(await ask(address));
  const { $ } = page;
  const fields = $('form[method=get] [name], [form][name]')
    .toArray()
    .map((each) => $(each).attr('name') ?? '');
  const links = page.links().flatMap(({ href }) => [...new URL(href, 'http://local').searchParams.keys()]);
  return [
    ...new Set([...fields, ...links, ...(address.startsWith('/open') ? ASKED_OF_DATA : READ_ANYWHERE), '__proto__']),
  ];
}

const READ_ANYWHERE = ['q', 'page', 'next', 'language', 'entries'];
const ASKED_OF_DATA = (
  (await world.site.inject('/open/description.json')).body.match(/"name":"\w+","in":"query"/g) ?? []
).map((each) => each.split('"')[3] ?? '');
