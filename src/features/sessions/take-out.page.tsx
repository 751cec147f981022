import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { whenInWords } from '#src/casework/delivery/session-words.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';

type Shown = { file: SessionFile; csrf: string; reason?: string; errors?: Errors };

export function takeOutPage({ file: { session, request }, csrf, reason, errors }: Shown): Page {
  const visit = session.state === 'planned';
  const title = visit ? 'Cancel the visit' : 'Entered in error';
  const back = { text: 'Back', href: deliveryLinks.session(session.id) };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title,
        caption: `${request.setting.name}, ${whenInWords(session)}`,
        lead: visit
          ? 'The setting gets an e-mail, and it leaves the calendars.'
          : 'The record no longer counts. It stays in the history, with your reason.',
        size: 'l',
      })}
      {form({
        action: deliveryLinks.cancellation(session.id),
        csrf,
        children: [
          textAreaField({
            name: 'reason',
            label: 'Why?',
            hint: 'Everyone who can open this request can read it, the setting too. Leave out names.',
            rows: 3,
            max: 500,
            value: reason,
            errors,
          }),
          actions([
            button({ text: visit ? 'Cancel the visit' : 'Take it out', preventDoubleClick: true }),
            <a class="govuk-link" href={back.href}>
              Leave it as it is
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title, body, back };
}
