import type { ExpertLoad, LoadWeek } from '#src/casework/experts/expert-load.ts';
import { weekBars } from '#src/casework/experts/week-bars.tsx';
import { weekTable } from '#src/casework/experts/week-table.tsx';
import { details } from '#src/govuk/components.ts';
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
      {details({ summaryText: 'Week by week', html: weekTable(weeks) })}
    </>
  );
}

function sum(weeks: LoadWeek[], of: (week: LoadWeek) => number): number {
  return weeks.reduce((total, week) => total + of(week), 0);
}
