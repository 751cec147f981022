import { weekdayDate } from '#src/casework/request-view/days.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button, details } from '#src/govuk/components.ts';
import { checkboxesField, type DateParts, dateField, type Errors } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { links } from './panel.links.ts';
import { clustersInShort } from './panel-words.ts';
import type { PanelRow, Somewhere } from './panels.queries.ts';

export type PanelsView = {
  panels: PanelRow[];
  clusters: Somewhere[];
  /** Requests on no open panel's agenda. */
  waiting: number;
  mayMake: boolean;
  typed: { heldOn: DateParts; clusters: string[] };
  errors?: Errors;
};

export function panelsPage(context: Context, view: PanelsView): Page {
  const next = view.panels.find((panel) => !panel.closedAt);
  const body = (
    <>
      {errorSummaryFor(view.errors)}
      {heading({ title: 'Panels', size: 'l', lead: lead(view, next) })}
      {next && actions(button({ text: 'Open the next panel', href: links.panel(next.id) }))}
      {view.panels.length > 0 ? lists(context, view.panels) : none(view)}
      {view.mayMake && make(context, view)}
    </>
  );
  return { title: 'Panels', body, wide: true };
}

function lead({ waiting }: PanelsView, next: PanelRow | undefined): string {
  const when = next ? `The next panel is on ${longDate(day(next.heldOn))}.` : 'No panel is planned.';
  if (waiting === 0) return when;
  return `${when} ${waiting === 1 ? '1 request waits' : `${waiting} requests wait`} that no agenda holds yet.`;
}

function none({ mayMake }: PanelsView): Html {
  return emptyState({
    title: 'No panels yet',
    text: mayMake
      ? 'Make one below. Its agenda fills by itself with what waits.'
      : 'When you are asked to sit on a panel, it is listed here.',
  });
}

/** So many that were closed are beside those still open; the others are one click away. */
const CLOSED_SHOWN = 8;

function lists(context: Context, panels: PanelRow[]): Node {
  const shown = panels.filter((panel) => !panel.closedAt).length + CLOSED_SHOWN;
  const earlier = panels.slice(shown);
  return [
    list(context, panels.slice(0, shown), 'Panels'),
    earlier.length > 0 &&
      details({
        summaryText: `Earlier panels (${earlier.length})`,
        html: list(context, earlier, 'Earlier panels'),
      }),
  ];
}

function list({ partnership }: Context, panels: PanelRow[], caption: string): Node {
  return dataTable({
    caption,
    captionHidden: true,
    keys: true,
    rows: panels,
    columns: [
      {
        head: 'Day',
        rowHeader: true,
        cell: (panel) => rowLink({ text: weekdayDate(panel.heldOn), href: links.panel(panel.id) }),
        nowrap: true,
      },
      { head: 'For', cell: (panel) => clustersInShort(partnership, panel) },
      { head: 'Decided', cell: (panel) => `${panel.decided} of ${panel.items}`, nowrap: true },
      {
        head: 'Where',
        cell: (panel) => (panel.closedAt ? tag({ text: 'Closed', tone: 'done' }) : tag({ text: 'Open', tone: 'info' })),
      },
      {
        head: 'Minutes',
        cell: (panel) =>
          panel.closedAt && (
            <a class="govuk-link" href={links.minutes(panel.id)}>
              Read<span class="govuk-visually-hidden"> the minutes of {weekdayDate(panel.heldOn)}</span>
            </a>
          ),
      },
    ],
  });
}

function make({ csrf, partnership }: Context, { clusters, typed, errors }: PanelsView): Html {
  const many = word(partnership, 'cluster', { plural: true });
  return section({
    title: 'Make a panel',
    children: column(
      form({
        action: links.panels,
        csrf,
        children: [
          dateField({ name: 'heldOn', legend: 'When does it meet?', size: 's', value: typed.heldOn, errors }),
          checkboxesField({
            name: 'clusters',
            legend: `For which ${many}?`,
            size: 's',
            small: true,
            values: typed.clusters,
            errors,
            items: clusters.map(({ id, name }) => ({ value: String(id), text: name })),
          }),
          <p class="govuk-body al-quiet">
            The leads and co-ordinators of these {many} and the managers are its members. You can add experts
            afterwards.
          </p>,
          actions(button({ text: 'Make the panel', preventDoubleClick: true })),
        ],
      }),
    ),
  });
}
