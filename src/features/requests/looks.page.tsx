import type { Request } from '#src/casework/load-request.ts';
import { dayAndTime } from '#src/casework/request-view/days.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { links } from './requests.links.ts';
import { LOOKS_PAGE_SIZE, type LookRow } from './requests.queries.ts';

/** What each page is called here; a page without a name of its own is shown by its code. */
const PAGES: Record<string, string> = {
  request: 'Where it is now',
  looks: 'Who has looked',
  withdrawing: 'Withdrawing it',
  reopening: 'Reopening it',
  amending: 'Changing an answer',
  refusal: 'A change that came too late',
};

type Shown = { request: Request; looks: { rows: LookRow[]; total: number }; number: number };

export function looksPage({ request, looks, number }: Shown): Page {
  const title = 'Who has looked at this record';
  const body = (
    <>
      {heading({
        title,
        caption: `${request.reference}, ${request.setting.name}`,
        lead: 'Every time someone opens it we write down who, when and which page. Nobody can change this list.',
        size: 'l',
      })}
      {dataTable({
        caption: 'Looks, newest first',
        captionHidden: true,
        rows: looks.rows,
        columns: [
          { head: 'Who', rowHeader: true, cell: (row: LookRow) => row.name },
          { head: 'Job', wideOnly: true, cell: (row: LookRow) => row.jobTitle },
          { head: 'When', cell: (row: LookRow) => dayAndTime(row.at) },
          { head: 'Page', cell: (row: LookRow) => PAGES[row.page] ?? asWords(row.page) },
        ],
      })}
      {pagination({
        page: number,
        pageSize: LOOKS_PAGE_SIZE,
        total: looks.total,
        href: (page) => `${links.looks(request.reference)}?page=${page}`,
        what: 'looks',
      })}
    </>
  );
  return { title, body, back: { text: 'Back to the request', href: links.request(request.reference) } };
}

function asWords(code: string): string {
  const words = code.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
