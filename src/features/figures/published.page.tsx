import { barCell } from '#src/charts/sparkline.tsx';
import { shortDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import type { Shown } from '#src/domain/figures/publish.ts';
import type { Dimension, Measure } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { HALF_TERMS } from '#src/domain/measures/periods.ts';
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
import { smallPicture } from './small-picture.tsx';

export type Published = {
  chosen: ReturnType<typeof choosePublication>;
  years: Map<number, PublishedYear>;
  clusters: Map<string, string>;
  /** How many settings we serve. */
  served: number;
};

/** The breakdowns that are published. */
export const PUBLISHED_TABLES: [MeasureName, Dimension][] = [
  ['requests', 'area'],
  ['requests', 'phase'],
  ['requests', 'level'],
  ['requests', 'subject'],
  ['requests', 'cluster'],
  ['sessions_delivered', 'phase'],
  ['sessions_delivered', 'cluster'],
  ['settings_reached', 'phase'],
  ['settings_reached', 'cluster'],
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
        {publishedUntil(published)} As the records stood at {timeOf(context.at)} on {shortDate(context.today)}{' '}
        {context.today.slice(0, 4)}: when a record is put right, the figures of its half term change with it. Figures
        come out after each half term, never in between.
      </p>
      {CHAPTERS.map((each) => chapterOf(each, published))}
      <div class="al-breakdowns">
        {PUBLISHED_TABLES.map(([name, dimension]) => tableOf(context, published, name, dimension))}
      </div>
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

/** What is published of a measure: of settings reached, how many were for the first time in the school year. */
export function asPublished(name: MeasureName): Measure {
  const measure = measureOf(name);
  if (name !== 'settings_reached') return measure;
  return {
    ...measure,
    how: 'sum',
    unit: 'settings',
    meaning: 'Settings we serve where an expert gave help, each counted once in a school year, when help first came.',
  };
}

/** A published number in words; one that is withheld says so. */
export function shownInWords(name: MeasureName, shown: Shown | null | undefined): string {
  if (shown === 'few' || shown === null || shown === undefined) return 'not shown';
  return valueInWords(asPublished(name), shown);
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

/** 'Of half terms that ended by 1 Nov 2026.' */
function publishedUntil({ chosen: { now }, years }: Published): string {
  const until = years.get(now.year)?.blocks[now.to]?.until;
  return until ? `Of half terms that ended by ${shortDate(until)} ${until.slice(0, 4)}.` : '';
}

function chapterOf({ title, names }: (typeof CHAPTERS)[number], published: Published): Node {
  return section({ title, children: figures(names.map((name) => oneFigure(published, name))) });
}

function oneFigure(published: Published, name: MeasureName): Html {
  const measure = asPublished(name);
  const { now, before } = published.chosen;
  const value = figureIn(published, name, now);
  const unit = unitAfter(measure, typeof value === 'number' ? value : null);
  return theFigure({
    label: (
      <a class="govuk-link" href={links.measureCalled(name)}>
        {measure.name}
      </a>
    ),
    value: typeof value === 'number' ? shownInWords(name, value) : <span class="al-figure__none">not shown</span>,
    ...(unit && typeof value === 'number' ? { unit } : {}),
    meaning: name === 'settings_reached' ? `${measure.meaning} We serve ${published.served}.` : measure.meaning,
    since: spanInWords(now),
    change: `Before: ${shownInWords(name, figureIn(published, name, before))}`,
    ...chartOf(published, name),
  });
}

/** Half term by half term, of this school year and the one before: each is published by itself. */
function chartOf({ chosen: { now }, years }: Published, name: MeasureName) {
  const steps = [now.year - 1, now.year].flatMap((year) => {
    const of = years.get(year);
    const blocks = of?.blocks.slice(0, year === now.year ? now.to + 1 : undefined) ?? [];
    return blocks.map(({ from }, block) => {
      const shown = of?.figure(name, block, block);
      const label = `${(HALF_TERMS[block] ?? '').split(',')[0]} ${from.slice(0, 4)}`;
      return { label, value: typeof shown === 'number' ? shown : null, words: shownInWords(name, shown) };
    });
  });
  return smallPicture({ title: `${measureOf(name).name}, by half term`, steps });
}

function tableOf(context: Context, published: Published, name: MeasureName, dimension: Dimension): Node {
  const rows = membersIn(context, published, name, dimension);
  const measure = measureOf(name);
  const title = titleOf(measure, dimension, context.partnership);
  const most = Math.max(0, ...rows.map(({ now }) => (typeof now === 'number' ? now : 0)));
  const bar = (row: (typeof rows)[number]) => (typeof row.now === 'number' ? barCell({ value: row.now, most }) : null);
  const full = `${measure.name} by ${title.toLowerCase()}`;
  if (rows.length === 0) return section({ title: full, children: <p class="govuk-body">Nothing to count yet.</p> });
  const table = dataTable({
    caption: full,
    captionHidden: true,
    grid: true,
    columns: [
      {
        head: title,
        rowHeader: true,
        cell: (row) => [row.label, <div class="al-bar-below">{bar(row)}</div>],
      },
      { head: 'Picture', wideOnly: true, cell: bar },
      { head: 'Now', numeric: true, nowrap: true, cell: ({ now }) => shownInWords(name, now) },
      { head: 'Before', numeric: true, nowrap: true, cell: ({ before }) => shownInWords(name, before) },
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
