import assert from 'node:assert/strict';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import { openWorld } from '#tests/harness/world.ts';
import { keepRecords } from './matrix/kept-records.ts';
import { templateOf } from './matrix/parameters.ts';
import { STANDINGS } from './matrix/people.ts';
import { seatPeople } from './matrix/positions.ts';

after(() => server.end());
const world = await openWorld();
await seatPeople(world);
const records = keepRecords(world);
const server = new pg.Client({ connectionString: world.url });
await server.connect();
await world.site.listen({ port: 0, host: '127.0.0.1' });
const { port } = world.site.server.address() as AddressInfo;

/** Strategies for an age and an area of need, fetched as one types: what anybody may read in the public offer. */
const ABOUT_NOBODY = ['/drafts/:id/strategies'];

const pages = routes.filter(
  ({ method, path }) =>
    method === 'GET' && ['request', 'draft'].includes(templateOf(path).kind ?? '') && !ABOUT_NOBODY.includes(path),
);

/** One person in each capacity, and a state for each page that only some requests have. */
const EACH = ['primary.senco', 'lead.christchurch', 'coordinator', 'team.manager', 'guard.allocated', 'guard.member'];
const STATES: Status[] = ['new', 'question', 'with_panel', 'advised', 'allocated', 'delivering', 'closed'];

describe('every page about one child', () => {
  for (const route of pages) {
    test(`${route.path} has its look on record before its first byte leaves`, async () => {
      const { shown, redirected } = await looksAtFirstByte(route);
      assert.ok(shown > 0 || redirected > 0, 'the page was shown to nobody, so this proves nothing');
    });
  }
});

/** Opens the page in every state and capacity it has; returns how many were shown, each with a look. */
async function looksAtFirstByte(route: AnyRoute): Promise<{ shown: number; redirected: number }> {
  const seen = { shown: 0, redirected: 0 };
  for (const { who, role } of STANDINGS.filter(({ who }) => EACH.includes(who))) {
    if (route.policy === 'public' || !permits(route.policy, [role])) continue;
    const visitor = await world.as(who);
    for (const status of STATES) {
      for (const path of await records.addressesOf(route, { status, leadInvited: true })) {
        const { status: code, looks } = await firstByte(
          path,
          [...visitor.cookies].map((pair) => pair.join('=')).join('; '),
        );
        if (code === 303) seen.redirected += 1;
        if (code !== 200) continue;
        assert.equal(looks, 1, `${path}, as ${who}: looks on record when the first byte came`);
        seen.shown += 1;
      }
      if (templateOf(route.path).kind === 'draft') break;
    }
  }
  return seen;
}

/** The answer's status, and how many looks another connection finds at the moment it begins. */
async function firstByte(path: string, cookie: string): Promise<{ status: number; looks: number }> {
  const before = await countLooks();
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { cookie }, agent: false }, (response) => {
      // Nothing is read from the answer until the other connection has looked.
      countLooks().then((count) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode ?? 0, looks: count - before }));
      }, reject);
    }).on('error', reject);
  });
}

async function countLooks(): Promise<number> {
  const { rows } = await server.query<{ count: number }>('select count(*)::integer as count from looks');
  return rows[0]?.count ?? 0;
}
