import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { AttachmentFile } from './attachments.queries.ts';

export function removalPage(shown: { file: AttachmentFile; csrf: string; reason: string; errors?: Errors }): Page {
  const { file, csrf, reason, errors } = shown;
  const back = { text: 'Back to the attachments', href: deliveryLinks.attachments(file.reference) };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Take out this file',
        caption: file.name,
        lead: 'Nobody can download it any more. The history says that it was there, with your reason.',
        size: 'l',
      })}
      {form({
        action: deliveryLinks.removal(file.id),
        csrf,
        children: [
          textAreaField({ name: 'reason', label: 'Why?', rows: 3, max: 500, value: reason, errors }),
          actions([
            button({ text: 'Take it out', preventDoubleClick: true }),
            <a class="govuk-link" href={back.href}>
              Keep it
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title: 'Take out this file', body, back };
}
