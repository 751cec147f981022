import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';
import { ON_AGENDA, WITH_EXPERT } from './matrix/after-triage.ts';
import { asksToSignIn } from './matrix/ask.ts';
import { keepRecords } from './matrix/kept-records.ts';
import { type RecordKind, type State, templateOf } from './matrix/parameters.ts';
import { STANDINGS, type Standing } from './matrix/people.ts';
import { seatPeople } from './matrix/positions.ts';

const world = await openWorld();
await seatPeople(world);
const records = keepRecords(world);
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

describe('a record is there for those who work on it, and for nobody else', () => {
  for (const { route, kind } of about) {
    test(`${route.method} ${route.path}`, async () => {
      const standings = STANDINGS.filter(({ role }) => isLetIn(route, role));
      // First those who may not: what they ask for must not be changed by those who may.
      const hidden = await Promise.all(standings.map((standing) => wronglyShown(route, kind, standing)));
      const shown = [];
      for (const standing of standings) shown.push(await wronglyHidden(route, kind, standing));
      assert.deepEqual([...hidden, ...shown].flat(), []);
    });
  }
});

describe('nobody whose session, account or post has ended', () => {
  for (const { route } of about) {
    test(`uses ${route.method} ${route.path}`, async () => {
      const state: State = { status: 'new', leadInvited: true };
      for (const visitor of [gone.signedOut, gone.revoked]) {
        for (const answer of await records.ask(visitor, route, state))
          assert.ok(asksToSignIn(answer), `${answer.statusCode}`);
      }
      for (const { statusCode } of await records.ask(gone.withoutPost, route, state)) assert.equal(statusCode, 403);
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

/** The states in which the person is shown what is not theirs, in words. */
async function wronglyShown(route: AnyRoute, kind: RecordKind, standing: Standing): Promise<string[]> {
  const hasAny = statesOf(kind).some((state) => maySee(standing, kind, state));
  const wrong = [];
  for (const state of statesOf(kind).filter((each) => !maySee(standing, kind, each))) {
    if (!hasAny && !TELLING.includes(state.status)) continue;
    const right = NOT_THERE[kind] ?? 404;
    for (const answer of await records.ask(visitorFor(standing), route, state))
      if (answer.statusCode !== right) wrong.push(`${cell(standing, state)}: ${answer.statusCode} and not ${right}`);
  }
  return wrong;
}

/** Whether the address is there in no state: a question can be answered only where one was asked. */
async function wronglyHidden(route: AnyRoute, kind: RecordKind, standing: Standing): Promise<string[]> {
  const seen = statesOf(kind).filter((state) => maySee(standing, kind, state));
  for (const state of seen) {
    const answers = await records.ask(visitorFor(standing), route, state);
    const broken = answers.find(({ statusCode }) => statusCode >= 500);
    if (broken) return [`${cell(standing, state)}: ${broken.statusCode}`];
    if (answers.some(({ statusCode }) => statusCode !== 404)) return [];
  }
  return seen.length > 0 ? [`${standing.is} (${standing.who}) is in scope and was told: not found`] : [];
}

function cell({ is, who }: Standing, { status, leadInvited }: State): string {
  return `${is} (${who}), ${status}${leadInvited ? ', lead invited' : ''}`;
}

function visitorFor({ who }: Standing): Visitor {
  const visitor = visitors.get(who);
  if (!visitor) throw new Error(`${who} is not signed in.`);
  return visitor;
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
