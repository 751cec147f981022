import { STANDINGS } from '#src/domain/self-check/self-check.ts';
import type { AreaShares, PartShares } from '#src/domain/self-check/shares.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import { button, details } from '#src/govuk/components.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { areaList, standingBar, standingKey } from './picture-bars.tsx';
import { links } from './self-check.links.ts';

/** All settings that shared, and those of each cluster; no areas where they are too few to be shown. */
export type ClustersPage = { all: AreaShares[]; parts: PartShares[]; partnership: Partnership };

export function clustersPage({ all, parts, partnership }: ClustersPage): Page {
  const { one } = partnership.words.cluster;
  const { smallest } = partnership.publication;
  const title = `Self-checks by ${one}`;
  return {
    title,
    back: { text: 'Self-checks', href: links.selfChecks },
    body: (
      <>
        {heading({
          title,
          lead: 'How settings that shared with you see their own offer: what to plan for together.',
        })}
        {all.length === 0
          ? emptyState({
              title: 'Too few settings have shared yet',
              text: `With ${smallest}, you see here how they stand.`,
            })
          : [
              whatToPlan(all, partnership.code),
              section({ title: 'All together', children: [standingKey(), areaList(all.map(shown))] }),
              parts
                .filter(({ areas }) => areas.length > 0)
                .map(({ name, areas }) => section({ title: titleOf(name, one), children: areaList(areas.map(shown)) })),
              notShown(parts, partnership),
            ]}
        {details({ summaryText: 'How this is worked out', html: howItIsWorkedOut(partnership) })}
      </>
    ),
  };
}

/** The area with most 'not yet', and what a lead can do about it from here. */
function whatToPlan(all: AreaShares[], partnership: string): Node {
  const [most] = all.toSorted((a, b) => b.shares.not_yet - a.shares.not_yet);
  if (!most || most.shares.not_yet === 0) return false;
  return section({
    title: 'Where to plan first',
    children: (
      <>
        <p class="govuk-body">
          Most is still to build in <strong>{AREAS[most.area]}</strong>: {most.shares.not_yet}% of what {most.settings}{' '}
          settings answered is “not yet”.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={links.menuFor(partnership, most.area)}>
            See what the menu offers for it
          </a>
        </p>
        {button({ text: 'Plan an occasion', href: '/occasions/new', classes: 'govuk-button--secondary' })}
      </>
    ),
  });
}

function notShown(parts: PartShares[], { words, publication: { smallest } }: Partnership): Node {
  const hidden = parts.filter(({ areas }) => areas.length === 0).map(({ name }) => titleOf(name, words.cluster.one));
  if (hidden.length === 0) return false;
  return section({
    title: `Not shown by ${words.cluster.one}`,
    children: (
      <p class="govuk-body">
        {hidden.join(', ')}: fewer than {smallest} settings have shared, or showing them would give another away. They
        count in all together.
      </p>
    ),
  });
}

function titleOf(name: string, cluster: string): string {
  return name || `Without a ${cluster}`;
}

function shown({ area, shares, settings }: AreaShares) {
  const words = codes(STANDINGS)
    .reverse()
    .map((standing) => `${shares[standing]}% ${STANDINGS[standing].toLowerCase()}`)
    .join(', ');
  return { area, bars: standingBar(shares, 100), lines: [words, <span class="al-quiet">{settings} settings</span>] };
}

function howItIsWorkedOut({ words, publication: { smallest } }: Partnership): Html {
  return (
    <>
      <p class="govuk-body">
        Of each setting, the latest self-check that it shared with you counts once, if it was finished in the past year.
        Of every area of need: the statements answered that are embedded, developing or not yet, as a share of all that
        were answered. Shares are whole numbers that add up to 100.
      </p>
      <p class="govuk-body">
        Nothing is shown for fewer than {smallest} settings, and no {words.cluster.one} is shown when taking it from all
        together would leave fewer. What settings keep to themselves, or take back, is counted nowhere. Settings judge
        themselves, so this is for a talk, never for ranking.
      </p>
    </>
  );
}
