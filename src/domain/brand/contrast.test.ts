import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './contrast.ts';

test('black on white is 21 and a colour on itself is 1', () => {
  assert.equal(contrast('#000000', '#FFFFFF'), 21);
  assert.equal(contrast('#0B5563', '#0b5563'), 1);
});

test('the house colours have the contrast the design says', () => {
  assert.equal(contrast('#0B5563', '#FFFFFF').toFixed(1), '8.4');
  assert.equal(contrast('#073B45', '#FFFFFF').toFixed(1), '12.2');
  assert.equal(contrast('#17212B', '#FBF8F2').toFixed(1), '15.4');
});

test('the order of the two colours does not matter', () => {
  assert.equal(contrast('#FFFFFF', '#B93A1E'), contrast('#B93A1E', '#FFFFFF'));
});

test('a colour that is not #RRGGBB is refused', () => {
  assert.throws(() => contrast('teal', '#FFFFFF'), RangeError);
});
