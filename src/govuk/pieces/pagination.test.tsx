import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagination } from './pagination.tsx';

const pages = (page: number, total: number) =>
  pagination({ page, total, pageSize: 40, what: 'requests', href: (number) => `?page=${number}` }).text;

test('it says which are shown of how many', () => {
  assert.match(pages(2, 1096), /41 to 80 of 1,096 requests/);
  assert.match(pages(28, 1096), /1,081 to 1,096 of/);
  assert.match(pages(1, 0), /0 to 0 of 0 requests/);
});

test('one page has nothing to turn', () => {
  assert.ok(!pages(1, 40).includes('<nav'));
  assert.ok(pages(1, 41).includes('<nav'));
});

test('a gap stands between far pages, and only there', () => {
  assert.equal(pages(10, 4000).match(/ellipsis/g)?.length, 2);
  assert.ok(!pages(2, 120).includes('ellipsis'));
});
