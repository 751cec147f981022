import type { ExpertLoad } from '#src/casework/experts/expert-load.ts';
import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { DISCIPLINES, GRADES } from '#src/domain/experts/expert.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, selectField } from '#src/govuk/fields.tsx';
import { type Column, dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Filters } from './experts.filters.ts';
import { links } from './experts.links.ts';
import { comingsAndGoings } from './standing.tsx';

type Row = { expert: ExpertFile; load: ExpertLoad | undefined; opens: boolean };
type Shown = {
  rows: Row[];
  filters: Filters;
  clusters: { id: number; name: string }[];
  today: CalendarDay;
  partnership: Partnership;
  keeps: boolean;
  all: number;
};

export function expertsPage(shown: Shown): Page {
  const body = (
    <>
      {heading({
        title: 'Experts',
        lead: 'Who can help, where, and how much of their time for direct work is still free. A session is half a day.',
      })}
      {shown.keeps && keeping()}
      {filterForm(shown)}
      {shown.rows.length > 0 ? table(shown) : nobody(shown)}
    </>
  );
  return { title: 'Experts', body, wide: true };
}

function keeping(): Html {
  return (
    <p class="govuk-body al-actions">
      {button({
        text: 'Add an expert',
        href: links.adding,
        classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
      })}
      <a class="govuk-link" href={links.capacity}>
        Capacity week by week
      </a>
    </p>
  );
}

function filterForm({ filters, clusters, partnership }: Shown): Html {
  const cluster = word(partnership, 'cluster', { capital: true });
  const disciplines = Object.entries(DISCIPLINES).map(([value, { label }]) => ({ value, text: label }));
  return (
    <search aria-label="Which experts">
      <form method="get" action={links.experts} class="al-expert-filters">
        {selectField({
          name: 'discipline',
          label: 'Discipline',
          size: 's',
          value: filters.discipline,
          items: [{ value: '', text: 'All' }, ...disciplines],
        })}
        {selectField({
          name: 'cluster',
          label: cluster,
          size: 's',
          value: filters.cluster ? String(filters.cluster) : '',
          items: [{ value: '', text: 'All' }, ...clusters.map(({ id, name }) => ({ value: String(id), text: name }))],
        })}
        {checkboxesField({
          name: 'away',
          legend: 'Today',
          size: 's',
          small: true,
          values: filters.away ? ['yes'] : [],
          items: [{ value: 'yes', text: 'Away' }],
        })}
        {button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
      </form>
    </search>
  );
}

const ORDER = Object.keys(DISCIPLINES);

/** One line each, so that all are in sight at once; discipline by discipline, then by name. */
function table(shown: Shown): Node {
  const place = ({ expert }: Row) => ORDER.indexOf(expert.discipline);
  return (
    <div class="al-experts-list">
      {dataTable<Row>({
        caption: 'Experts by discipline and name, with their free sessions',
        captionHidden: true,
        keys: true,
        columns: columns(shown),
        rows: shown.rows.toSorted((a, b) => place(a) - place(b)),
      })}
    </div>
  );
}

function columns({ clusters, today, partnership }: Shown): Column<Row>[] {
  return [
    { head: 'Name', rowHeader: true, nowrap: true, cell: nameCell },
    { head: 'Discipline', nowrap: true, cell: ({ expert }) => disciplineOf(expert) },
    {
      head: 'Where',
      nowrap: true,
      cell: ({ expert }) => whereOf(expert, clusters, word(partnership, 'cluster', { plural: true })),
    },
    {
      head: 'Free this week',
      numeric: true,
      nowrap: true,
      wideOnly: true,
      cell: ({ load }) => freeOf(load?.weeks.slice(0, 1)),
    },
    { head: 'Free in 12 weeks', numeric: true, nowrap: true, cell: ({ load }) => freeOf(load?.weeks) },
    { head: 'To know', cell: ({ expert, load }) => toKnow(expert, load, today) },
  ];
}

function nameCell({ expert, opens }: Row): Node {
  return opens ? rowLink({ text: expert.name, href: links.expert(expert.id) }) : expert.name;
}

function disciplineOf({ discipline, grade }: ExpertFile): string {
  const { short } = DISCIPLINES[discipline];
  return grade === 'qualified' ? short : `${short}, ${GRADES[grade].toLowerCase()}`;
}

/** More names than this take more than a line. */
const MOST_NAMED = 2;

function whereOf({ clusterIds }: ExpertFile, clusters: { id: number; name: string }[], many: string): string {
  if (clusterIds.length === clusters.length) return `All ${many}`;
  if (clusterIds.length > MOST_NAMED) return `${clusterIds.length} ${many}`;
  return clusters
    .filter(({ id }) => clusterIds.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

function freeOf(weeks: ExpertLoad['weeks'] | undefined): string {
  const all = (weeks ?? []).reduce((sum, { available }) => sum + available, 0);
  const free = (weeks ?? []).reduce((sum, week) => sum + week.free, 0);
  return all === 0 ? 'not here' : `${free} of ${all}`;
}

function toKnow(expert: ExpertFile, load: ExpertLoad | undefined, today: CalendarDay): Node {
  const over = load?.over ?? 0;
  const standing = comingsAndGoings(expert, today);
  if (over === 0 && standing.length === 0) return null;
  return [
    over > 0 && tag({ text: `Over-promised by ${over}`, tone: 'late' }),
    ' ',
    ...standing.map((text) => [tag({ text, tone: 'careful' }), ' ']),
  ];
}

function nobody({ all }: Shown): Html {
  if (all > 0) {
    const action = { text: 'Show all experts', href: links.experts };
    return emptyState({ title: 'Nobody matches', text: 'No expert is like this today.', action });
  }
  const text = 'Add the first, or bring a whole list in from a file: Settings, then Bring in settings and people.';
  return emptyState({ title: 'No experts yet', text });
}
