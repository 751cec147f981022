import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

type Asked = { method?: 'GET' | 'HEAD'; headers?: Record<string, string>; cookie?: string };

async function ask(url: string, encoding: string, { method = 'GET', headers = {}, cookie = '' }: Asked = {}) {
  return world.site.inject({ method, url, headers: { 'accept-encoding': encoding, cookie, ...headers } });
}

/** Addresses for everyone, for somebody signed in, and of styles and scripts. */
async function addresses(): Promise<{ url: string; cookie: string; fixed: boolean }[]> {
  const visitor = await world.as('primary.senco');
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { body } = await world.site.inject('/menu/bcp');
  const styles = [...body.matchAll(/(?:href|src)="(\/assets[^"]+\.(?:css|js))"/g)].map(([, href]) => String(href));
  const shared = ['/menu/bcp', '/menu/bcp/strategies', '/open/bcp/services?full=true', '/open/description.json'];
  return [
    ...[...shared, ...styles].map((url) => ({ url, cookie: '', fixed: true })),
    ...['/', '/requests'].map((url) => ({ url, cookie, fixed: false })),
    { url: '/sign-in', cookie: '', fixed: false },
  ];
}

describe('whoever can unpack it is sent less', () => {
  for (const encoding of ['br', 'gzip'] as const) {
    test(`as ${encoding}, and unpacked it is the same`, async () => {
      for (const { url, cookie, fixed } of await addresses()) {
        const plain = await ask(url, 'identity', { cookie });
        const packed = await ask(url, encoding, { cookie });
        assert.equal(packed.statusCode, 200, url);
        assert.equal(packed.headers['content-encoding'], encoding, url);
        assert.match(String(packed.headers.vary), /accept-encoding/i, url);
        assert.equal(plain.headers['content-encoding'], undefined, url);
        assert.ok(packed.rawPayload.length < plain.rawPayload.length / 1.5, url);
        assert.equal(packed.headers['content-length'], String(packed.rawPayload.length), url);
        if (fixed) assert.deepEqual(UNPACK[encoding](packed.rawPayload), plain.rawPayload, url);
        else assert.match(UNPACK[encoding](packed.rawPayload).toString(), /<\/html>\s*$/, url);
      }
    });
  }

  test('and what is short is sent as it is', async () => {
    assert.equal((await ask('/open/nowhere', 'br')).headers['content-encoding'], undefined);
    assert.equal((await ask('/health/live', 'br')).headers['content-encoding'], undefined);
  });

  test('and a font, which is packed already, is not packed again', async () => {
    const { body } = await world.site.inject('/menu/bcp');
    const [, font = ''] = /href="(\/assets\/[^"]+\.woff2)"/.exec(body) ?? [];
    const { statusCode, headers } = await ask(font, 'br');
    assert.deepEqual([statusCode, headers['content-encoding']], [200, undefined]);
  });
});

describe('packed or not, an answer', () => {
  test('has one tag by which it is known, and is not sent again', async () => {
    for (const url of ['/menu/bcp', '/open/bcp/taxonomies']) {
      const tags = new Set<string>();
      for (const encoding of ['identity', 'br', 'gzip']) {
        const tag = String((await ask(url, encoding)).headers.etag);
        tags.add(tag);
        const again = await ask(url, encoding, { headers: { 'if-none-match': tag } });
        assert.deepEqual([again.statusCode, again.body, again.headers['content-encoding']], [304, '', undefined], url);
        assert.equal(again.headers.etag, tag);
        assert.match(String(again.headers.vary), /accept-encoding/);
      }
      assert.equal(tags.size, 1);
    }
  });

  test('has a head without a body', async () => {
    for (const { url, cookie } of await addresses()) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const head = await ask(url, encoding, { method: 'HEAD', cookie });
        assert.deepEqual([head.statusCode, head.body], [200, ''], url);
        assert.ok(Number(head.headers['content-length']) > 0, url);
      }
    }
  });

  test('to a post is a redirect as ever, and what is sent to us packed is not unpacked', async () => {
    const response = await world.site.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/x-www-form-urlencoded' },
      payload: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    });
    assert.ok(response.statusCode >= 400 && response.statusCode < 500, String(response.statusCode));
  });
});

test('a page of somebody signed in that another site opens is not packed, so that its length tells nothing', async () => {
  const visitor = await world.as('primary.senco');
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  for (const [site, packed] of Object.entries({
    'cross-site': undefined,
    'same-site': undefined,
    'same-origin': 'br',
    none: 'br',
  })) {
    const { statusCode, headers } = await ask('/requests', 'br', { cookie, headers: { 'sec-fetch-site': site } });
    assert.deepEqual([statusCode, headers['content-encoding']], [200, packed], site);
  }
});

test('no secret of a page is the same twice, so that none can be guessed from how well the page shrinks', async () => {
  const visitor = await world.as('primary.senco');
  const tokens = new Set<string>();
  for (let count = 0; count < 4; count += 1) {
    const { body } = await visitor.exchange('GET', '/requests');
    tokens.add(/name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '');
  }
  assert.equal(tokens.size, 4);
});
