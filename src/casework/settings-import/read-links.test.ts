import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readLinks } from './read-links.ts';

const EXTRACT = new URL('../../../tests/fixtures/settings/links-extract.csv', import.meta.url);

function read(lines: string[]) {
  return readLinks(
    Readable.from([Buffer.from(['URN,LinkURN,LinkName,LinkType,LinkEstablishedDate', ...lines, ''].join('\n'))]),
  );
}

test('real links are read from Windows-1252, each succession once, from the school that came before', async () => {
  const { links, problems } = await readLinks(createReadStream(EXTRACT));
  assert.equal(problems.total, 0);
  assert.deepEqual(
    links.filter(({ from }) => from === '113657' || from === '139498'),
    [{ from: '113657', to: '139498', on: '2013-04-01', strength: 'succeeded' }],
  );
  assert.deepEqual(
    links.filter(({ from }) => from === '108299').map(({ to }) => to),
    ['138950'],
  );
});

test('amalgamations that name no successor are weaker, and both ways', async () => {
  const { links } = await readLinks(createReadStream(EXTRACT));
  const joined = links.filter(({ strength }) => strength === 'joined').map(({ from, to }) => `${from} ${to}`);
  assert.deepEqual(
    joined.filter((pair) => pair.startsWith('10127')),
    ['101276 101277', '101277 101276'],
  );
});

test('links that are no succession are passed over', async () => {
  const types = ['Sixth Form Centre Link', 'Sixth Form Centre School', 'Other', 'Expansion', 'Closure', ''];
  const { links, problems } = await read(types.map((type) => `100001,100002,"Oak, School",${type},01-01-2020`));
  assert.deepEqual(links, []);
  assert.equal(problems.total, 0);
});

test('a link without a URN is left out and told; a link without a date is used', async () => {
  const { links, problems } = await read([
    '100001,,Oak,Successor,01-01-2020',
    'x,100002,Oak,Successor,',
    '100001,100003,Elm,Successor - merged,',
  ]);
  assert.deepEqual(links, [{ from: '100001', to: '100003', on: null, strength: 'succeeded' }]);
  assert.deepEqual(
    problems.list.map(({ line, severity }) => [line, severity]),
    [
      [2, 'row'],
      [3, 'row'],
    ],
  );
});

test('a school that split has all its successors, and a link told twice has its latest date', async () => {
  const { links } = await read([
    '100001,100002,Oak,Successor - Split School,01-01-2020',
    '100001,100003,Elm,Successor - Split School,01-01-2020',
    '100003,100001,Ash,Predecessor - Split School,02-01-2020',
  ]);
  assert.deepEqual(
    links.map(({ to, on }) => [to, on]),
    [
      ['100002', '2020-01-01'],
      ['100003', '2020-01-02'],
    ],
  );
});
