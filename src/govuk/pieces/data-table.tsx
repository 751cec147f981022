import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

export type Column<Row> = {
  head: string;
  cell: (row: Row) => Node;
  numeric?: boolean;
  /** The cell that names its row. */
  rowHeader?: boolean;
  /** A link that sorts by this column; `direction` when it is sorted already. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined };
  /** Left out on phones, where the row would be too long. */
  wideOnly?: boolean;
  nowrap?: boolean;
};
export type DataTable<Row> = {
  caption: string;
  /** Read out, not drawn: when a heading above says the same. */
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  /** A queue: dense rows, and `j`, `k` and Enter; use `rowLink` in the row header. */
  keys?: boolean;
  /** Keeps rows and columns on a phone, scrolling sideways; without it each row becomes a small block. */
  grid?: boolean;
};

// Rows shown as blocks on a phone lose the roles that a table has by itself, so each is said.
const ROLE = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
};

/** A compact table: caption, scopes, numbers to the right; on a phone each row becomes a small block. */
export function dataTable<Row>({ caption, captionHidden, columns, rows, keys, grid }: DataTable<Row>): Node {
  const table = (
    <section class="al-scroll" aria-label={caption} tabindex="0">
      <table
        class={names('al-table', keys && 'al-table--dense', !grid && 'al-table--stack')}
        role={ROLE.table}
        data-keys={keys}
      >
        <caption class={captionHidden ? 'govuk-visually-hidden' : 'al-table__caption'}>{caption}</caption>
        <thead role={ROLE.rowgroup}>
          <tr role={ROLE.row}>{columns.map((column) => headCell(column))}</tr>
        </thead>
        <tbody role={ROLE.rowgroup}>
          {rows.map((row) => (
            <tr role={ROLE.row}>{columns.map((column) => bodyCell(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return keys ? [table, KEYS] : table;
}

const KEYS = (
  <p class="al-keys">
    <kbd>j</kbd> and <kbd>k</kbd> move down and up, <kbd>Enter</kbd> opens.
  </p>
);

/** The link of a row in a list worked by keyboard. */
export function rowLink({ text, href }: { text: Node; href: string }): Html {
  return (
    <a class="govuk-link al-row-link" href={href} data-key-item>
      {text}
    </a>
  );
}

function headCell<Row>(column: Column<Row>): Html {
  const { head, sort } = column;
  return (
    <th scope="col" role={ROLE.columnheader} class={classes(column)} aria-sort={sort?.direction}>
      {sort ? (
        <a class="al-sort" href={sort.href}>
          {head} <Arrow direction={sort.direction} />
        </a>
      ) : (
        head
      )}
    </th>
  );
}

function bodyCell<Row>(column: Column<Row>, row: Row): Html {
  const content = column.cell(row);
  if (!column.rowHeader) return cell(column, content);
  return (
    <th scope="row" role={ROLE.rowheader} class={classes(column)}>
      {content}
    </th>
  );
}

function cell<Row>(column: Column<Row>, content: Node): Html {
  return (
    <td role={ROLE.cell} class={classes(column)}>
      <span class="al-table__label" aria-hidden="true">
        {column.head}{' '}
      </span>
      <div class="al-table__value">{content}</div>
    </td>
  );
}

function Arrow({ direction }: { direction?: 'ascending' | 'descending' | undefined }): Html {
  const path = { ascending: 'M6 2 11 10H1z', descending: 'M6 10 1 2h10z', none: 'M6 0 9.5 5h-7zM6 12 2.5 7h7z' };
  return (
    <svg class="al-sort__arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={path[direction ?? 'none']} fill="currentColor" />
    </svg>
  );
}

function classes<Row>({ numeric, wideOnly, nowrap }: Column<Row>): string | undefined {
  return names(numeric && 'al-table__number', wideOnly && 'al-table__wide', nowrap && 'al-nowrap');
}

function names(...parts: (string | false | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}
