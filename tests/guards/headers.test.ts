import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const visitor = await world.as('primary.senco');

/** With the nonce of the page, which is another each time. */
const POLICY =
  /^default-src 'none';script-src 'self' 'nonce-([\w+/=-]{20,})';style-src 'self' 'nonce-[\w+/=-]{20,}';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';object-src 'none'$/;

describe('every answer', () => {
  for (const [what, path, status] of [
    ['a page', '/', 200],
    ['a page without an account', '/sign-in', 200],
    ['a page that is not there', '/nowhere', 404],
    ['a page of others', '/absences', 403],
    ['health', '/health/live', 200],
  ] as const) {
    test(`carries the security headers: ${what}`, async () => {
      const { statusCode, headers } = await visitor.exchange('GET', path);
      assert.equal(statusCode, status);
      assert.match(String(headers['content-security-policy']), POLICY);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['x-frame-options'], 'DENY');
      assert.equal(headers['referrer-policy'], 'same-origin');
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers.server, undefined);
    });
  }

  test('has a nonce of its own', async () => {
    const nonces = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      const { headers } = await visitor.exchange('GET', '/');
      nonces.add(POLICY.exec(String(headers['content-security-policy']))?.[1] ?? 'none');
    }
    assert.equal(nonces.size, 5);
  });

  test('to somebody signed in is never kept by a browser or a proxy', async () => {
    for (const path of ['/', '/messages', '/nowhere', '/absences']) {
      const { headers } = await visitor.exchange('GET', path);
      assert.equal(headers['cache-control'], 'no-store', path);
    }
    const turnedAway = await world.someone().exchange('GET', '/messages');
    assert.equal(turnedAway.headers['cache-control'], 'no-store');
  });

  test('says for a year that only https will do, where the site is served so, and nothing of it elsewhere', async () => {
    const secure = await openWorld({ secure: true });
    const { headers } = await secure.someone().exchange('GET', '/sign-in');
    assert.equal(headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
    const plain = await world.someone().exchange('GET', '/sign-in');
    assert.equal(plain.headers['strict-transport-security'], undefined);
  });
});

test('what is served to everyone alike may be kept: styles and scripts, named by their content', async () => {
  const { body } = await visitor.exchange('GET', '/');
  const hrefs = [...body.matchAll(/(?:href|src)="(\/(?:assets|brand)[^"]+)"/g)].map((match) => String(match[1]));
  assert.ok(hrefs.length > 0);
  for (const href of hrefs) {
    const { statusCode, headers } = await world.someone().exchange('GET', href);
    assert.equal(statusCode, 200, href);
    assert.match(String(headers['cache-control']), /public, max-age=31536000, immutable/, href);
    assert.equal(headers['set-cookie'], undefined, href);
  }
});
