import { day, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { type Chosen, inDates, queryOf } from './choose-period.ts';
import { links } from './figures.links.ts';
import { type FactRow, ROWS_ON_A_PAGE } from './rows.queries.ts';

type Shown = { name: MeasureName; chosen: Chosen; page: number; rows: FactRow[]; total: number; sum: number };

/** The requests behind a figure, as far as the person may see them. */
export function rowsPage({ name, chosen, page, rows, total, sum }: Shown): Page {
  const measure = measureOf(name);
  const query = queryOf(chosen);
  const body = (
    <>
      {heading({
        title: 'The requests behind it',
        caption: `${measure.name}, ${inDates(chosen.period)}`,
        lead: `${total.toLocaleString('en-GB')} counted${measure.how === 'sum' ? `, ${sum.toLocaleString('en-GB')} ${measure.unit}` : ''}, of the requests you may see. Opening this page is logged like a look at each of them.`,
      })}
      {rows.length === 0
        ? emptyState({ title: 'Nothing here', text: 'None of the requests you may see counts in this time.' })
        : [
            table(name, rows),
            pagination({
              page,
              pageSize: ROWS_ON_A_PAGE,
              total,
              what: 'rows',
              href: (to) => `${links.rowsOf(name, query)}&page=${to}`,
            }),
          ]}
    </>
  );
  return {
    title: 'The requests behind it',
    body,
    back: { text: measure.name, href: `${links.measureCalled(name)}?${query}` },
  };
}

function table(name: MeasureName, rows: FactRow[]): Node {
  const { how, unit } = measureOf(name);
  const value = ({ value: fact }: FactRow) => (how === 'share' ? (fact === 1 ? 'Yes' : 'No') : fact);
  return dataTable<FactRow>({
    caption: 'Requests that count',
    captionHidden: true,
    columns: [
      {
        head: 'Request',
        rowHeader: true,
        cell: ({ reference }) => (
          <a class="govuk-link" href={`/requests/${reference}`}>
            {reference}
          </a>
        ),
      },
      { head: 'Setting', cell: ({ setting }) => setting },
      { head: 'Now', cell: ({ status }) => STATUSES[status].forLead },
      { head: 'Counts on', nowrap: true, cell: ({ onDay }) => `${shortDate(day(onDay))} ${onDay.slice(0, 4)}` },
      {
        head: how === 'share' ? 'Counts as' : unit.charAt(0).toUpperCase() + unit.slice(1),
        numeric: how !== 'share',
        cell: value,
      },
    ],
    rows,
  });
}
