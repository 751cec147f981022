import { day, shortDate } from '#src/domain/calendar/calendar-day.ts';
import type { Figure, Standards } from '#src/domain/measures/figure.ts';
import type { Measure } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { type Chosen, inDates } from './choose-period.ts';
import { addressOf, type Named } from './choose-rows.ts';
import { partInWords, unitAfter, valueInWords } from './figure-words.ts';
import { links } from './figures.links.ts';
import { standardsOf } from './load-dashboard.ts';
import { type FactRow, ROWS_ON_A_PAGE } from './rows.queries.ts';

type Shown = { name: MeasureName; chosen: Chosen; named: Named; page: number; rows: FactRow[]; figure: Figure };

/** The requests behind a figure, as far as the person may see them, and what they come to. */
export function rowsPage({ partnership }: Context, { name, chosen, named, page, rows, figure }: Shown): Page {
  const measure = measureOf(name);
  const address = addressOf(chosen, named.among);
  const body = (
    <>
      {heading({
        title: 'The requests behind it',
        caption: captionOf(measure, chosen, named),
        lead: `${comesTo(measure, figure)} Only requests you may see are here. Opening this page is logged as a look at each one listed.`,
      })}
      {rows.length === 0
        ? emptyState({ title: 'Nothing here', text: 'None of the requests you may see counts in this time.' })
        : [
            table(measure, rows, standardsOf(partnership)),
            pagination({
              page,
              pageSize: ROWS_ON_A_PAGE,
              total: figure.count,
              what: 'rows',
              href: (to) => `${links.rowsOf(name, address)}&page=${to}`,
            }),
          ]}
    </>
  );
  return { title: 'The requests behind it', body, back: backTo(name, chosen, named) };
}

export function captionOf(measure: Measure, chosen: Chosen, { words }: Named): string {
  return [measure.name, words, inDates(chosen.period)].filter(Boolean).join(', ');
}

export function backTo(name: MeasureName, chosen: Chosen, { among }: Named): { text: string; href: string } {
  const { by: _, member: __, ...whole } = among;
  return { text: measureOf(name).name, href: links.measureCalled(name, addressOf(chosen, whole)) };
}

/** '225 counted: 91% (204 of 225).': the same numbers as the figure. */
function comesTo(measure: Measure, figure: Figure): string {
  const counted = `${figure.count.toLocaleString('en-GB')} counted`;
  if (figure.value === null || (measure.how === 'sum' && figure.value === figure.count)) return `${counted}.`;
  const unit = measure.how === 'sum' ? measure.unit : unitAfter(measure, figure.value);
  const part = partInWords(figure);
  const words = [valueInWords(measure, figure.value), unit, part && `(${part})`].filter(Boolean).join(' ');
  const ninth = figure.p90 === undefined ? '' : `, nine in ten ${figure.p90} or less`;
  return `${counted}: ${words}${ninth}.`;
}

function table(measure: Measure, rows: FactRow[], standards: Standards): Node {
  return dataTable<FactRow>({
    caption: 'Requests that count',
    captionHidden: true,
    columns: [
      {
        head: 'Request',
        rowHeader: true,
        cell: ({ reference }) => (
          <a class="govuk-link al-nowrap" href={`/requests/${reference}`}>
            {reference}
          </a>
        ),
      },
      { head: 'Setting', cell: ({ setting }) => setting },
      { head: 'Now', cell: ({ status }) => STATUSES[status].forLead },
      { head: 'Counts on', nowrap: true, cell: ({ onDay }) => `${shortDate(day(onDay))} ${onDay.slice(0, 4)}` },
      valueColumn(measure, standards),
    ],
    rows,
  });
}

function valueColumn(measure: Measure, standards: Standards) {
  if (measure.how === 'share') {
    return { head: 'Counts as', cell: ({ value }: FactRow) => (value === 1 ? 'Yes' : 'No') };
  }
  if (measure.how === 'within') {
    const most = standards.panelDays;
    return {
      head: 'Counts as',
      cell: ({ value }: FactRow) =>
        `${value <= most ? 'Yes' : 'No'} (${value} working ${value === 1 ? 'day' : 'days'})`,
    };
  }
  return {
    head: measure.unit.charAt(0).toUpperCase() + measure.unit.slice(1),
    numeric: true,
    cell: ({ value }: FactRow) => valueInWords(measure, value),
  };
}
