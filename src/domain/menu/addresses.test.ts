import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesIn } from './addresses.ts';
import type { EntryContent } from './entry.ts';

const TEXTS = 'title summary what time people group evidenceWords how contact runs eligibility isNot family'.split(' ');
const BLANK = Object.fromEntries(TEXTS.map((text) => [text, ''])) as unknown as EntryContent;
const inText = (what: string) => addressesIn({ ...BLANK, what });

const CASES: [text: string, addresses: string[]][] = [
  ['Nothing here, not even www.example.org', []],
  ['See https://example.org/a.', ['https://example.org/a']],
  ['See (https://example.org/a), or http://example.org/b!', ['https://example.org/a', 'http://example.org/b']],
  ['On https://example.org/wiki/Talk_(language).', ['https://example.org/wiki/Talk_(language)']],
  ['“https://example.org/x?y=1&z=2#part”', ['https://example.org/x?y=1&z=2#part']],
  ['https://example.org/a https://example.org/a', ['https://example.org/a']],
  ['HTTPS://EXAMPLE.ORG/A', ['HTTPS://EXAMPLE.ORG/A']],
  ['javascript:alert(1) ftp://example.org file:///etc/passwd', []],
  ['https:// and http://', []],
  ['See /menu/bcp/entries/quiet-corners, or and/menu/bcp/entries/x', ['/menu/bcp/entries/quiet-corners']],
  ['<a href="https://example.org/q">', ['https://example.org/q']],
  [`https://example.org/${'x'.repeat(3000)}`, []],
];
for (const [text, addresses] of CASES) {
  test(`${JSON.stringify(text.slice(0, 60))} holds ${addresses.length}`, () =>
    assert.deepEqual(inText(text), addresses));
}

test('every text of an entry is looked through, each address once', () => {
  const content = { ...BLANK, how: 'http://a.example/1', family: 'http://a.example/1 http://a.example/2' };
  assert.deepEqual(addressesIn(content), ['http://a.example/1', 'http://a.example/2']);
});
