import type { LoadWeek } from '#src/casework/experts/expert-load.ts';
import { weekBars } from '#src/casework/experts/week-bars.tsx';
import { weekTable } from '#src/casework/experts/week-table.tsx';
import { barChart } from '#src/charts/charts.tsx';
import { longDate, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { balanceOf, type Sums } from '#src/domain/experts/balance.ts';
import { DISCIPLINES, type Discipline, USUAL_SESSIONS } from '#src/domain/experts/expert.ts';
import { button, details } from '#src/govuk/components.ts';
import { selectField } from '#src/govuk/fields.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { statRow } from '#src/govuk/pieces/the-figure.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';

type ByDiscipline = {
  discipline: Discipline;
  people: number;
  sums: Sums;
  /** Sessions that the requests waiting would take up of it, at the usual number each. */
  asked: number;
};
type Shown = {
  weeks: LoadWeek[];
  total: Sums;
  byDiscipline: ByDiscipline[];
  /** Requests that wait for an expert. */
  waiting: number;
  /** The last weeks rest on term dates that are not published. */
  assumed: boolean;
  clusters: { id: number; name: string }[];
  cluster: { id: number; name: string } | undefined;
  discipline: Discipline | undefined;
  partnership: Partnership;
};

export async function capacityPage(shown: Shown): Promise<Page> {
  const { weeks, cluster, partnership } = shown;
  const body = (
    <>
      {heading({
        title: 'Capacity',
        caption: cluster?.name ?? partnership.name,
        lead: 'Time for direct work in the coming 12 weeks, in sessions of half a day.',
      })}
      {filterForm(shown)}
      {weeks.length === 0 ? nobody() : await numbers(shown)}
    </>
  );
  return { title: 'Capacity', body, wide: true };
}

async function numbers(shown: Shown): Promise<Node> {
  const { total, waiting, discipline } = shown;
  return [
    statRow([
      { value: total.available, label: 'sessions there are' },
      { value: total.promised, label: 'promised' },
      { value: total.delivered, label: 'given this week' },
      { value: total.free, label: 'free' },
      { value: waiting, label: waiting === 1 ? 'request waits for an expert' : 'requests wait for an expert' },
    ]),
    <p class="govuk-body">{asked(shown)}</p>,
    section({
      title: discipline ? `Week by week: ${DISCIPLINES[discipline].label}` : 'Week by week',
      children: await weekByWeek(shown),
    }),
    section({ title: 'By discipline', children: disciplines(shown) }),
    workedOut(shown),
  ];
}

function filterForm({ clusters, cluster, discipline, partnership }: Shown): Html {
  const all = { value: '', text: 'All' };
  const disciplines = Object.entries(DISCIPLINES).map(([value, { label }]) => ({ value, text: label }));
  return (
    <search aria-label="Whose time">
      <form method="get" action="/capacity" class="al-expert-filters">
        {selectField({
          name: 'cluster',
          label: word(partnership, 'cluster', { capital: true }),
          size: 's',
          value: cluster ? String(cluster.id) : '',
          items: [all, ...clusters.map(({ id, name }) => ({ value: String(id), text: name }))],
        })}
        {selectField({
          name: 'discipline',
          label: 'Discipline',
          size: 's',
          value: discipline ?? '',
          items: [all, ...disciplines],
        })}
        {button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
      </form>
    </search>
  );
}

function asked({ waiting, total }: Shown): string {
  if (waiting === 0) return 'No request waits for an expert.';
  const sessions = waiting * USUAL_SESSIONS;
  const enough = sessions <= total.free ? 'There is time for that.' : 'That is more than is free.';
  return `At the usual ${USUAL_SESSIONS} sessions each, those that wait would take up to ${sessions} sessions. ${enough}`;
}

async function weekByWeek({ weeks }: Shown): Promise<Node> {
  const points = weeks
    .filter(({ inTerm }) => inTerm)
    .map(({ start, free }) => ({ label: shortDate(start), value: free }));
  const chart = await barChart({ title: 'Free sessions', unit: 'free sessions', labels: 'Week of', points });
  return (
    <div class="al-capacity">
      <div>
        <p class="al-chart__title">Promised of what there is</p>
        {weekBars(weeks)}
        <p class="al-chart__title">Still free, week by week</p>
        {chart.svg}
      </div>
      {weekTable(weeks)}
    </div>
  );
}

function disciplines({ byDiscipline }: Shown): Node {
  return dataTable<ByDiscipline>({
    caption: 'Sessions of each discipline in the coming 12 weeks',
    captionHidden: true,
    columns: [
      { head: 'Discipline', rowHeader: true, cell: ({ discipline }) => DISCIPLINES[discipline].label },
      { head: 'Experts', numeric: true, cell: ({ people }) => people },
      { head: 'There are', numeric: true, cell: ({ sums }) => sums.available },
      { head: 'Promised', numeric: true, cell: ({ sums }) => sums.promised },
      { head: 'Given', numeric: true, cell: ({ sums }) => sums.delivered },
      { head: 'Free', numeric: true, cell: ({ sums }) => sums.free },
      { head: 'Asked for', numeric: true, cell: ({ asked: sessions }) => sessions },
      { head: 'So', nowrap: true, cell: ({ sums, asked: sessions }) => balanceTag(sums, sessions) },
    ],
    rows: byDiscipline,
  });
}

function balanceTag(sums: Sums, sessions: number): Html {
  const { words, tone } = balanceOf(sums, sessions);
  return tag({ text: words, tone });
}

function workedOut({ cluster, assumed, weeks, partnership }: Shown): Html {
  const one = word(partnership, 'cluster');
  const last = weeks.at(-1);
  return details({
    summaryText: 'How this is worked out',
    html: (
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <strong>There are:</strong> two sessions for each working day, times FTE, times the share of direct work;
          without school holidays, bank holidays and leave, and not after an expert’s last day. Part sessions are
          carried from week to week.
        </li>
        <li>
          <strong>Promised:</strong> what panels have allocated and has not been given yet, put into the eight weeks in
          term from its start, one session a week for each request while there is room.
        </li>
        <li>
          <strong>Over-promised:</strong> sessions for which there is no room in those eight weeks, however they are
          moved.
        </li>
        <li>
          <strong>Free:</strong> there are, less promised and given; of this week only the days still to come. More than
          half free is shown as unused, less than a tenth as nearly full.
        </li>
        <li>
          <strong>Asked for:</strong> the requests that wait for the panel or an expert, at the usual {USUAL_SESSIONS}{' '}
          sessions each, under the discipline that answers their main area of need first. Which help a request really
          gets is for the panel to say.
        </li>
        {cluster && (
          <li>
            Experts who work in {cluster.name} count in full, also when they work in another {one} too.
          </li>
        )}
        {assumed && last && <li>The term dates up to {longDate(last.start)} are assumed, not published.</li>}
      </ul>
    ),
  });
}

function nobody(): Html {
  return emptyState({ title: 'Nobody works here', text: 'No expert matches: choose another discipline or place.' });
}
