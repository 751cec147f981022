import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { isReviewDue } from '#src/domain/menu/keeping.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { mojSubNavigation } from '#src/govuk/moj.ts';
import { type Column, dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import { searchBox } from '#src/govuk/pieces/search-box.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import type { Row as Listed } from './list.queries.ts';
import { PARTS, type Part, type View, viewHref, waitsForMe } from './list.view.ts';

type Row = Listed & { brokenLinks: number };
type Shown = {
  rows: Row[];
  total: number;
  pageSize: number;
  view: View;
  counts: Record<Part, number>;
  me: { id: number; roles: readonly Role[] };
  today: CalendarDay;
  csrf: string;
  mayImport: boolean;
  /** How many there are at all. */
  all: number;
};

export function entriesPage(shown: Shown): Page {
  const { view, total, pageSize } = shown;
  const body = (
    <>
      {heading({
        title: 'Keep the menu',
        lead: 'What settings and families read about the help there is. Everything is written by one person and approved by another, and looked at again within eighteen months.',
      })}
      {beginning(shown)}
      {searchBox({
        action: links.entries,
        label: 'Find by title or owner',
        value: view.q,
        keep: { show: view.part },
      })}
      {parts(shown)}
      {atOnce(shown)}
      {total > 0 ? list(shown) : nothing(shown)}
      {total > pageSize &&
        pagination({ page: view.page, pageSize, total, what: 'entries', href: (page) => viewHref({ ...view, page }) })}
    </>
  );
  return { title: 'Keep the menu', body, wide: true };
}

/** Writing, and the whole menu as a file: managers bring one in as well. */
function beginning({ mayImport }: Shown): Html {
  return actions([
    button({ text: 'Write a new entry', href: links.new }),
    link(links.download, 'Save all as a CSV file'),
    link(links.services, 'Save all as Open Referral UK'),
    mayImport && link(links.imports, 'Bring a file in'),
  ]);
}

/** What is done with all of a part at once. */
function atOnce({ view, me, rows, counts, csrf }: Shown): Node {
  if (view.part === 'approval' && rows.some((row) => waitsForMe(row, me))) {
    return <p class="govuk-body">{button({ text: 'Read and approve one by one', href: links.proposals })}</p>;
  }
  const own = rows.filter((row) => row.writtenBy === me.id && !row.proposedAt && !row.sentBackAt);
  if (view.part !== 'drafts' || counts.drafts < 2 || own.length < 2) return null;
  return form({
    action: links.proposals,
    csrf,
    children: button({
      text: 'Propose all of your drafts that are whole',
      classes: 'govuk-button--secondary',
      preventDoubleClick: true,
    }),
  });
}

function link(href: string, text: string): Html {
  return (
    <a class="govuk-link" href={href}>
      {text}
    </a>
  );
}

function parts({ view, counts }: Shown): Html {
  return mojSubNavigation({
    label: 'Parts of the menu',
    items: (Object.keys(PARTS) as Part[]).map((part) => ({
      html: [PARTS[part], ' ', <span class="al-number">{counts[part]}</span>],
      href: viewHref({ ...view, part, page: 1 }),
      active: part === view.part,
    })),
  });
}

function list({ rows, view, me, today }: Shown): Node {
  const columns: Column<Row>[] = [
    { head: 'Entry', rowHeader: true, cell: ({ title, code }) => rowLink({ text: title, href: links.entry(code) }) },
    { head: 'Owner', nowrap: true, cell: ({ ownerId, ownerName }) => (ownerId === me.id ? 'You' : ownerName) },
    {
      head: 'Review by',
      nowrap: true,
      cell: ({ reviewBy, isRetired }) => (reviewBy && !isRetired ? longDate(day(reviewBy)) : '–'),
    },
    { head: 'To know', cell: (row) => toKnow(row, me, today) },
  ];
  return dataTable<Row>({ caption: PARTS[view.part], captionHidden: true, keys: true, columns, rows });
}

function toKnow(row: Row, me: Shown['me'], today: CalendarDay): Node {
  if (row.isRetired) return tag({ text: 'Retired' });
  return [
    row.isShown && isReviewDue(row.reviewBy, today) && [tag({ text: 'Review due', tone: 'careful' }), ' '],
    row.brokenLinks > 0 && [
      tag({ text: row.brokenLinks === 1 ? 'A link to mend' : `${row.brokenLinks} links to mend`, tone: 'careful' }),
      ' ',
    ],
    standing(row, me),
    row.unread > 0 && [
      tag({ text: row.unread === 1 ? '1 new remark' : `${row.unread} new remarks`, tone: 'info' }),
      ' ',
    ],
  ];
}

function standing(row: Row, me: Shown['me']): Node {
  if (row.writtenBy === null) return null;
  const by = row.writtenBy === me.id ? 'you' : row.writtenByName;
  if (row.proposedAt) {
    const text = waitsForMe(row, me) ? `Ready for you to read, from ${by}` : `Waits for approval, from ${by}`;
    return [tag({ text, tone: waitsForMe(row, me) ? 'careful' : 'info' }), ' '];
  }
  if (row.sentBackAt) return [tag({ text: `Sent back to ${by}`, tone: 'careful' }), ' '];
  return [tag({ text: `Draft by ${by}` }), ' '];
}

const NOTHING: Record<Part, [title: string, text: string]> = {
  mine: ['You keep no entry yet', 'What you write, and what a colleague hands over to you, comes here.'],
  approval: [
    'Nothing waits for approval',
    'When somebody proposes new words, a lead or manager who did not write them reads them here.',
  ],
  review: ['Nothing to look at again', 'Entries come here two weeks before their review-by date.'],
  drafts: ['No drafts', 'Nobody is writing anything new just now.'],
  shown: ['Nothing is on the menu yet', 'Write the first entry: a title and a sentence are enough to begin.'],
  retired: ['Nothing is retired', 'Entries that are no longer offered stay here, with the reason.'],
};

function nothing({ view, all }: Shown): Html {
  const [title, text] = NOTHING[view.part];
  if (view.q) {
    const action = { text: 'Show all of this part', href: viewHref({ ...view, q: '' }) };
    return emptyState({ title: 'Nothing matches', text: `No title or owner here has “${view.q}”.`, action });
  }
  const action = { text: 'See the whole menu', href: viewHref({ part: 'shown', q: '', page: 1 }) };
  return emptyState({ title, text, ...(all > 0 && view.part !== 'shown' ? { action } : {}) });
}
