import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { beside, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './messages.links.ts';
import type { Messages } from './messages.queries.ts';
import { messageList } from './one-message.tsx';

type Shown = { messages: Messages; digest: boolean; email: string; csrf: string; errors?: Errors };

export function messagesPage({ messages, digest, email, csrf, errors }: Shown): Page {
  const body = (
    <>
      {errorSummaryFor(errors)}
      {heading({ title: 'Your messages', lead: 'What we e-mailed you, newest first.' })}
      {beside({
        main: messages.total > 0 ? messageList(messages, { address: links.messages }) : nothingYet(),
        side: theSide({
          title: 'How often',
          children: howOften({ digest, email, csrf, ...(errors ? { errors } : {}) }),
        }),
      })}
    </>
  );
  return { title: 'Your messages', body };
}

function nothingYet(): Html {
  return emptyState({
    title: 'No messages yet',
    text: 'When something needs you, or changes for you, we e-mail you. It will be listed here too.',
  });
}

function howOften({ digest, email, csrf, errors }: Omit<Shown, 'messages'>): Html {
  return form({
    action: links.howOften,
    csrf,
    children: (
      <>
        {radiosField({
          name: 'how_often',
          legend: 'When shall we e-mail you?',
          size: 's',
          hint: <span class="govuk-!-text-break-word">We write to {email}.</span>,
          value: digest ? 'daily' : 'each',
          errors,
          items: [
            { value: 'each', text: 'Each time something happens' },
            { value: 'daily', text: 'Once a day', hint: 'One e-mail at 7:30am on working days.' },
          ],
        })}
        {button({ text: 'Save', classes: 'govuk-button--secondary' })}
      </>
    ),
  });
}
