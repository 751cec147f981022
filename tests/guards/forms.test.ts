import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { routes } from '#src/app.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { asksToSignIn, tokenOf } from './matrix/ask.ts';
import { keepRecords } from './matrix/kept-records.ts';
import type { State } from './matrix/parameters.ts';
import { PLAYED_BY } from './matrix/people.ts';

const world = await openWorld();
/** Nobody here changes a record, so that one serves all; anybody who did would be found out. */
const records = keepRecords(world);
const STATE: State = { status: 'new', leadInvited: true };
const visitors = new Map(
  await Promise.all(
    (Object.keys(ROLES) as Role[]).map(async (role) => [role, await world.as(PLAYED_BY[role])] as const),
  ),
);
const posts = routes.filter((route) => route.method === 'POST');
const byLink = (route: AnyRoute) => route.policy === 'public' && route.byLink;
const gets = routes.filter((route) => route.method === 'GET');

describe('every post', () => {
  test('needs a form token, but for those that a private link opens by itself and what a visitor says of an entry', () => {
    assert.deepEqual(
      posts.filter(byLink).map(({ path }) => path),
      ['/menu/:partnership/entries/:entry/remarks', '/voices/:token', '/echoes/:token'],
    );
  });

  test('by a visitor is slowed down long before what people read', async () => {
    const busy = await openWorld({ requestsPerMinute: 80 });
    const path = '/menu/bcp/entries/neli-in-reception/remarks';
    const said = async (words: string) =>
      (await busy.someone().exchange('POST', path, new URLSearchParams({ helpful: 'no', words }).toString()))
        .statusCode;
    assert.deepEqual([await said('one'), await said('two'), await said('three')], [303, 303, 429]);
    assert.equal((await busy.someone().exchange('GET', path)).statusCode, 200);
  });

  for (const route of posts.filter((each) => !byLink(each))) {
    test(`${route.path} is refused without its form token, and with another's`, async () => {
      const visitor = visitors.get(roleFor(route));
      assert.ok(visitor);
      const path = await anAddress(route);
      const before = await written();
      for (const token of [undefined, 'made-up', await tokenOf(world.someone())]) {
        const { body, headers } = asSent(route, token);
        assert.equal((await visitor.exchange('POST', path, body, headers)).statusCode, 403, path);
      }
      assert.deepEqual(await written(), before);
    });
  }

  test('without an account leads to the sign-in page and does nothing', async () => {
    const visitor = world.someone();
    const token = await tokenOf(visitor);
    for (const route of posts.filter(({ policy }) => policy !== 'public')) {
      const path = await anAddress(route);
      const before = await written();
      const { body, headers } = asSent(route, token);
      assert.ok(asksToSignIn(await visitor.exchange('POST', path, body, headers)), path);
      assert.deepEqual(await written(), before);
    }
  });
});

describe('a page that is only opened', () => {
  for (const route of gets) {
    test(`${route.path} changes nothing: no act, no event, no message; looks alone are logged`, async () => {
      for (const visitor of openersOf(route)) {
        for (const path of await records.addressesOf(route, STATE)) {
          const before = await written();
          const { statusCode } = await visitor.exchange('GET', path);
          assert.ok(statusCode < 500, `${path}: ${statusCode}`);
          assert.deepEqual(await written(), before, path);
        }
      }
    });
  }
});

const WATCHED = [
  'acts',
  'events',
  'messages',
  'requests',
  'triages',
  'questions',
  'people',
  'posts',
  'absences',
  'settings',
  'imports',
  'saved_views',
  'panels',
  'panel_items',
  'allocations',
  'second_looks',
  'plans',
  'goals',
  'attachments',
  'reviews',
  'voices',
  'echoes',
  'private_links',
  'remarks',
  'self_checks',
  'occasions',
  'bookings',
  'consultations',
  'call_backs',
  'entries',
  'entry_versions',
];

/** A print of all that may not change: not looks (opening is logged), browser sessions (kept awake) and the time spent on a draft. */
async function written(): Promise<unknown[]> {
  const prints = WATCHED.map(
    (table) =>
      sql`select ${table} as name, coalesce(sum(hashtext(whole::text)), count(*)) as print from ${sql.table(table)} as whole`,
  );
  const drafts = sql`select 'drafts' as name, coalesce(sum(hashtext(concat(answers, prefilled, version, lead_invited, expires_on, ended_at))), 0) as print from drafts`;
  const all = sql.join([...prints, drafts], sql` union all `);
  return Promise.all(
    ['bcp', 'shropshire'].map((area) => world.peek(async (tx) => (await sql`${all}`.execute(tx)).rows, area)),
  );
}

/** One person in each capacity that the route lets in. */
function openersOf(route: AnyRoute): Visitor[] {
  if (route.policy === 'public') return [world.someone()];
  const { roles } = route.policy;
  const capacities = (['setting_staff', 'inclusion_lead', 'coordinator', 'team_manager'] as const).filter((role) =>
    roles.includes(role),
  );
  return (capacities.length > 0 ? capacities : roles.slice(0, 1)).flatMap((role) => visitors.get(role) ?? []);
}

function roleFor(route: AnyRoute): Role {
  return route.policy === 'public' ? 'setting_staff' : (route.policy.roles[0] ?? 'setting_staff');
}

async function anAddress(route: AnyRoute): Promise<string> {
  const [path] = await records.addressesOf(route, STATE);
  return path ?? route.path;
}

function asSent(route: AnyRoute, token: string | undefined): { body: string; headers: Record<string, string> } {
  if (!('upload' in route && route.upload))
    return { body: new URLSearchParams(token === undefined ? {} : { _csrf: token }).toString(), headers: {} };
  const part = token === undefined ? '' : `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n`;
  return { body: `${part}--x--\r\n`, headers: { 'content-type': 'multipart/form-data; boundary=x' } };
}
