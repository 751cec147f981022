import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { type askFor, asksToSignIn } from './matrix/ask.ts';
import { keepRecords } from './matrix/kept-records.ts';
import { templateOf } from './matrix/parameters.ts';
import { PLAYED_BY } from './matrix/people.ts';

const world = await openWorld();
const records = keepRecords(world);
const visitors = new Map<Role, Visitor>();
const closed = routes.filter((route) => route.policy !== 'public');

for (const role of Object.keys(ROLES) as Role[]) visitors.set(role, await world.as(PLAYED_BY[role]));

describe('the roles that the policy names, and no other, are let in to', () => {
  for (const route of closed) {
    test(`${route.method} ${route.path}`, async () => {
      const wrong = [];
      // First those who are kept out: what they ask for must not be changed by those who are let in.
      const roles = [...visitors.keys()].sort(
        (one, other) => Number(isNamed(route, one)) - Number(isNamed(route, other)),
      );
      for (const role of roles) {
        const answer = await answerTo(route, role);
        const fault = isNamed(route, role) ? whyNotLetIn(route, role, answer) : whyNotKeptOut(answer);
        if (fault) wrong.push(`${role}: ${fault}`);
      }
      assert.deepEqual(wrong, []);
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

type Answer = Awaited<ReturnType<typeof askFor>>;

function whyNotKeptOut({ statusCode }: Answer): string | undefined {
  return statusCode === 403 ? undefined : `is not named and was answered with ${statusCode}, not 403`;
}

function whyNotLetIn(route: AnyRoute, role: Role, answer: Answer): string | undefined {
  const notOwn = templateOf(route.path).kind === 'absence' && role !== 'inclusion_lead';
  if (answer.statusCode === 403 && !notOwn) return 'is named and was answered with 403';
  if (answer.statusCode >= 500) return `was answered with ${answer.statusCode}`;
  return asksToSignIn(answer) ? 'was sent to sign in' : undefined;
}

function isNamed(route: AnyRoute, role: Role): boolean {
  return route.policy !== 'public' && permits(route.policy, [role]);
}

/** The answer at the first address of the route. */
async function answerTo(route: AnyRoute, role: Role): Promise<Answer> {
  const visitor = visitors.get(role);
  if (!visitor) throw new Error(`Nobody plays ${role}.`);
  const [answer] = await records.ask(visitor, route, { status: 'new', leadInvited: true }, { onlyFirst: true });
  if (!answer) throw new Error(`${route.path} has no address.`);
  return answer;
}
