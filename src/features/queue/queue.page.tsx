import { dueTag } from '#src/casework/due-tag.tsx';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { shortArea, whatAbout } from '#src/casework/what-about.ts';
import { day, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { URGENCIES } from '#src/domain/requests/answers.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { type Column, dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { type Counts, MOST_ENDED, PAGE_SIZE, type QueueRow } from './queue.queries.ts';
import { filtersOf, type Sort, TABS, type View, viewHref } from './queue.view.ts';
import { filterPanel } from './queue-filters.tsx';
import { savedViewLinks, saveViewForm } from './queue-saved.tsx';
import { tabs } from './queue-tabs.tsx';

export type QueueView = {
  view: View;
  rows: QueueRow[];
  counts: Counts;
  saved: { id: number; name: string; query: string }[];
  clusters: { code: string; name: string }[];
  /** Empty when there is only one's own queue to see. */
  leads: { id: number; name: string }[];
  typedName?: string;
  problem?: string;
};

export function queuePage(context: Context, queue: QueueView): Page {
  const { view, counts, rows } = queue;
  const body = (
    <>
      {errorSummaryFor(queue.problem ? { name: queue.problem } : undefined)}
      {heading({ title: 'Queue', size: 'l' })}
      {savedViewLinks(context, queue)}
      {tabs(view, counts)}
      {filterPanel(context, queue)}
      {rows.length > 0 ? table(context, queue) : nothing(view)}
      {counts[view.tab] > 0 && pages(view, counts)}
      {saveViewForm(context, queue)}
    </>
  );
  return { title: `${TABS[view.tab]} – Queue`, body, wide: true };
}

function pages(view: View, counts: Counts): Node {
  const total = Math.min(counts[view.tab], view.tab === 'ended' ? MOST_ENDED : Number.POSITIVE_INFINITY);
  return (
    <>
      {pagination({
        page: view.page,
        pageSize: PAGE_SIZE,
        total,
        href: (page) => viewHref(view, { page }),
        what: 'requests',
      })}
      {view.tab === 'ended' && counts.ended > MOST_ENDED && (
        <p class="govuk-body al-small">The {MOST_ENDED} latest are listed. Filter by setting to find an older one.</p>
      )}
    </>
  );
}

function table(context: Context, { view, rows, leads }: QueueView): Node {
  return dataTable({
    caption: `${TABS[view.tab]}: requests`,
    captionHidden: true,
    keys: true,
    rows,
    columns: [
      ...columns(context, view),
      ...(leads.length > 0 ? [{ head: 'Lead', cell: (row: QueueRow) => row.leadName, nowrap: true }] : []),
    ],
  });
}

function columns({ today, partnership }: Context, view: View): Column<QueueRow>[] {
  const mixed = view.tab === 'soon' || view.tab === 'late' || view.tab === 'ended';
  return [
    {
      head: 'Setting',
      rowHeader: true,
      sort: sortBy(view, 'setting'),
      cell: (row) => rowLink({ text: row.settingName, href: hrefOf(row) }),
    },
    { head: 'What about', cell: (row) => whatAbout(row.subject, row.years), nowrap: true },
    { head: 'Area of need', cell: (row) => shortArea(row.mainArea), nowrap: true },
    { head: 'How soon', cell: (row) => row.urgency && URGENCIES[row.urgency], nowrap: true },
    ...(mixed ? [{ head: 'Where', cell: (row: QueueRow) => STATUSES[row.status].forLead }] : []),
    { head: 'Sent', sort: sortBy(view, 'sent'), cell: (row) => shortDate(day(row.sentOn)), nowrap: true },
    view.tab === 'ended'
      ? {
          head: 'Ended',
          sort: sortBy(view, 'due'),
          cell: (row) => row.endedOn && shortDate(day(row.endedOn)),
          nowrap: true,
        }
      : {
          head: 'Due',
          sort: sortBy(view, 'due'),
          cell: (row) => [shortDate(day(row.dueOn)), ' ', dueTag(row.dueOn, today, partnership)],
          nowrap: true,
        },
  ];
}

// A request that can be decided opens where it is decided; one that cannot opens as it stands.
function hrefOf({ status, reference }: QueueRow): string {
  const decidable = status === 'new' || status === 'question' || status === 'taken_on';
  return decidable ? requestLinks.triage(reference) : requestLinks.request(reference);
}

function sortBy(view: View, by: 'due' | 'sent' | 'setting') {
  const down: Sort = `-${by}`;
  const direction =
    view.sort === by ? ('ascending' as const) : view.sort === down ? ('descending' as const) : undefined;
  return { href: viewHref(view, { sort: view.sort === by ? down : by }), direction };
}

function nothing(view: View): Node {
  if (filtersOf(view).length > 0) {
    return emptyState({
      title: 'Nothing matches',
      text: 'No request here matches these filters.',
      action: {
        text: 'Clear the filters',
        href: viewHref({ ...view, q: '', cluster: '', group: '', area: '', urgency: '', lead: 0 }),
      },
    });
  }
  return emptyState(EMPTY[view.tab]);
}

const EMPTY: Record<View['tab'], { title: string; text: string }> = {
  new: { title: 'No new requests', text: 'Every request that came in has been decided.' },
  waiting: { title: 'Nothing waits for a setting', text: 'Requests you asked a question about are listed here.' },
  soon: { title: 'Nothing is due soon', text: 'There is time for everything you have.' },
  late: { title: 'Nothing is late', text: 'Every promise has been kept so far.' },
  taken_on: { title: 'Nothing taken on', text: 'Requests you work on with a setting are listed here.' },
  panel: { title: 'Nothing with the panel', text: 'Requests you passed to the panel are listed here.' },
  no_expert: {
    title: 'Nothing waits for an expert',
    text: 'Requests with an interim plan until an expert is free are listed here.',
  },
  help: { title: 'No help under way', text: 'Requests with an expert are listed here, from the day one is named.' },
  ended: { title: 'Nothing has ended yet', text: 'Answered and withdrawn requests are listed here.' },
};
