import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partnershipSchema } from './schema.ts';

const faultsOf = (primary: string, primaryDark = '#073B45') =>
  (partnershipSchema.shape.brand.safeParse({ primary, primaryDark }).error?.issues ?? []).map(({ message }) => message);

test('our own colours can be read', () => {
  assert.deepEqual(faultsOf('#0B5563'), []);
});

test('a pale colour is refused, with what to do', () => {
  assert.match(faultsOf('#5AAAB8')[0] ?? '', /#5AAAB8 on white has a contrast of .* choose a darker colour/);
});

test('a colour that only just passes on white is still refused on sand', () => {
  assert.match(faultsOf('#757575')[0] ?? '', /on sand/);
});

test('something that is not a colour never reaches a stylesheet', () => {
  assert.match(faultsOf('#0B5563', 'red}body{display:none')[0] ?? '', /must be a colour written as #RRGGBB/);
});
