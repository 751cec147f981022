import { insetText } from '#src/govuk/components.ts';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { links } from './messages.links.ts';
import type { Messages } from './messages.queries.ts';
import { messageList } from './one-message.tsx';

export function mailboxPage(messages: Messages): Page {
  const body = (
    <>
      {heading({
        title: 'The demonstration’s mailbox',
        lead: 'Every e-mail to everyone in this area, newest first, so that you can see both sides.',
      })}
      {insetText({
        text: 'The people are invented, and unless whoever runs this demonstration has set up mail nothing has left it. In a live service there is no such page: everyone sees their own messages only.',
      })}
      {messages.total > 0
        ? messageList(messages, { address: links.mailbox, withName: true })
        : emptyState({ title: 'No e-mails yet', text: 'Send a request and look here again.' })}
    </>
  );
  return { title: 'The demonstration’s mailbox', body };
}
