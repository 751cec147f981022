import { barCell } from '#src/charts/sparkline.tsx';
import type { Shown } from '#src/domain/figures/publish.ts';
import type { Dimension } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { button, details } from '#src/govuk/components.ts';
import { radiosField } from '#src/govuk/fields.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { figures, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { labelsOf, titleOf } from './breakdowns.ts';
import { type choosePublication, PUBLISHED_KINDS, type Span, spanInWords } from './choose-publication.ts';
import { CHAPTERS } from './dashboard-parts.tsx';
import { unitAfter, valueInWords } from './figure-words.ts';
import { links } from './figures.links.ts';
import { standardsOf } from './load-dashboard.ts';
import type { PublishedYear } from './load-publication.ts';

export type Published = {
  chosen: ReturnType<typeof choosePublication>;
  years: Map<number, PublishedYear>;
  clusters: Map<string, string>;
};

const TABLES: [MeasureName, Dimension][] = [
  ['requests', 'area'],
  ['requests', 'phase'],
  ['requests', 'level'],
  ['requests', 'subject'],
  ['requests', 'cluster'],
  ['sessions_delivered', 'phase'],
  ['sessions_delivered', 'cluster'],
  ['children_without_ehcp', 'phase'],
];

export function publishedPage(context: Context, published: Published): Page {
  const { now, before, kind, against } = published.chosen;
  const { smallest, roundTo } = context.partnership.publication;
  const body = (
    <>
      {heading({
        title: 'Figures',
        caption: context.partnership.name,
        lead: `Counts are rounded to the nearest ${roundTo}, and counts below ${smallest} are not shown, so that nobody can be recognised. Where another number would give one away, that is not shown either.`,
      })}
      <div class="al-period">
        <p class="al-period__now">
          <strong>{spanInWords(now)}</strong>, held against {spanInWords(before)}.
        </p>
        {details({
          summaryText: 'Choose another time',
          html: chooser(kind, against),
          classes: 'govuk-!-margin-bottom-0',
        })}
      </div>
      <p class="al-as-at">
        As at the end of the last half term that is over. Figures come out after each half term, never in between.
      </p>
      {CHAPTERS.map((each) => chapterOf(each, published))}
      <div class="al-breakdowns">{TABLES.map(([name, dimension]) => tableOf(context, published, name, dimension))}</div>
      <p class="govuk-body">
        <a class="govuk-link" href={`${links.download}?${new URLSearchParams({ period: kind, against })}`}>
          Download these figures (CSV)
        </a>
        {' · '}
        <a class="govuk-link" href={links.measures}>
          What each figure means
        </a>
      </p>
    </>
  );
  return { title: 'Figures', body, wide: true };
}

/** A published number in words; one that is withheld says so. */
export function shownInWords(name: MeasureName, shown: Shown | null | undefined): string {
  if (shown === 'few' || shown === null || shown === undefined) return 'not shown';
  return valueInWords(measureOf(name), shown);
}

export function figureIn(published: Published, name: MeasureName, { year, from, to }: Span): Shown | null | undefined {
  return published.years.get(year)?.blocks[to] ? published.years.get(year)?.figure(name, from, to) : null;
}

/** The members of a breakdown with what is published of them, now and before. */
export function membersIn(context: Context, published: Published, name: MeasureName, dimension: Dimension) {
  const { now, before } = published.chosen;
  const where = {
    clusters: published.clusters,
    partnership: context.partnership,
    standards: standardsOf(context.partnership),
  };
  const shown = ({ year, from, to }: Span, code: string): Shown | null => {
    const of = published.years.get(year);
    if (!of?.blocks[to]) return null;
    return of.membersOf(name, dimension).includes(code) ? of.member(name, dimension, code, from, to) : 0;
  };
  return [...labelsOf(measureOf(name), dimension, where)]
    .map(([code, label]) => ({ label, now: shown(now, code), before: shown(before, code) }))
    .filter((row) => row.now !== 0 || row.before !== 0);
}

function chapterOf({ title, names }: (typeof CHAPTERS)[number], published: Published): Node {
  const shown = names.filter((name) => !measureOf(name).from);
  return section({ title, children: figures(shown.map((name) => oneFigure(published, name))) });
}

function oneFigure(published: Published, name: MeasureName): Html {
  const measure = measureOf(name);
  const { now, before } = published.chosen;
  const value = figureIn(published, name, now);
  const unit = unitAfter(measure);
  return theFigure({
    label: (
      <a class="govuk-link" href={links.measureCalled(name)}>
        {measure.name}
      </a>
    ),
    value: typeof value === 'number' ? shownInWords(name, value) : <span class="al-figure__none">not shown</span>,
    ...(unit && typeof value === 'number' ? { unit } : {}),
    meaning: measure.meaning,
    since: spanInWords(now),
    change: `Before: ${shownInWords(name, figureIn(published, name, before))}`,
  });
}

function tableOf(context: Context, published: Published, name: MeasureName, dimension: Dimension): Node {
  const rows = membersIn(context, published, name, dimension);
  const measure = measureOf(name);
  const title = titleOf(measure, dimension, context.partnership);
  const most = Math.max(0, ...rows.map(({ now }) => (typeof now === 'number' ? now : 0)));
  const full = `${measure.name} by ${title.toLowerCase()}`;
  if (rows.length === 0) return section({ title: full, children: <p class="govuk-body">Nothing to count yet.</p> });
  const table = dataTable({
    caption: full,
    captionHidden: true,
    columns: [
      { head: title, rowHeader: true, cell: ({ label }) => label },
      {
        head: 'Picture',
        wideOnly: true,
        cell: ({ now }) => (typeof now === 'number' ? barCell({ value: now, most }) : null),
      },
      { head: 'Now', numeric: true, cell: ({ now }) => shownInWords(name, now) },
      { head: 'Before', numeric: true, cell: ({ before }) => shownInWords(name, before) },
    ],
    rows,
  });
  return section({ title: full, children: table });
}

function chooser(kind: string, against: string): Html {
  const items = Object.entries(PUBLISHED_KINDS).map(([value, text]) => ({ value, text }));
  const comparisons = [
    { value: 'before', text: 'The one before (for a school year, the same time last year)' },
    { value: 'last_year', text: 'The same time last year' },
  ];
  return (
    <form method="get" action={links.figures} aria-label="Choose another time">
      <div class="al-period__fields">
        {radiosField({ name: 'period', legend: 'Which time?', size: 's', value: kind, items })}
        {radiosField({ name: 'against', legend: 'Held against', size: 's', value: against, items: comparisons })}
      </div>
      {button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
    </form>
  );
}
