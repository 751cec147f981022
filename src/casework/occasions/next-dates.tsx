import { section } from '#src/govuk/pieces/heading.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Occasion } from './load-occasions.ts';
import { occasionLinks } from './occasion-links.ts';
import { occasionRows } from './occasion-row.tsx';

const MOST = 3;

/** The next dates of an entry, on its page; nothing when none is planned. */
export function nextDates(occasions: Occasion[], shown: { partnership: string; at: Date }): Node {
  if (occasions.length === 0) return null;
  return section({
    id: 'dates',
    title: 'Next dates',
    children: [
      occasionRows(occasions.slice(0, MOST), shown),
      <p class="govuk-body">
        <a class="govuk-link" href={occasionLinks.list(shown.partnership)}>
          Everything that is on
        </a>
      </p>,
    ],
  });
}
