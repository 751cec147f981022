import { targetOf } from '#src/domain/measures/figure.ts';
import type { Measure } from '#src/domain/measures/measure.ts';
import { isMeasure, MEASURE_NAMES, type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { type Fact, facts } from '#src/govuk/pieces/facts.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { roleTitle } from '#src/platform/partnerships/words.ts';
import type { Breakdown } from './breakdowns.ts';
import type { Chosen } from './choose-period.ts';
import { addressOf, type Named } from './choose-rows.ts';
import { breakdownTable, CHAPTERS } from './dashboard-parts.tsx';
import { links } from './figures.links.ts';
import { standardsOf } from './load-dashboard.ts';
import { periodChooser } from './period-chooser.tsx';

export const HOWS: Record<Measure['how'], string> = {
  sum: 'Added up',
  share: 'Share, in per cent',
  median: 'The middle one (median), and the one that nine in ten do not exceed (90th percentile)',
  mean: 'Mean',
  within: 'Share, in per cent',
};
export const DIRECTIONS: Record<Measure['better'], string> = {
  up: 'More is better',
  down: 'Less is better',
  neither: 'Neither more nor less is better by itself',
};

/** The dictionary: every measure in the order of the dashboard, each with its meaning. */
export function measuresPage(): Page {
  const body = (
    <>
      {heading({
        title: 'What each figure means',
        lead: 'One definition for each, used by every page, download and report.',
      })}
      {CHAPTERS.map(({ title, names }) => section({ title, children: tableOf(title, names) }))}
    </>
  );
  return { title: 'What each figure means', body, back: { text: 'Figures', href: links.figures } };
}

export type OneMeasure = {
  name: MeasureName;
  chosen: Chosen;
  named: Named;
  run?: Html;
  breakdowns?: Breakdown[];
  /** Whether this person may go on to the rows. */
  toRows: boolean;
};

const BEHIND = { settings: 'settings', experts: 'experts', consultations: 'consultations' } as const;

/** One measure: exactly what it counts; month by month and by its parts for those who see exact totals. */
export function measurePage({ partnership }: Context, shown: OneMeasure): Page {
  const { name, chosen, named, run, breakdowns = [], toRows } = shown;
  const measure = measureOf(name);
  const body = (
    <>
      {errorSummaryFor(chosen.errors)}
      {heading({ title: measure.name, caption: 'What each figure means', lead: measure.meaning })}
      {column(facts({ rows: definitionOf(measure, partnership) }))}
      {run && section({ title: 'Month by month', children: run })}
      {(toRows || breakdowns.length > 0) && behind(shown)}
      {breakdowns.length > 0 && (
        <div class="al-breakdowns">
          {breakdowns.map((each) => breakdownTable(each, { chosen, among: named.among, toRows }))}
        </div>
      )}
    </>
  );
  return {
    title: measure.name,
    body,
    faulty: Object.keys(chosen.errors).length > 0,
    back: { text: 'What each figure means', href: links.measures },
  };
}

/** Of which time, whose, and the way to what is counted. */
function behind({ name, chosen, named, toRows }: OneMeasure): Html {
  const { from } = measureOf(name);
  const children = (
    <>
      {periodChooser(links.measureCalled(name), chosen, named.among)}
      {named.words && <p class="govuk-body">Only {named.words}.</p>}
      {toRows && (
        <p class="govuk-body">
          <a class="govuk-link" href={links.rowsOf(name, addressOf(chosen, named.among))}>
            See the {from ? BEHIND[from] : 'requests'} behind it
          </a>
        </p>
      )}
    </>
  );
  return section({ title: 'What is counted', children });
}

export function measureIn(text: string): MeasureName | undefined {
  return isMeasure(text) && MEASURE_NAMES.includes(text) ? text : undefined;
}

function definitionOf(measure: Measure, partnership: Partnership): Fact[] {
  const target = targetOf(measure, standardsOf(partnership));
  const percent = measure.how === 'share' || measure.how === 'within';
  return [
    { key: 'Exactly', value: measure.definition },
    { key: 'Worked out as', value: HOWS[measure.how] },
    { key: 'Unit', value: measure.unit },
    { key: 'Direction', value: DIRECTIONS[measure.better] },
    { key: 'Target', value: target === null ? 'None' : targetInWords(target, percent, measure) },
    { key: 'Source', value: measure.source },
    { key: 'Owner', value: roleTitle(partnership, measure.owner) },
  ];
}

function targetInWords(target: number, percent: boolean, { better, unit }: Measure): string {
  if (percent) return `${target}%`;
  return `${target} ${unit} ${better === 'down' ? 'or less' : 'or more'}`;
}

function tableOf(title: string, names: MeasureName[]): Node {
  return dataTable<MeasureName>({
    caption: `${title}: figures and what they mean`,
    captionHidden: true,
    columns: [
      {
        head: 'Figure',
        rowHeader: true,
        cell: (name) => (
          <a class="govuk-link" href={links.measureCalled(name)}>
            {measureOf(name).name}
          </a>
        ),
      },
      { head: 'Meaning', cell: (name) => measureOf(name).meaning },
      { head: 'Unit', cell: (name) => measureOf(name).unit },
    ],
    rows: names,
  });
}
