import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';
import { asksToSignIn, tokenOf } from './matrix/ask.ts';
import { signIn } from './matrix/sign-in.ts';

const world = await openWorld();
const later = (minutes: number) => world.clock.set(new Date(A_TUESDAY.getTime() + minutes * 60_000));
const isIn = async (visitor: Visitor) => (await visitor.exchange('GET', '/')).statusCode === 200;

beforeEach(() => later(0));

describe('a session', () => {
  test('has a new token at every sign-in, and the one before it is dead on the server', async () => {
    const visitor = world.someone();
    await signIn(world, visitor, 'primary.senco');
    const first = String(visitor.cookies.get('session'));
    await signIn(world, visitor, 'primary.senco');
    const second = String(visitor.cookies.get('session'));
    assert.notEqual(first, second);
    assert.ok(await isIn(visitor));
    assert.ok(!(await isIn(holding(first))));
  });

  test('does not take over a token that was planted before signing in', async () => {
    const visitor = world.someone();
    visitor.cookies.set('session', 'planted-by-another-site');
    await signIn(world, visitor, 'primary.senco');
    assert.notEqual(visitor.cookies.get('session'), 'planted-by-another-site');
    assert.ok(!(await isIn(holding('planted-by-another-site'))));
  });

  test('ends on the server when signing out, not only in the browser', async () => {
    const visitor = world.someone();
    await signIn(world, visitor, 'primary.senco');
    const token = String(visitor.cookies.get('session'));
    await visitor.visit('/');
    await visitor.press('Sign out');
    assert.equal(visitor.cookies.get('session'), undefined);
    assert.ok(!(await isIn(holding(token))));
  });

  test('ends after 30 minutes in which nothing was opened', async () => {
    const visitor = await world.as('primary.senco');
    later(30);
    assert.ok(await isIn(visitor));
    later(61);
    assert.ok(!(await isIn(visitor)));
  });

  test('ends after 10 hours, however busy', async () => {
    const visitor = await world.as('primary.senco');
    for (let minutes = 25; minutes <= 600; minutes += 25) {
      later(minutes);
      assert.ok(await isIn(visitor), `${minutes} minutes`);
    }
    later(601);
    assert.ok(!(await isIn(visitor)));
  });

  test('is kept on the server as a hash that does not open anything', async () => {
    const visitor = await world.as('primary.senco');
    const token = String(visitor.cookies.get('session'));
    assert.ok(token.length >= 43);
    const { rows } = await world.database.owner.query<{ kept: string[] }>(
      `select array_agg(column_name::text) as kept from information_schema.columns where table_name = 'browser_sessions'`,
    );
    assert.ok(!rows[0]?.kept.includes('token'));
  });
});

describe('a cookie', () => {
  test('is HttpOnly, SameSite=Lax and for the whole site only, and lasts as long as the browser is open', async () => {
    const response = await signIn(world, world.someone(), 'primary.senco');
    for (const cookie of cookiesOf(response)) {
      assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Lax$/, cookie);
      assert.doesNotMatch(cookie, /Domain=/);
    }
    assert.ok(cookiesOf(response).some((cookie) => cookie.startsWith('session=')));
  });

  test('carries the __Host- prefix and Secure where the site is served over https', async () => {
    const secure = await openWorld({ secure: true });
    const visitor = secure.someone();
    const shown = await visitor.exchange('GET', '/sign-in');
    const response = await signIn(secure, visitor, 'primary.senco');
    const names = [...cookiesOf(shown), ...cookiesOf(response)].map((cookie) => cookie.split('=')[0]);
    assert.deepEqual([...new Set(names)].sort(), ['__Host-csrf', '__Host-session']);
    for (const cookie of [...cookiesOf(shown), ...cookiesOf(response)])
      assert.match(cookie, /; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    assert.equal((await visitor.exchange('GET', '/')).statusCode, 200);
  });
});

describe('a change of rights bites at the next page', () => {
  test('when an account is closed', async () => {
    const visitor = await world.as('nursery.senco');
    assert.ok(await isIn(visitor));
    await world.peek((tx) =>
      tx.updateTable('people').set({ revoked_at: world.clock() }).where('email', 'like', 'nursery.senco@%').execute(),
    );
    assert.ok(asksToSignIn(await visitor.exchange('GET', '/')));
  });

  test('when a post ends and another begins', async () => {
    const visitor = await world.as('lead.boscombe');
    assert.equal((await visitor.exchange('GET', '/absences')).statusCode, 200);
    await world.peek(async (tx) => {
      const person = await tx
        .selectFrom('people')
        .select('id')
        .where('email', 'like', 'lead.boscombe@%')
        .executeTakeFirstOrThrow();
      await tx.updateTable('posts').set({ role: 'expert' }).where('person_id', '=', person.id).execute();
    });
    assert.equal((await visitor.exchange('GET', '/absences')).statusCode, 403);
    assert.equal((await visitor.exchange('GET', '/')).statusCode, 200);
  });
});

describe('after signing in, one is led', () => {
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '///evil.example',
    '/\t/evil.example',
    '\\/evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    '/%0d%0aLocation:%20https://evil.example',
    '@evil.example',
    '.evil.example',
  ]) {
    test(`to this site, whatever the address asks for: ${JSON.stringify(next)}`, async () => {
      const response = await signIn(world, world.someone(), 'primary.senco', { next });
      assert.equal(response.statusCode, 303);
      const target = new URL(String(response.headers.location), 'https://alongside.example');
      assert.equal(target.origin, 'https://alongside.example');
    });
  }

  test('to the page one came for', async () => {
    const visitor = world.someone();
    const turnedAway = await visitor.exchange('GET', '/messages?page=2');
    assert.equal(turnedAway.headers.location, '/sign-in?next=%2Fmessages%3Fpage%3D2');
    await tokenOf(visitor);
    const response = await signIn(world, visitor, 'primary.senco', { next: '/messages?page=2' });
    assert.equal(response.headers.location, '/messages?page=2');
  });
});

function holding(token: string): Visitor {
  const visitor = world.someone();
  visitor.cookies.set('session', token);
  return visitor;
}

function cookiesOf(response: { headers: Record<string, unknown> }): string[] {
  return [response.headers['set-cookie'] ?? []].flat().map(String);
}
