import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { dayOf, longDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { pageOf } from './messages.links.ts';
import { type Listed, type Messages, PAGE_SIZE } from './messages.queries.ts';

/** Messages as a list, with the way to older ones. */
export function messageList({ rows, total, page }: Messages, options: { address: string; withName?: boolean }): Html {
  return (
    <>
      <ol class="govuk-list al-messages">
        {rows.map((message) => (
          <OneMessage message={message} withName={options.withName ?? false} />
        ))}
      </ol>
      {pagination({
        page,
        pageSize: PAGE_SIZE,
        total,
        href: (number) => pageOf(options.address, number),
        what: 'messages',
      })}
    </>
  );
}

function OneMessage({ message, withName }: { message: Listed; withName: boolean }): Html {
  return (
    <li class="al-card govuk-!-margin-bottom-4">
      <h2 class="govuk-heading-s">{message.subject}</h2>
      <p class="govuk-body-s">
        {withName && `To ${message.toName}. `}
        {`Written ${moment(message.createdAt)}. `}
        {state(message)}
      </p>
      {paragraphs(message.body)}
      {linkToRequest(message)}
    </li>
  );
}

// Most messages name the page themselves; the others still lead to what they are about.
function linkToRequest({ reference, body }: Listed): Node {
  if (!reference || body.includes(requestLinks.request(reference))) return null;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={requestLinks.request(reference)}>
        See request {reference}
      </a>
    </p>
  );
}

function state({ sentAt, inDigest }: Listed): Node {
  if (sentAt) return [tag({ text: 'Sent', tone: 'done' }), ` ${moment(sentAt)}`];
  if (inDigest) return tag({ text: 'Waits for the next morning’s e-mail', tone: 'plain' });
  return tag({ text: 'On its way', tone: 'info' });
}

function paragraphs(body: string): Node {
  return body.split(/\n{2,}/).map((paragraph) => <p class="govuk-body">{paragraph.split('\n').map(line)}</p>);
}

// As in the e-mail itself, a line that is only a path is a page of ours.
function line(text: string, index: number): Node {
  const isPath = /^\/(?![/\\])\S*$/.test(text.trim());
  const content = isPath ? (
    <a class="govuk-link" href={text.trim()}>
      {text.trim()}
    </a>
  ) : (
    text
  );
  return index === 0 ? content : [<br />, content];
}

function moment(at: Date): string {
  return `${longDate(dayOf(at))} at ${timeOf(at)}`;
}
