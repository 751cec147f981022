import { dayInWords } from '#src/casework/day-in-words.ts';
import { dayOf, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { button, fileUpload } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { IMPORT_KINDS, kindWords } from './import-kinds.ts';
import { links } from './imports.links.ts';
import type { PastImport } from './imports.queries.ts';

type Shown = { past: PastImport[]; kind: string; errors: Errors; partnership: Partnership; csrf: string };

export function importsPage(shown: Shown): Page {
  const body = (
    <>
      {errorSummaryFor(shown.errors)}
      {heading({
        title: 'Bring in settings, people and the menu',
        lead: 'You see first what a file would change. Nothing happens until you apply it, and the same file twice changes nothing.',
      })}
      {column(uploadForm(shown))}
      {shown.past.length > 0 && section({ title: 'Files looked at before', children: pastTable(shown) })}
    </>
  );
  return { title: 'Bring in settings, people and the menu', body, back: { text: 'Settings', href: links.settings } };
}

function uploadForm({ kind, errors, partnership, csrf }: Shown): Html {
  return form({
    action: links.imports,
    csrf,
    upload: true,
    children: (
      <>
        {radiosField({
          name: 'kind',
          legend: 'What does the file bring?',
          errors,
          value: kind || undefined,
          items: IMPORT_KINDS.map((value) => {
            const { name, brings, template } = kindWords(value, partnership);
            return { value, text: name, hint: [brings, template && [' ', templateLink(template, name)]] };
          }),
        })}
        {fileField({
          name: 'file',
          label: 'The file',
          errors,
          hint: 'A CSV file of at most 200 MB; for the menu CSV or JSON, of at most 20 MB.',
        })}
        {fileField({
          name: 'links',
          label: 'Its links file, for the national register only',
          errors,
          hint: 'links_edubasealldata….csv says which school followed which, so that history follows. You can leave it out.',
        })}
        {button({ text: 'Show what would change', preventDoubleClick: true })}
      </>
    ),
  });
}

function templateLink(template: string, name: string): Html {
  return (
    <a class="govuk-link" href={links.template(template)}>
      Download the template<span class="govuk-visually-hidden"> for {name}</span>
    </a>
  );
}

function fileField({ name, label, hint, errors }: { name: string; label: string; hint: string; errors: Errors }): Html {
  const error = errors[name];
  return fileUpload({
    name,
    id: name,
    label: { text: label, classes: 'govuk-label--m' },
    hint: { text: hint },
    attributes: { accept: '.csv,text/csv,.json,application/json' },
    ...(error ? { errorMessage: { text: error } } : {}),
  });
}

function pastTable({ past, partnership }: Shown): Node {
  return dataTable<PastImport>({
    caption: 'The latest files',
    captionHidden: true,
    columns: [
      {
        head: 'File',
        rowHeader: true,
        cell: (each) => (
          <a class="govuk-link" href={links.preview(each.id)}>
            {each.fileName}
          </a>
        ),
      },
      { head: 'Brings', cell: (each) => kindWords(each.kind, partnership).name },
      { head: 'Looked at by', cell: (each) => each.previewedBy ?? 'Alongside' },
      { head: 'When', cell: (each) => momentInWords(each.previewedAt) },
      {
        head: 'Applied',
        cell: (each) => (each.appliedAt ? tag({ text: 'Applied', tone: 'done' }) : 'Not yet'),
      },
    ],
    rows: past,
  });
}

export function momentInWords(at: Date): string {
  return `${dayInWords(dayOf(at))}, ${timeOf(at)}`;
}
