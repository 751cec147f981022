import { shortDate } from '#src/domain/calendar/calendar-day.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { LoadWeek } from './expert-load.ts';

/** The numbers behind the week bars, of one expert or of many together. */
export function weekTable(weeks: LoadWeek[]): Node {
  return dataTable<LoadWeek>({
    caption: 'Sessions week by week',
    captionHidden: true,
    grid: true,
    columns: [
      { head: 'Week of', rowHeader: true, nowrap: true, cell: ({ start }) => shortDate(start) },
      { head: 'There are', numeric: true, cell: ({ available, inTerm }) => (inTerm ? available : 'holiday') },
      { head: 'Promised', numeric: true, cell: ({ promised }) => promised },
      { head: 'Given', numeric: true, wideOnly: true, cell: ({ delivered }) => delivered },
      { head: 'Free', numeric: true, cell: ({ free }) => free },
    ],
    rows: weeks,
  });
}
