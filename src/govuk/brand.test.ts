import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Brand, brandCss, brandHref, brandProblems, contrast } from './brand.ts';

const ours: Brand = { name: 'Partnership', shortName: 'P', primary: '#0B5563', primaryDark: '#073B45' };

test('contrast is that of the published examples', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#FFFFFF').toFixed(2), '4.48');
  assert.equal(contrast('#0B5563', '#ffffff').toFixed(1), '8.4');
});

test('our own colours can be read', () => {
  assert.deepEqual(brandProblems(ours), []);
});

test('a pale colour is refused for every ground it fails on, with what to do', () => {
  const problems = brandProblems({ ...ours, primary: '#5AAAB8' });
  assert.equal(problems.length, 2);
  assert.match(problems[0] ?? '', /primary #5AAAB8 on white .* choose a darker colour/);
});

test('a colour that only just passes on white is still refused on sand', () => {
  const problems = brandProblems({ ...ours, primary: '#757575' });
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /on sand/);
});

test('something that is not a colour never reaches a stylesheet', () => {
  const problems = brandProblems({ ...ours, primaryDark: 'red}body{display:none' });
  assert.match(problems[0] ?? '', /primaryDark must look like #0B5563/);
});

test('the stylesheet address changes with the colours', () => {
  assert.match(brandCss(ours), /--brand:#0B5563/);
  assert.notEqual(brandHref(ours), brandHref({ ...ours, primary: '#123456' }));
});
