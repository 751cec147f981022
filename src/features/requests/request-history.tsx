import { momentsOf } from '#src/casework/request-view/timeline.tsx';
import { details } from '#src/govuk/components.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** What is recent is read; the rest of a long story is there when somebody wants it. */
const SHOWN = 5;

export function historySection({ history, viewer }: RequestView): Node {
  const moments = momentsOf(history, viewer);
  const earlier = moments.slice(SHOWN);
  return section({
    id: 'history',
    title: 'What has happened',
    children: (
      <>
        {timeline(moments.slice(0, SHOWN))}
        {earlier.length > 0 && details({ summaryText: `Before that: ${earlier.length} more`, html: timeline(earlier) })}
      </>
    ),
  });
}
