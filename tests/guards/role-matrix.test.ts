import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { askFor, asksToSignIn } from './matrix/ask.ts';
import { templateOf } from './matrix/parameters.ts';
import { PLAYED_BY } from './matrix/people.ts';
import { SOMERFORD } from './matrix/records.ts';

const world = await openWorld();
const visitors = new Map<Role, Visitor>();
const closed = routes.filter((route) => route.policy !== 'public');

for (const role of Object.keys(ROLES) as Role[]) visitors.set(role, await world.as(PLAYED_BY[role]));

describe('a role that the policy does not name', () => {
  for (const route of closed) {
    test(`cannot use ${route.method} ${route.path}`, async () => {
      for (const role of Object.keys(ROLES) as Role[]) {
        if (permits(route.policy, [role])) continue;
        const response = await askFor(visitorFor(role), route, await anAddress(route));
        assert.equal(response.statusCode, 403, `${role} at ${route.method} ${route.path}`);
      }
    });
  }
});

describe('a role that the policy names', () => {
  for (const route of closed) {
    test(`is let in to ${route.method} ${route.path}`, async () => {
      for (const role of Object.keys(ROLES) as Role[]) {
        if (!permits(route.policy, [role])) continue;
        const response = await askFor(visitorFor(role), route, await anAddress(route));
        const own = templateOf(route.path).kind === 'absence' && role !== 'inclusion_lead';
        if (!own) assert.notEqual(response.statusCode, 403, `${role} at ${route.method} ${route.path}`);
        assert.ok(response.statusCode < 500, `${role} at ${route.method} ${route.path}: ${response.statusCode}`);
        assert.ok(!asksToSignIn(response), `${role} at ${route.method} ${route.path} was sent to sign in`);
      }
    });
  }
});

// Brief: who is let in to which part of the site at all; a part that is not listed here is tested by its policy alone.
const NEVER: Record<string, Role[]> = {
  '/drafts': ['expert', 'coordinator', 'board_member', 'forum_member'],
  '/requests': ['board_member', 'forum_member'],
  '/sessions': ['board_member', 'forum_member'],
  '/panels': ['setting_staff', 'board_member', 'forum_member'],
  '/queue': ['setting_staff', 'expert', 'coordinator', 'board_member', 'forum_member'],
  '/panel': ['setting_staff', 'board_member', 'forum_member'],
  '/settings': ['board_member', 'forum_member'],
  '/imports': ['setting_staff', 'expert', 'board_member', 'forum_member'],
  '/absences': ['setting_staff', 'expert', 'board_member', 'forum_member'],
};

describe('the brief', () => {
  test('keeps boards, the forum and others out of these parts of the site', () => {
    for (const route of closed) {
      const never = NEVER[route.path.split('/', 2).join('/')] ?? [];
      const let_in = never.filter((role) => permits(route.policy, [role]));
      assert.deepEqual(let_in, [], `${route.method} ${route.path}`);
    }
  });
});

function visitorFor(role: Role): Visitor {
  const visitor = visitors.get(role);
  if (!visitor) throw new Error(`Nobody plays ${role}.`);
  return visitor;
}

async function anAddress(route: AnyRoute): Promise<string> {
  const [first] = await templateOf(route.path).addresses(world, SOMERFORD, { status: 'new', leadInvited: true });
  return first ?? route.path;
}
