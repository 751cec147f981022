import { day, isDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { type Column, dataTable } from '#src/govuk/pieces/data-table.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Line } from './people-plan.ts';

type Named = { key: string; name: string };
export type Lined = Named & {
  lines: Line[];
  /** All is new, so nothing is said to have been blank. */
  isNew?: boolean;
};

/** What changes about each, before and after. */
export function linesTable(rows: Lined[]): Node {
  return dataTable<Lined>({
    caption: 'What changes, before and after',
    captionHidden: true,
    columns: [
      nameColumn('Name'),
      { head: rows.some(({ isNew }) => isNew) ? 'With' : 'From what to what', cell: (row) => drawn(row) },
    ],
    rows,
  });
}

export function nameColumn<Row extends Named>(head: string): Column<Row> {
  return { head, rowHeader: true, cell: ({ key, name }) => [name, ' ', number(key)] };
}

/** A setting's number, or a person's address: which of those with the same name. */
export function number(key: string): Html {
  return <span class="al-quiet al-nowrap govuk-!-font-weight-regular">{key}</span>;
}

/** '31 August 2026' wherever a day stands as 2026-08-31. */
export function daysInWords(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (found) =>
    isDay(found) ? longDate(day(found)).replace(/^\w+ /, '') : found,
  );
}

function drawn({ lines, isNew }: Lined): Html {
  return (
    <ul class="govuk-list al-small govuk-!-margin-bottom-0">
      {lines.map((line) => (
        <li>
          {line.label}: {!(isNew && line.from === null) && before(line)}
          <strong>{daysInWords(line.to ?? 'blank')}</strong>
        </li>
      ))}
    </ul>
  );
}

function before({ from }: Line): Node {
  return [<del class="al-quiet">{daysInWords(from ?? 'blank')}</del>, ', now '];
}
