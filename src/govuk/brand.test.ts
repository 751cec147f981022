import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Brand, brandCss, brandHref } from './brand.ts';

const ours: Brand = { name: 'Partnership', shortName: 'P', primary: '#0B5563', primaryDark: '#073B45' };

test('the stylesheet address changes with the colours', () => {
  assert.match(brandCss(ours), /--brand:#0B5563/);
  assert.notEqual(brandHref(ours), brandHref({ ...ours, primary: '#123456' }));
});
