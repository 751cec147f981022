import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { ON_AGENDA, WITH_EXPERT } from './matrix/after-triage.ts';
import { askFor, asksToSignIn } from './matrix/ask.ts';
import { type RecordKind, type State, templateOf } from './matrix/parameters.ts';
import { STANDINGS, type Standing } from './matrix/people.ts';
import { seatPeople } from './matrix/positions.ts';
import { SOMERFORD } from './matrix/records.ts';

const world = await openWorld();
await seatPeople(world);
const visitors = new Map<string, Visitor>();
const about = routes.flatMap((route) => {
  const kind = templateOf(route.path).kind;
  return kind ? [{ route, kind }] : [];
});

for (const { who } of STANDINGS) visitors.set(who, await world.as(who));
const gone = { signedOut: await signedOut(), revoked: await revoked(), withoutPost: await withoutPost() };

/** Enough for those who see none at all; everyone else is tried with every status. */
const TELLING: Status[] = ['new', 'with_panel', 'delivering'];

// Taking out a saved view twice is harmless, so one that is not there, or not one's own, leads back to the queue.
const NOT_THERE: Partial<Record<RecordKind, number>> = { view: 303 };

test('there is something to test', () => {
  assert.ok(about.length > 0);
});

for (const { route, kind } of about) {
  describe(`${route.method} ${route.path}`, () => {
    for (const standing of STANDINGS.filter(({ role }) => isLetIn(route, role))) {
      const seen = statesOf(kind).filter((state) => maySee(standing, kind, state));
      const unseen = statesOf(kind).filter(
        (state) => !maySee(standing, kind, state) && (seen.length > 0 || TELLING.includes(state.status)),
      );
      if (seen.length > 0) {
        test(`is there for ${standing.is}`, async () => {
          assert.ok(await isThere(route, standing, seen), `${standing.who} is in scope and was told: not found`);
        });
      }
      if (unseen.length > 0) {
        test(`is not there for ${standing.is}${seen.length > 0 ? ' otherwise' : ''}`, async () => {
          const answers = [];
          for (const state of unseen) answers.push(...(await answersTo(route, standing, state)));
          assert.deepEqual([...new Set(answers)], [NOT_THERE[kind] ?? 404], standing.who);
        });
      }
    }
  });
}

describe('nobody', () => {
  for (const { route } of about) {
    test(`whose session or account has ended uses ${route.method} ${route.path}`, async () => {
      for (const path of await addressesOf(route, { status: 'new', leadInvited: true })) {
        for (const visitor of [gone.signedOut, gone.revoked]) {
          const response = await askFor(visitor, route, path);
          assert.ok(asksToSignIn(response), `${path}: ${response.statusCode}`);
        }
      }
    });
    test(`whose post ended yesterday uses ${route.method} ${route.path}`, async () => {
      for (const path of await addressesOf(route, { status: 'new', leadInvited: true })) {
        assert.equal((await askFor(gone.withoutPost, route, path)).statusCode, 403, path);
      }
    });
  }
});

function isLetIn(route: AnyRoute, role: Standing['role']): boolean {
  return route.policy !== 'public' && permits(route.policy, [role]);
}

function maySee(standing: Standing, kind: RecordKind, state: State): boolean {
  const may = standing[kind];
  if (may === 'panel') return state.status === 'with_panel';
  if (may === 'allocated') return WITH_EXPERT.includes(state.status);
  if (may === 'agenda') return ON_AGENDA.includes(state.status);
  if (may === 'invited') return state.leadInvited;
  return may !== false;
}

function statesOf(kind: RecordKind): State[] {
  if (kind === 'request') return (Object.keys(STATUSES) as Status[]).map((status) => ({ status, leadInvited: false }));
  if (kind === 'draft') return [true, false].map((leadInvited) => ({ status: 'new', leadInvited }));
  return [{ status: 'new', leadInvited: false }];
}

/** Whether the address is there in at least one state: a question can be answered only where one was asked. */
async function isThere(route: AnyRoute, standing: Standing, states: State[]): Promise<boolean> {
  for (const state of states) {
    const answers = await answersTo(route, standing, state);
    assert.deepEqual(
      answers.filter((status) => status >= 500),
      [],
      state.status,
    );
    if (answers.some((status) => status !== 404)) return true;
  }
  return false;
}

/** A record of its own for each answer, so that what one person did cannot help or hinder the next. */
async function answersTo(route: AnyRoute, standing: Standing, state: State): Promise<number[]> {
  const visitor = visitors.get(standing.who);
  if (!visitor) throw new Error(`${standing.who} is not signed in.`);
  const statuses = [];
  for (const path of await addressesOf(route, state)) statuses.push((await askFor(visitor, route, path)).statusCode);
  return statuses;
}

function addressesOf(route: AnyRoute, state: State): Promise<string[]> {
  return templateOf(route.path).addresses(world, SOMERFORD, state);
}

/** Someone whose session was ended on the server while the browser kept its cookie. */
async function signedOut(): Promise<Visitor> {
  const visitor = await world.as('primary.senco');
  const kept = new Map(visitor.cookies);
  await visitor.visit('/');
  await visitor.press('Sign out');
  for (const [name, value] of kept) visitor.cookies.set(name, value);
  return visitor;
}

/** Someone whose account was closed while they were signed in. */
async function revoked(): Promise<Visitor> {
  const visitor = await world.as('nursery.senco');
  await world.peek((tx) =>
    tx.updateTable('people').set({ revoked_at: world.clock() }).where('email', 'like', 'nursery.senco@%').execute(),
  );
  return visitor;
}

/** Someone whose only post ended yesterday. */
async function withoutPost(): Promise<Visitor> {
  const visitor = await world.as('childminder');
  await world.peek((tx) =>
    tx
      .updateTable('posts')
      .set({ ends_on: '2026-11-02' })
      .where('person_id', '=', tx.selectFrom('people').select('id').where('email', 'like', 'childminder@%'))
      .execute(),
  );
  return visitor;
}
