import type { ExpertLoad, LoadWeek } from '#src/casework/experts/expert-load.ts';
import { weekBars } from '#src/casework/experts/week-bars.tsx';
import { shortDate } from '#src/domain/calendar/calendar-day.ts';
import { details } from '#src/govuk/components.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** How full an expert is: a sentence, the picture, and its numbers. */
export function timePart(load: ExpertLoad | undefined): Node {
  if (!load) return null;
  const { weeks, free, over } = load;
  const all = sum(weeks, ({ available }) => available);
  return (
    <>
      <p class="govuk-body">
        <strong>
          {free} of {all} sessions are still free.
        </strong>{' '}
        {sum(weeks, ({ promised }) => promised)} are promised. A session is half a day.
      </p>
      {over > 0 && (
        <p class="govuk-body">
          {tag({ text: `Over-promised by ${over}`, tone: 'late' })} There is no room for {over} of the promised sessions
          within eight weeks of their start.
        </p>
      )}
      {weekBars(weeks)}
      {details({ summaryText: 'Week by week', html: table(weeks) })}
    </>
  );
}

function table(weeks: LoadWeek[]): Node {
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

function sum(weeks: LoadWeek[], of: (week: LoadWeek) => number): number {
  return weeks.reduce((total, week) => total + of(week), 0);
}
