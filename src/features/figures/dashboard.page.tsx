import { drawRunChart } from '#src/charts/run-chart.tsx';
import { targetOf } from '#src/domain/measures/figure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { inWords, runChart } from '#src/domain/measures/spc.ts';
import { details } from '#src/govuk/components.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Breakdown } from './breakdowns.ts';
import { type Chosen, queryOf } from './choose-period.ts';
import { type Among, addressOf } from './choose-rows.ts';
import { asAt, breakdownTable, CHAPTERS, chapter, type Leads, monthInWords, whatChanged } from './dashboard-parts.tsx';
import { type Compared, valueInWords } from './figure-words.ts';
import { links } from './figures.links.ts';
import type { SettingCount } from './figures.queries.ts';
import { type Dashboard, standardsOf } from './load-dashboard.ts';
import { periodChooser } from './period-chooser.tsx';

type Shown = {
  title: string;
  caption: string;
  lead: string;
  action: string;
  download: string;
  chosen: Chosen;
  compared: Compared[];
  waiting: number;
  monthly?: Dashboard['monthly'];
  runs?: Html[];
  breakdowns: Breakdown[];
  /** Whose figures, where not everyone's. */
  among?: Among;
  /** Whether this person may go on to the rows. */
  toRows: boolean;
  /** Clusters that may be opened from here. */
  clusters?: Map<string, string>;
  settings?: SettingCount[];
  back?: { text: string; href: string };
};

/** Pictures first: what changed, the figures of each chapter, patterns month by month, and where requests come from. */
export function dashboardPage(context: Context, shown: Shown): Page {
  const { chosen, compared } = shown;
  const body = (
    <>
      {errorSummaryFor(chosen.errors)}
      {heading({ title: shown.title, caption: shown.caption, lead: shown.lead })}
      {periodChooser(shown.action, chosen)}
      {asAt({ ...context, waiting: shown.waiting })}
      {whatChanged(compared, addressOf(chosen, shown.among))}
      {shown.runs &&
        shown.runs.length > 0 &&
        section({ title: 'Month by month', children: <div class="al-runs">{shown.runs}</div> })}
      {CHAPTERS.map((each) => chapter(each, shown))}
      <div class="al-breakdowns">{shown.breakdowns.map((each) => breakdownTable(each, leadsOf(shown, each)))}</div>
      {shown.settings && shown.settings.length > 0 && settingsTable(shown.settings, queryOf(chosen))}
      <p class="govuk-body">
        <a class="govuk-link" href={`${shown.download}?${queryOf(chosen)}`}>
          Download these figures (CSV)
        </a>
        {' · '}
        <a class="govuk-link" href={links.measures}>
          What each figure means
        </a>
      </p>
    </>
  );
  return {
    title: `${shown.title}, ${shown.caption}`,
    body,
    wide: true,
    faulty: Object.keys(chosen.errors).length > 0,
    ...(shown.back ? { back: shown.back } : {}),
  };
}

/** A measure month by month: the picture, variation and assurance in words, and its table. */
export async function runPicture(
  context: Context,
  name: MeasureName,
  months: { month: string; figure: { value: number | null } }[],
): Promise<Html> {
  const measure = measureOf(name);
  const target = targetOf(measure, standardsOf(context.partnership));
  const percent = measure.how === 'share' || measure.how === 'within';
  const steps = months.flatMap(({ month, figure: { value } }) =>
    value === null ? [] : [{ label: monthInWords(month), value }],
  );
  const chart = runChart(steps, {
    ...(measure.how === 'mean' ? {} : { floor: 0 }),
    ...(percent ? { ceiling: 100 } : {}),
  });
  const words = inWords(chart, measure.better, target);
  if (steps.length < 2) {
    return (
      <div class="al-run">
        <h3 class="govuk-heading-s">{measure.name}</h3>
        <p class="govuk-body">There are not two whole months to compare yet.</p>
      </div>
    );
  }
  const format = (value: number) => valueInWords(measure, percent ? value : Math.round(value * 10) / 10);
  const { svg, table } = await drawRunChart({ title: measure.name, unit: measure.unit, chart, target, format });
  return (
    <figure class="al-run">
      <figcaption>
        <h3 class="govuk-heading-s">{measure.name}</h3>
        <p class="al-run__words">
          {words.variation}
          {words.assurance && ` · ${words.assurance}`}
          {chart.limits && chart.provisional && ' · limits are provisional until there are twelve months'}
        </p>
      </figcaption>
      {svg}
      {details({ summaryText: 'See the numbers', html: table, classes: 'govuk-!-margin-bottom-0' })}
    </figure>
  );
}

function leadsOf({ chosen, among, toRows, clusters }: Shown, { dimension }: Breakdown): Leads {
  return {
    chosen,
    toRows,
    ...(among ? { among } : {}),
    ...(dimension === 'cluster'
      ? { member: ({ code }) => (clusters?.has(code) ? `${links.clusterWith(code)}?${queryOf(chosen)}` : undefined) }
      : {}),
  };
}

function settingsTable(settings: SettingCount[], query: string): Node {
  const table = dataTable<SettingCount>({
    caption: 'Settings here that you work with',
    captionHidden: true,
    columns: [
      {
        head: 'Setting',
        rowHeader: true,
        cell: ({ id, name }) => (
          <a class="govuk-link" href={`${links.settingWith(id)}?${query}`}>
            {name}
          </a>
        ),
      },
      { head: 'Requests', numeric: true, cell: ({ requests }) => requests },
      { head: 'Sessions delivered', numeric: true, cell: ({ sessions }) => sessions },
    ],
    rows: settings,
  });
  return section({ title: 'Settings here that you work with', children: table });
}
