import { dueTag } from '#src/casework/due-tag.tsx';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { dayOf, longDate, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { ShownSetting } from './setting.page.tsx';
import type { ListedRequest } from './setting.queries.ts';

/** References and stages only: what a request is about is read, and logged, on its own page. */
export function settingRequests({ requests, ours, partnership, today }: ShownSetting): Node {
  return dataTable<ListedRequest>({
    caption: 'Requests of this setting',
    captionHidden: true,
    keys: true,
    columns: [
      {
        head: 'Request',
        rowHeader: true,
        cell: ({ reference }) => rowLink({ text: reference, href: requestLinks.request(reference) }),
      },
      { head: 'Where it is', cell: ({ status }) => stage(status, ours) },
      { head: 'Sent', cell: ({ sentAt }) => longDate(dayOf(sentAt)), nowrap: true },
      {
        head: 'Answer',
        cell: ({ status, answerBy, endedAt }) => {
          if (endedAt) return `Ended ${shortDate(dayOf(endedAt))}`;
          return status === 'new' ? dueTag(answerBy, today, partnership) : '–';
        },
      },
    ],
    rows: requests,
  });
}

function stage(status: ListedRequest['status'], ours: boolean): Node {
  const { label, forLead, tone } = STATUSES[status];
  return tag({ text: ours ? label : forLead, tone });
}
