import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decoded } from './decode.ts';

async function textOf(bytes: Uint8Array, step = bytes.length || 1): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of decoded(inSteps(bytes, step), 1_000_000)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function* inSteps(bytes: Uint8Array, step: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step);
}

const NAMES = 'St Thomas à Becket’s – “Café” School, €5, Llanfair Œuvre';

test('UTF-8, with and without a byte-order mark, and Windows-1252 read the same', async () => {
  for (const step of [1, 2, 3, 5, 1000]) {
    assert.equal(await textOf(Buffer.from(NAMES), step), NAMES);
    assert.equal(await textOf(Buffer.from(`\ufeff${NAMES}`), step), NAMES);
    assert.equal(await textOf(iconv.encode(NAMES, 'win1252'), step), NAMES);
  }
});

test('the first letter outside ASCII may come late, and a file may end with one', async () => {
  const late = `${'a'.repeat(300_000)}é`;
  assert.equal(await textOf(iconv.encode(late, 'win1252'), 65_536), late);
  assert.equal(await textOf(Buffer.from(late), 65_536), late);
});

test('any text comes through as UTF-8, however it is cut into chunks', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((one) => !one.includes('\0') && !one.startsWith('\ufeff'));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (one, step) => {
      assert.equal(await textOf(Buffer.from(`name,${one}`), step), `name,${one}`);
    }),
  );
});

test('what is not text is refused, saying what it is', async () => {
  const cases: [Uint8Array, RegExp][] = [
    [Buffer.from('PK\u0003\u0004rest', 'latin1'), /Excel workbook/],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /old Excel/],
    [Buffer.from('%PDF-1.7'), /PDF/],
    [Buffer.from([0x1f, 0x8b, 8, 0]), /gzipped/],
    [Buffer.from('\ufeffURN,Name', 'utf16le'), /UTF-16/],
    [Buffer.from('URN,Na\0me'), /not a text file/],
    [Buffer.alloc(0), /empty/],
  ];
  for (const [bytes, message] of cases) {
    for (const step of [1, 4, 1000]) await assert.rejects(textOf(bytes, step), { message });
  }
});

test('UTF-8 that turns into something else, or stops in the middle of a letter, is refused', async () => {
  const mixed = Buffer.concat([Buffer.from('café '), iconv.encode('café ', 'win1252')]);
  await assert.rejects(textOf(mixed, 4), /two ways of writing letters/);
  await assert.rejects(textOf(Buffer.from('café €').subarray(0, -1)), /cut off/);
});

test('a file larger than allowed is refused as it passes the limit', async () => {
  let sent = 0;
  async function* endless() {
    for (;;) {
      sent += 100_000;
      yield Buffer.alloc(100_000, 'a');
    }
  }
  const read = async () => {
    for await (const _ of decoded(endless(), 1_000_000));
  };
  await assert.rejects(read, /larger than 1 MB/);
  assert.equal(sent, 1_100_000);
});
