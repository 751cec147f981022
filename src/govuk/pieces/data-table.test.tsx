import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../platform/jsx/jsx-runtime.ts';
import { type Column, dataTable, rowLink } from './data-table.tsx';

type Row = { name: string; count: number };
const columns: Column<Row>[] = [
  {
    head: 'Setting',
    rowHeader: true,
    cell: (row) => rowLink({ text: row.name, href: '/s' }),
    sort: { href: '?sort=name', direction: 'ascending' },
  },
  { head: 'Requests', numeric: true, cell: (row) => row.count },
];
const rows = [{ name: 'Ash & Grove', count: 3 }];

test('a table has a caption, scopes, and numbers to the right', () => {
  const markup = render(dataTable({ caption: 'Settings', columns, rows }));
  assert.match(markup, /<caption class="al-table__caption">Settings<\/caption>/);
  assert.match(markup, /<th scope="row"[^>]*>.*Ash &amp; Grove/);
  assert.match(markup, /<td role="cell" class="al-table__number">/);
});

test('only the sorted column says how it is sorted', () => {
  const markup = render(dataTable({ caption: 'Settings', columns, rows }));
  assert.equal(markup.match(/aria-sort="ascending"/g)?.length, 1);
});

test('a queue carries the marks its keyboard needs, an ordinary table does not', () => {
  assert.match(
    render(dataTable({ caption: 'Queue', columns, rows, keys: true })),
    /data-keys>.*data-key-item.*<kbd>j<\/kbd>/s,
  );
  assert.ok(!render(dataTable({ caption: 'Settings', columns, rows })).includes('data-keys'));
});
