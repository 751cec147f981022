import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import { Page } from '#tests/harness/page.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { keepRecords } from './matrix/kept-records.ts';
import { oneOfEach } from './matrix/other-records.ts';
import { templateOf } from './matrix/parameters.ts';
import { STANDINGS } from './matrix/people.ts';
import { seatPeople } from './matrix/positions.ts';
import { aDraft, aRequest, SOMERFORD } from './matrix/records.ts';
import { faultsOf } from './page-rules.ts';

/** A site with a request in every state, a draft, an e-mail and a colleague away, crawled as each person of the cast. */
const world = await openWorld();
await seatPeople(world);
const OTHER = { staff: 'shropshire.senco', area: 'shropshire' };
for (const status of Object.keys(STATUSES) as Status[]) {
  await aRequest(world, SOMERFORD, status);
  await aRequest(world, OTHER, status);
}
await aDraft(world);
await aDraft(world, SOMERFORD, { leadInvited: true });
await aDraft(world, OTHER);
await oneOfEach(world);

const CRAWLERS = [
  'primary.senco',
  'trust.senco',
  'lead.christchurch',
  'early.years',
  'team.lead',
  'team.manager',
  'coordinator',
  'expert.ep',
  'guard.allocated',
  'guard.trainee',
  'guard.supervisor',
  'guard.member',
  'eah.lead',
  'board',
  'forum',
  'shropshire.senco',
  'shropshire.lead',
  'shropshire.manager',
];

type Answer = ConstructorParameters<typeof Page>[0];
const records = keepRecords(world);
const answers = new Map<AnyRoute, Promise<Answer[]>>();

/** Pages of one kind that a crawl opens; each kind is opened in every state further down. */
const MOST_OF_A_KIND = 2;
/** What the public menu leads staff to: refused to those it is not for, and of another partnership it is not there. */
const FOR_STAFF = /^\/(drafts\/new|examples$|self-checks$|occasions\/[^/]+\/bookings)/;
/** What everyone shares is the same for each of them: how often each kind was opened by anybody. */
const sharedKinds = new Map<string, number>();
/** The measures are of one kind, and each of them is opened by somebody. */
const openedByAnybody = new Set<string>();

describe('from the home page, every link leads to a page that keeps the rules', () => {
  for (const who of [...CRAWLERS, 'nobody signed in']) {
    test(`for ${who}`, async () => {
      const visitor = who === 'nobody signed in' ? world.someone() : await world.as(who);
      const { faults, opened } = await crawl(visitor, who === 'nobody signed in' ? '/sign-in' : '/');
      assert.ok(opened > 3, `only ${opened} pages were reached`);
      assert.deepEqual(faults, []);
    });
  }
});

describe('every page that has an address', () => {
  for (const route of routes.filter((each) => each.method === 'GET')) {
    test(`${route.path} keeps the rules`, async () => {
      const faults = [];
      for (const answer of await answersOf(route)) {
        if (answer.status === 303) continue;
        assert.equal(answer.status, 200, answer.url);
        if (/<html/.test(answer.html))
          faults.push(...faultsOf(new Page(answer)).map((fault) => `${route.path}: ${fault}`));
      }
      assert.deepEqual([...new Set(faults)], []);
    });
  }
});

describe('pages that stop somebody', () => {
  for (const [path, status] of [
    ['/nowhere', 404],
    ['/absences', 403],
  ] as const) {
    test(`keep the rules: ${status}`, async () => {
      const page = await (await world.as('board')).visit(path);
      assert.equal(page.status, status);
      assert.deepEqual(faultsOf(page), []);
    });
  }
});

test('every page has a title of its own', async () => {
  const titles = new Map<string, string>();
  for (const route of routes.filter((each) => each.method === 'GET')) {
    const first = (await answersOf(route)).find(({ status, html }) => status === 200 && /<html/.test(html));
    const title = first && new Page(first).title;
    if (!title || title.startsWith('Error')) continue;
    assert.equal(titles.get(title), undefined, `${route.path} has the title of ${titles.get(title)}: ${title}`);
    titles.set(title, route.path);
  }
});

test('the rules know a bad page', () => {
  const html = `<html><head><title>x</title></head><body><main><h1>One</h1><h1>Two</h1><h3>Skipped</h3><p id="a" style="color:red">Submit your referral</p><p id="a"></p>
    <a href="/x"></a><a href="#gone">There</a><input name="q"><span>glued</span><strong>words</strong><img src="https://elsewhere.example/x.png" onerror="x()"><script>x()</script></main></body></html>`;
  const said = faultsOf(new Page({ status: 200, html, url: '/', headers: {} })).join('\n');
  for (const words of [
    '2 of h1',
    'title says nothing',
    'in English',
    'id “a”',
    'href="gone"',
    'field “q”',
    'no words',
    'inline style',
    'inline onerror',
    'an inline <script>',
    'elsewhere',
    'no space between “glued”',
    'level 3',
    'Submit',
    'referral',
  ]) {
    assert.ok(said.includes(words), words);
  }
});

/** Opens a page and everything it links to, and so on. */
async function crawl(visitor: Visitor, start: string): Promise<{ faults: string[]; opened: number }> {
  const waiting = [{ href: start, from: 'the address bar' }];
  const known = new Set([start]);
  const kinds = new Map<string, number>();
  const faults: string[] = [];
  let opened = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const page = await visitor.visit(next.href);
    opened += 1;
    // The demonstration's mailbox shows everyone's e-mails, and what they lead to opens for whom they are for.
    if (next.from === '/demonstration/mailbox' && [403, 404].includes(page.status)) continue;
    // The menu is the same for everyone, whoever has signed in.
    if (next.from.startsWith('/menu/') && FOR_STAFF.test(next.href) && [403, 404].includes(page.status)) continue;
    if (page.status !== 200) faults.push(`${kindOf(next.href)}, linked from ${kindOf(next.from)}: ${page.status}`);
    if (!/<html/.test(page.html)) continue;
    faults.push(...faultsOf(page).map((fault) => `${kindOf(page.url)}: ${fault}`));
    for (const href of linksOn(page)) {
      if (known.has(href)) continue;
      known.add(href);
      const exact = `${kindOf(href)} ${shapeOf(href)}`;
      const kind = exact
        .replace(/(?<=^\/figures\/measures\/)\w+/, ':measure')
        .replace(/^\/menu\/\w+\/(entries|strategies)\/[\w-]+/, '/menu/:partnership/$1/:one');
      const counted = kind.startsWith('/menu/') ? sharedKinds : kinds;
      const seen = counted.get(kind) ?? 0;
      counted.set(kind, seen + 1);
      const most = kind === '/requests/:reference ' ? Object.keys(STATUSES).length * 2 : MOST_OF_A_KIND;
      if (seen >= most && openedByAnybody.has(exact)) continue;
      openedByAnybody.add(exact);
      waiting.push({ href, from: page.url });
    }
  }
  return { faults: [...new Set(faults)], opened };
}

/** The addresses of this site that a page links to, forms that only ask included. */
function linksOn(page: Page): string[] {
  const { $ } = page;
  const hrefs = $('a[href], link[href], img[src], script[src], form[method=get]')
    .toArray()
    .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '');
  const base = new URL(page.url, 'http://local');
  return hrefs
    .filter((href) => href !== '' && !href.startsWith('#'))
    .map((href) => new URL(href, base))
    .filter((url) => url.origin === 'http://local' && url.protocol === 'http:')
    .map((url) => url.pathname + url.search);
}

/** An address without what is particular to it, so that a fault of every record is listed once. */
function kindOf(href: string): string {
  return href
    .replace(/EAH(-\w{3}){3}/g, ':reference')
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ':id')
    .replace(/\/\d+/g, '/:id')
    .replace(/\?.*$/, '');
}

/** The names in a query, without their values: page 2 and page 3 are one kind of page. */
function shapeOf(href: string): string {
  const { searchParams } = new URL(href, 'http://local');
  return [...new Set(searchParams.keys())].sort().join(',');
}

/** What a route answers to the first person it is there for, in every state it has; asked once for all tests. */
function answersOf(route: AnyRoute): Promise<Answer[]> {
  const known = answers.get(route) ?? askRoute(route);
  answers.set(route, known);
  return known;
}

async function askRoute(route: AnyRoute): Promise<Answer[]> {
  const kind = templateOf(route.path).kind;
  const states = kind === 'request' ? (Object.keys(STATUSES) as Status[]) : (['new'] as const);
  for (const { who, role } of STANDINGS) {
    if (route.policy !== 'public' && !permits(route.policy, [role])) continue;
    const visitor = await world.as(who);
    const found = [];
    for (const status of states) {
      for (const path of await records.addressesOf(route, { status, leadInvited: true })) {
        const { statusCode, body, headers } = await visitor.exchange('GET', path);
        if (statusCode === 200 || statusCode === 303)
          found.push({ status: statusCode, html: body, url: path, headers });
        else assert.ok(statusCode < 500, `${path}: ${statusCode}`);
      }
    }
    if (found.length > 0) return found;
  }
  throw new Error(`Nobody of the matrix can open ${route.path} in any state.`);
}
