import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { openWorld } from '#tests/harness/world.ts';
import { keepRecords } from './matrix/kept-records.ts';

/** Answers are kept here as long as in the program, and the clock moves only when a test moves it. */
const SECONDS = 5;
const world = await openWorld({ sharedSeconds: SECONDS });
const records = keepRecords(world);
const STATE = { status: 'new', leadInvited: false } as const;

type Asked = { cookie?: string; host?: string };

async function ask(url: string, { cookie = '', host = 'alongside.example' }: Asked = {}) {
  return world.site.inject({ url, headers: { cookie, host } });
}

function later(seconds: number): void {
  world.clock.set(new Date(world.clock().getTime() + seconds * 1_000));
}

async function cookieOf(who: string): Promise<string> {
  const visitor = await world.as(who);
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** An entry that is offered, other than the last one asked for. */
const offered = await world.peek((db) =>
  db.selectFrom('entries').select('code').where('shown_version_id', 'is not', null).orderBy('id').execute(),
);
function anEntry(): string {
  return offered.shift()?.code ?? assert.fail('the menu is empty');
}

/** Behind the site's back, as another program would. */
function retire(code: string): Promise<unknown> {
  const at = world.clock();
  return world.peek((db) =>
    db
      .updateTable('entries')
      .set({ retired_at: at, shown_at: at, retired_because: 'Nobody gives it any more.' })
      .where('code', '=', code)
      .execute(),
  );
}

describe('an answer for everyone', () => {
  for (const route of routes.filter((each) => each.policy === 'public' && each.shared)) {
    test(`tells nothing of who asked first: ${route.path}`, async () => {
      const cookie = await cookieOf('team.manager');
      for (const address of await records.addressesOf(route, STATE)) {
        const own = await ask(address, { cookie });
        const others = await ask(address);
        assert.equal(own.headers['set-cookie'], undefined, address);
        assert.ok([200, 303].includes(own.statusCode), `${address}: ${own.statusCode}`);
        assert.equal(own.body, others.body, address);
        if (own.statusCode === 200 && /<html/.test(own.body))
          assert.doesNotMatch(String(own.headers['content-security-policy']), /nonce/, address);
        assert.doesNotMatch(own.body, /Farah Siddiqui|name="_csrf"|nonce="[^"]/, address);
        if (own.statusCode === 200)
          assert.match(String(own.headers['cache-control']), /^public, max-age=0, s-maxage=60\b/);
        else assert.equal(own.headers['cache-control'], 'no-store');
      }
    });
  }

  test('names the host that was asked, and no other', async () => {
    const here = await ask('/menu/bcp/embedded/html');
    const there = await ask('/menu/bcp/embedded/html', { host: 'evil.example' });
    assert.match(there.body, /evil\.example/);
    assert.doesNotMatch(here.body, /evil/);
    assert.doesNotMatch((await ask('/menu/bcp/embedded/html')).body, /evil/);
  });
});

async function leaveRemark(): Promise<void> {
  await world.site.inject({
    method: 'POST',
    url: `/menu/bcp/entries/${anEntry()}/remarks`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'helpful=yes',
  });
}

describe('an entry that is withdrawn', () => {
  test('by another program is gone after some seconds', async () => {
    const code = anEntry();
    const address = `/menu/bcp/entries/${code}`;
    assert.equal((await ask(address)).statusCode, 200);
    await retire(code);
    later(SECONDS - 1);
    assert.equal((await ask(address)).statusCode, 200);
    later(1);
    assert.equal((await ask(address)).statusCode, 410);
  });

  test('is gone at once when anything was done here', async () => {
    const code = anEntry();
    const address = `/menu/bcp/entries/${code}`;
    assert.equal((await ask(address)).statusCode, 200);
    await retire(code);
    await leaveRemark();
    assert.equal((await ask(address)).statusCode, 410);
  });

  test('is in no list: of another program after a second, and at once when anything was done here', async () => {
    const codes = [anEntry(), anEntry()] as const;
    // Another address each time, so that no answer is one that was kept.
    let asked = 0;
    const listed = async () => {
      asked += 1;
      const { body } = await ask(`/menu/bcp/shortlist?entries=${codes.join('+')}&asked=${asked}`);
      return codes.filter((code) => body.includes(`href="/menu/bcp/entries/${code}`));
    };
    later(SECONDS);
    assert.deepEqual(await listed(), codes);
    await retire(codes[0]);
    assert.deepEqual(await listed(), codes);
    later(1);
    assert.deepEqual(await listed(), [codes[1]]);
    await retire(codes[1]);
    await leaveRemark();
    assert.deepEqual(await listed(), []);
  });

  test('is not said to hold still to who has its page', async () => {
    const code = anEntry();
    const address = `/menu/bcp/entries/${code}`;
    const tag = String((await ask(address)).headers.etag);
    const again = () =>
      world.site.inject({ url: address, headers: { 'if-none-match': tag, host: 'alongside.example' } });
    assert.equal((await again()).statusCode, 304);
    await retire(code);
    later(SECONDS);
    assert.equal((await again()).statusCode, 410);
  });
});

test('what is not there is asked for again each time, and is there as soon as it is', async () => {
  const code = anEntry();
  const { shown } = await world.peek((db) =>
    db.selectFrom('entries').select('shown_version_id as shown').where('code', '=', code).executeTakeFirstOrThrow(),
  );
  const show = (version: number | null) =>
    world.peek((db) =>
      db
        .updateTable('entries')
        .set({ shown_version_id: version, shown_at: version === null ? null : world.clock() })
        .where('code', '=', code)
        .execute(),
    );
  await show(null);
  for (let count = 0; count < 2; count += 1) assert.equal((await ask(`/menu/bcp/entries/${code}`)).statusCode, 404);
  await show(shown);
  assert.equal((await ask(`/menu/bcp/entries/${code}`)).statusCode, 200);
});

test('a hundred at once are answered alike', async () => {
  later(SECONDS);
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask('/menu/bcp')));
  assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [200]);
  assert.equal(new Set(answers.map(({ headers }) => headers.etag)).size, 1);
});
