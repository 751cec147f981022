import { section } from '#src/govuk/pieces/heading.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

const MOST_SHOWN = 200;

/** A part of the preview with the first 200 of a list; nothing when the list is empty. */
export function firstOf<T>(title: string, list: T[], draw: (shown: T[]) => Node): Node {
  if (list.length === 0) return null;
  const more = list.length - MOST_SHOWN;
  return section({
    title: `${title} (${list.length.toLocaleString('en-GB')})`,
    children: (
      <>
        {draw(list.slice(0, MOST_SHOWN))}
        {more > 0 && <p class="govuk-body">and {more.toLocaleString('en-GB')} more</p>}
      </>
    ),
  });
}
