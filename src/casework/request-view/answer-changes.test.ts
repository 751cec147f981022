import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween } from './answer-changes.ts';

test('what stays the same is no change, in whatever order it is kept', () => {
  const before = {
    areas: ['semh' as const, 'sensory' as const],
    inPlace: { a: 'in_place' as const, b: 'helping' as const },
  };
  const after = {
    inPlace: { b: 'helping' as const, a: 'in_place' as const },
    areas: ['sensory' as const, 'semh' as const],
  };
  assert.deepEqual(changesBetween(before, after), []);
});

test('an empty answer and none are the same', () => {
  assert.deepEqual(changesBetween({ tried: '', contexts: [] }, {}), []);
});

test('both values are kept, and an answer that is gone is null', () => {
  const changes = changesBetween({ noticed: 'Before', howMany: 3 }, { noticed: 'After' });
  assert.deepEqual(changes, [
    { field: 'howMany', before: 3, after: null },
    { field: 'noticed', before: 'Before', after: 'After' },
  ]);
});

test('of many statements only those that changed are kept', () => {
  const changes = changesBetween(
    { inPlace: { a: 'in_place', b: 'helping', c: 'not_yet' } },
    { inPlace: { a: 'helping', b: 'helping' } },
  );
  assert.deepEqual(changes, [{ field: 'inPlace', before: { a: 'in_place', c: 'not_yet' }, after: { a: 'helping' } }]);
});
