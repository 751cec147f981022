import { type Column, dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import { searchBox } from '#src/govuk/pieces/search-box.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { framed } from './framed.tsx';

type Row = { ref: string; setting: string; about: string; state: Parameters<typeof tag>[0]; due: string; days: number };
const STATES: Row['state'][] = [
  { text: 'Late', tone: 'late' },
  { text: 'Due soon', tone: 'careful' },
  { text: 'New', tone: 'info' },
  { text: 'Waiting for setting', tone: 'plain' },
  { text: 'Answered', tone: 'done' },
];
const rows: Row[] = Array.from({ length: 25 }, (_, index) => ({
  ref: `BRAVO-${4471 + index}`,
  setting: ['Ash Grove Primary', 'Little Otters Nursery', 'Harbour View Academy'][index % 3] ?? '',
  about: ['Year 2 class, communication', 'One child, 3 years old', 'Three pupils, attendance'][index % 3] ?? '',
  state: STATES[index % 5] ?? { text: 'New' },
  due: `${index + 1} March`,
  days: index * 3,
}));
const columns: Column<Row>[] = [
  {
    head: 'Request',
    rowHeader: true,
    nowrap: true,
    sort: { href: '?sort=ref' },
    cell: (row) => rowLink({ text: row.ref, href: `#${row.ref}` }),
  },
  { head: 'Setting', cell: (row) => row.setting },
  { head: 'About', cell: (row) => row.about, wideOnly: true },
  { head: 'State', nowrap: true, cell: (row) => tag(row.state) },
  { head: 'Answer by', nowrap: true, sort: { href: '?sort=due', direction: 'ascending' }, cell: (row) => row.due },
  { head: 'Days open', numeric: true, cell: (row) => row.days },
];

export function queue(): string {
  return framed(
    'Requests',
    <>
      {heading({ title: 'Requests', size: 'l' })}
      {searchBox({ action: '#', label: 'Find a request', hint: 'By setting or reference.', value: 'grove' })}
      {dataTable({ caption: 'Requests that are open', captionHidden: true, columns, rows, keys: true })}
      {pagination({ page: 3, pageSize: 25, total: 1248, what: 'requests', href: (number) => `?page=${number}` })}
      {emptyState({
        title: 'No requests here',
        text: 'When a setting in your clusters asks for help, it appears here within a minute.',
        action: { text: 'See all requests', href: '#' },
      })}
    </>,
    { wide: true },
  );
}
