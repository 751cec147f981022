import { STANDINGS } from '#src/domain/self-check/self-check.ts';
import { type AreaShares, FEWEST_SETTINGS } from '#src/domain/self-check/shares.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { standingBar, standingKey } from './picture-table.tsx';
import { links } from './self-check.links.ts';

/** No areas: too few settings have shared to show any. */
export type ClusterResult = { name: string; areas: AreaShares[] };

export function clustersPage({ clusters, partnership }: { clusters: ClusterResult[]; partnership: Partnership }): Page {
  const { one } = partnership.words.cluster;
  const title = `Self-checks by ${one}`;
  return {
    title,
    back: { text: 'Self-checks', href: links.selfChecks },
    body: (
      <>
        {heading({
          title,
          lead: `Where the universal offer stands in the settings that shared with you: what to plan for together. Nothing is shown for fewer than ${FEWEST_SETTINGS} settings.`,
        })}
        {clusters.length === 0 &&
          emptyState({ title: 'No setting has shared yet', text: 'When five have, you see here how they stand.' })}
        {clusters.some(({ areas }) => areas.length > 0) && standingKey()}
        {clusters.map(({ name, areas }) =>
          section({ title: name || `Without a ${one}`, children: result(name, areas) }),
        )}
        {details({ summaryText: 'How this is worked out', html: HOW })}
      </>
    ),
  };
}

const HOW = (
  <>
    <p class="govuk-body">
      Of each setting that you lead, its latest self-check that is shared counts once. Of every area of need: the
      statements answered that are embedded, developing or not yet, as a share of all that were answered. Shares are
      whole numbers that add up to 100.
    </p>
    <p class="govuk-body">
      An area is shown once {FEWEST_SETTINGS} settings have answered something of it. What settings keep to themselves,
      or take back, is counted nowhere. Settings judge themselves, so this is for a talk, never for ranking.
    </p>
  </>
);

function result(name: string, areas: AreaShares[]): Node {
  if (areas.length === 0) {
    return <p class="govuk-body">Fewer than {FEWEST_SETTINGS} settings have shared, so nothing is shown.</p>;
  }
  return dataTable<AreaShares>({
    caption: `Share of statements by where they stand${name ? `, ${name}` : ''}`,
    captionHidden: true,
    columns: [
      { head: 'Area of need', rowHeader: true, cell: ({ area }) => AREAS[area] },
      { head: 'Picture', cell: ({ shares }) => standingBar(shares, 100) },
      ...codes(STANDINGS)
        .reverse()
        .map((standing) => ({
          head: STANDINGS[standing],
          numeric: true,
          cell: ({ shares }: AreaShares) => `${shares[standing]}%`,
        })),
      { head: 'Settings', numeric: true, cell: ({ settings }) => settings },
    ],
    rows: areas,
  });
}
