import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import {
  type Counted,
  type Published,
  publishedShare,
  publishedTotal,
  suppress,
} from '#src/domain/figures/suppress.ts';
import { AREAS, PHASES, SUBJECTS } from '#src/domain/vocabulary.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { figures, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Totals } from './figures.queries.ts';

type Shown = {
  totals: Totals;
  byArea: Counted[];
  byPhase: Counted[];
  byCluster: Counted[];
  bySubject: Counted[];
  since: string;
  /** Leads and managers see counts as they are; everyone else sees them rounded, small ones hidden. */
  exact: boolean;
  partnership: Partnership;
};

export function figuresPage(shown: Shown): Page {
  const { partnership } = shown;
  const since = `since ${longDate(day(shown.since))}`;
  const body = (
    <>
      {heading({
        title: 'Figures',
        caption: partnership.name,
        lead: shown.exact
          ? 'Totals of this school year, as they are. Not for publication.'
          : 'Totals of this school year. Counts are rounded to the nearest 5, and counts below 5 are not shown, so that nobody can be recognised.',
      })}
      {section({ title: 'At a glance', children: figures(headlines(shown, since)) })}
      {breakdown('Main area of need', shown.byArea, AREAS, shown)}
      {breakdown('Phase', shown.byPhase, PHASES, shown)}
      {breakdown('What requests are about', shown.bySubject, SUBJECTS, shown)}
      {breakdown(`Requests by ${word(partnership, 'cluster')}`, shown.byCluster, {}, shown)}
    </>
  );
  return { title: 'Figures', body };
}

function headlines({ totals, exact, partnership }: Shown, since: string): Node {
  const { from, to } = partnership.serviceStandards.promiseMinutes;
  const minutes = totals.medianMinutes;
  return [
    theFigure({
      label: 'Requests',
      value: total(totals.sent, exact),
      meaning: 'sent by settings, including those where the strategies were enough',
      since,
    }),
    theFigure({
      label: 'Answered in time',
      value: share(totals.inTime, totals.answered, exact),
      meaning: `of the answers given, by the promised day (${partnership.serviceStandards.triageDays} working days)`,
      since,
      how: 'The day of the first answer is on or before the day promised when the request was sent. Requests still waiting are not counted.',
    }),
    theFigure({
      label: 'Time to write a request',
      value: minutes === null || totals.sent < 5 ? '–' : `${Math.max(1, Math.round(minutes))} min`,
      meaning: `of active writing for the middle request; we promise ${from} to ${to} minutes`,
      since,
      how: 'Time between one page or save and the next, up to two minutes each, added up. Half of all requests took less.',
    }),
    theFigure({
      label: 'Strategies were enough',
      value: total(totals.enough, exact),
      meaning: 'times a setting found what it needed before sending',
      since,
    }),
  ];
}

function breakdown(title: string, counted: Counted[], labels: Record<string, string>, { exact }: Shown): Node {
  const rows: Published[] = exact ? counted : suppress(counted);
  if (rows.length === 0) return section({ title, children: <p class="govuk-body">Nothing to count yet.</p> });
  const table = dataTable({
    caption: title,
    captionHidden: true,
    columns: [
      { head: title, rowHeader: true, cell: (row: Published) => labels[row.name] ?? row.name },
      { head: 'Requests', numeric: true, cell: (row: Published) => (row.count === 'few' ? 'not shown' : row.count) },
    ],
    rows,
  });
  return section({ title, children: table });
}

function total(count: number, exact: boolean): string {
  if (exact) return String(count);
  const published = publishedTotal(count);
  return published === 'few' ? '< 5' : String(published);
}

function share(part: number, whole: number, exact: boolean): string {
  if (exact && whole > 0) return `${Math.round((part / whole) * 100)}%`;
  const published = publishedShare(part, whole);
  return published === undefined ? '–' : `${published}%`;
}
