import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { newReference, readReference } from './reference.ts';

const SYMBOLS = '34679CDEFGHJKMNPQRTVWXY';

const references = fc.array(fc.integer({ min: 0, max: 252 }), { minLength: 8, maxLength: 8 }).map((bytes) => {
  return newReference(() => Uint8Array.from(bytes));
});

test('a reference is three groups of three symbols that cannot be confused', () => {
  for (let i = 0; i < 200; i += 1) {
    assert.match(newReference(randomBytes), /^EAH-[34679CDEFGHJKMNPQRTVWXY]{3}(-[34679CDEFGHJKMNPQRTVWXY]{3}){2}$/);
  }
});

test('the drawn part holds at least 35 bits, and every symbol is drawn equally often', () => {
  assert.ok(8 * Math.log2(SYMBOLS.length) >= 35);
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 253; byte += 1) {
    const first = newReference(() => new Uint8Array(8).fill(byte)).charAt(4);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  assert.deepEqual([...counts.values()], new Array(SYMBOLS.length).fill(11));
});

test('bytes that would favour some symbols are drawn again', () => {
  const draws = [new Uint8Array(8).fill(255), new Uint8Array(8).fill(0)];
  assert.equal(
    newReference(() => draws.shift() ?? new Uint8Array()),
    'EAH-333-333-333',
  );
});

test('a reference reads back as itself', () => {
  fc.assert(fc.property(references, (reference) => assert.equal(readReference(reference), reference)));
});

test('however it is typed, it is understood', () => {
  const reference = newReference(randomBytes);
  const bare = reference.slice(4);
  const typings = [
    reference.toLowerCase(),
    reference.replaceAll('-', ''),
    reference.replaceAll('-', ' '),
    reference.replaceAll('-', '–'),
    `  ${reference}\n`,
    bare,
    bare.replaceAll('-', '').toLowerCase(),
    `eah:${bare}`,
  ];
  for (const typed of typings) {
    assert.equal(readReference(typed), reference, typed);
  }
});

test('every single wrong symbol is caught', () => {
  fc.assert(
    fc.property(references, fc.nat(8), fc.constantFrom(...SYMBOLS), (reference, place, symbol) => {
      const symbols = reference.slice(4).replaceAll('-', '');
      fc.pre(symbols[place] !== symbol);
      assert.equal(readReference(symbols.slice(0, place) + symbol + symbols.slice(place + 1)), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('every two neighbours swapped are caught', () => {
  fc.assert(
    fc.property(references, fc.nat(7), (reference, place) => {
      const symbols = [...reference.slice(4).replaceAll('-', '')];
      const [first, second] = [symbols[place] ?? '', symbols[place + 1] ?? ''];
      fc.pre(first !== second);
      symbols.splice(place, 2, second, first);
      assert.equal(readReference(symbols.join('')), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('what cannot be a reference gives nothing', () => {
  for (const typed of ['', 'EAH', 'EAH-333-333', 'EAH-333-333-3333', 'EAH-O01-IL5-S2Z', '../../etc', '333 333 33é']) {
    assert.equal(readReference(typed), undefined, typed);
  }
  fc.assert(fc.property(fc.string(), (typed) => assert.match(readReference(typed) ?? 'EAH-', /^EAH-/)));
});
