import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { packState, type State, unpackState } from './state.ts';

const STATE: State = {
  migrations: 'abc',
  storyAt: new Date('2026-11-17T09:30:00Z'),
  partnerships: ['bcp'],
  tables: [
    { name: 'acts', columns: ['id', 'reason'], rows: Buffer.from('1\t\\N\n2\tCafé\\nnoise 🙂\n') },
    { name: 'empty', columns: ['id'], rows: Buffer.alloc(0) },
    { name: 'zebras', columns: ['id'], rows: Buffer.from('7\n') },
  ],
  sequences: [['acts_id_seq', 2]],
};

test('a state that is packed comes out as it went in, empty tables and line ends included', () => {
  assert.deepEqual(unpackState(packState(STATE)), STATE);
});

test('a file that was changed by one letter is refused', () => {
  const changed = brotliDecompressSync(packState(STATE)).toString().replace('Café', 'Cafe\u0301');
  assert.throws(() => unpackState(brotliCompressSync(Buffer.from(changed))), /damaged/);
});
