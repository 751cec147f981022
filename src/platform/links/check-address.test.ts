import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { after, test } from 'node:test';
import { type AskAddress, askOver, type Network, NotPublic, PUBLIC_NETWORK } from './ask-address.ts';
import { checkAddress } from './check-address.ts';
import { isPublicIp } from './public-address.ts';

const IPS: [address: string, isPublic: boolean][] = [
  ['8.8.8.8', true],
  ['151.101.0.81', true],
  ['2a04:4e42::81', true],
  ['127.0.0.1', false],
  ['127.8.8.8', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['example.org', false],
  ['', false],
];
for (const [address, isPublic] of IPS) {
  test(`${address || 'nothing'} is ${isPublic ? '' : 'not '}public`, () => assert.equal(isPublicIp(address), isPublic));
}

const heard: string[] = [];
const server = createServer((request, answer) => {
  heard.push(`${request.method} ${request.url}`);
  const [, what = '', count = '0'] = /^\/([a-z]+)(\d*)/.exec(request.url ?? '') ?? [];
  if (what === 'fine') answer.writeHead(200).end('Here.');
  else if (what === 'gone') answer.writeHead(404).end();
  else if (what === 'fault') answer.writeHead(500).end();
  else if (what === 'members') answer.writeHead(403).end();
  else if (what === 'headless') answer.writeHead(request.method === 'HEAD' ? 501 : 200).end();
  else if (what === 'turn')
    answer.writeHead(302, { location: count === '0' ? '/fine' : `/turn${Number(count) - 1}` }).end();
  else if (what === 'circle') answer.writeHead(301, { location: '/circle' }).end();
  else if (what === 'inside') answer.writeHead(302, { location: 'http://inside.example/fine' }).end();
  else if (what === 'script') answer.writeHead(302, { location: 'javascript:alert(1)' }).end();
  else request.socket.destroy();
});
server.listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
after(() => server.close());
const { port } = server.address() as AddressInfo;

/** Names of the test: one that leads to the server here, one that leads inside, and none else. */
const lookup: LookupFunction = (host, options, done) => {
  const named: Record<string, string> = { 'open.example': '127.0.0.1', 'inside.example': '127.0.0.2' };
  const address = named[host];
  if (!address) return done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '');
  return options.all ? done(null, [{ address, family: 4 }]) : done(null, address, 4);
};
const here: Network = { lookup, isAllowed: (ip) => ip === '127.0.0.1', isPort: (each) => each === String(port) };
const ask = askOver(here);
const at = (path: string) => `http://open.example:${port}/${path}`;

const OUTCOMES: [address: string, outcome: string][] = [
  [at('fine'), 'works'],
  [at('headless'), 'works'],
  [at('members'), 'works'],
  [at('turn3'), 'works'],
  [at('gone'), 'gone'],
  [at('fault'), 'fault'],
  [at('circle'), 'in_circles'],
  [at('turn9'), 'in_circles'],
  [at('silence'), 'no_answer'],
  [at('script'), 'not_public'],
  [at('inside'), 'not_public'],
  [`http://inside.example:${port}/fine`, 'not_public'],
  [`http://127.0.0.2:${port}/fine`, 'not_public'],
  ['http://open.example:22/fine', 'not_public'],
  [`http://who:secret@open.example:${port}/fine`, 'not_public'],
  [`http://nowhere.example:${port}/fine`, 'unknown_name'],
];
for (const [address, outcome] of OUTCOMES) {
  test(`${address.replace(String(port), '…')} is found to be: ${outcome}`, async () => {
    assert.equal(await checkAddress(address, ask), outcome);
  });
}

test('the head is asked for first, and the page only where the head is refused', async () => {
  heard.length = 0;
  await checkAddress(at('fine'), ask);
  await checkAddress(at('headless'), ask);
  assert.deepEqual(heard, ['HEAD /fine', 'HEAD /headless', 'GET /headless']);
});

test('over the public network, this machine and odd ports are never asked, however they are written', async () => {
  heard.length = 0;
  const publicly = askOver(PUBLIC_NETWORK);
  const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'];
  for (const host of hosts) {
    for (const address of [`http://${host}:${port}/fine`, `http://${host}/fine`]) {
      await assert.rejects(publicly(new URL(address), 'GET'), NotPublic, address);
    }
  }
  assert.deepEqual(heard, []);
});

test('a certificate that is wrong is told apart from silence', async () => {
  const refuses =
    (code: string): AskAddress =>
    async () => {
      throw Object.assign(new Error(code), { code });
    };
  assert.equal(await checkAddress('https://a.example/', refuses('CERT_HAS_EXPIRED')), 'not_secure');
  assert.equal(await checkAddress('https://a.example/', refuses('DEPTH_ZERO_SELF_SIGNED_CERT')), 'not_secure');
  assert.equal(await checkAddress('https://a.example/', refuses('ECONNREFUSED')), 'no_answer');
});
