import { dueTag } from '#src/casework/due-tag.tsx';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { shortArea, whatAbout } from '#src/casework/what-about.ts';
import { day, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import { dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { PAGE_SIZE, type Waiting } from './panel.queries.ts';

type List = { rows: Waiting[]; total: number; page: number };

export function panelPage(context: Context, { rows, total, page }: List): Page {
  const body = (
    <>
      {heading({ title: 'For the panel', size: 'l', lead: said(total) })}
      {rows.length > 0
        ? table(context, rows)
        : emptyState({
            title: 'Nothing waits for the panel',
            text: 'Requests that leads pass to the panel are listed here.',
          })}
      {total > PAGE_SIZE &&
        pagination({ page, pageSize: PAGE_SIZE, total, href: (number) => `/panel?page=${number}`, what: 'requests' })}
    </>
  );
  return { title: 'For the panel', body, wide: true };
}

function said(total: number): string {
  if (total === 0) return 'Each request here waits for the next panel.';
  return total === 1
    ? '1 request is waiting for the next panel.'
    : `${total} requests are waiting for the next panel, longest first.`;
}

function table({ today, partnership }: Context, rows: Waiting[]): Node {
  return dataTable({
    caption: 'Waiting for the next panel',
    captionHidden: true,
    keys: true,
    rows,
    columns: [
      {
        head: 'Setting',
        rowHeader: true,
        cell: (row) => rowLink({ text: row.settingName, href: requestLinks.request(row.reference) }),
      },
      { head: 'What about', cell: (row) => whatAbout(row.subject, row.years) },
      { head: 'Area of need', cell: (row) => shortArea(row.mainArea) },
      { head: 'Level', cell: (row) => row.level && LEVELS[row.level] },
      { head: 'Hoped for', cell: (row) => row.hopedFor },
      { head: 'Waiting since', cell: (row) => weekdayOfInstant(row.since), nowrap: true },
      { head: 'Passed on by', cell: (row) => row.passedBy },
      {
        head: 'Due',
        cell: (row) => [shortDate(day(row.dueOn)), ' ', dueTag(row.dueOn, today, partnership)],
        nowrap: true,
      },
    ],
  });
}
