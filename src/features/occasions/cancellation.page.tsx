import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';

type Shown = { occasion: OccasionFile; reason: string; errors: Errors; csrf: string };

export function cancellationPage({ occasion, reason, errors, csrf }: Shown): Page {
  const { title, publicId, taken, waiting, startsAt, endsAt } = occasion;
  const told = taken + waiting;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Cancel the occasion',
        caption: `${title}, ${whenInWords(startsAt, endsAt)}`,
        lead:
          told === 0
            ? 'Nobody has booked yet.'
            : `${told === 1 ? 'One person is' : `${told} people are`} told by e-mail.`,
        size: 'l',
      })}
      {form({
        action: occasionLinks.part(publicId, 'cancellation'),
        csrf,
        children: (
          <>
            {textAreaField({
              ...{ name: 'reason', label: 'Why does it not take place?', value: reason, rows: 3, max: 300, errors },
              hint: 'Everyone can read this. Say when there will be another, if you know.',
            })}
            {actions(
              button({ text: 'Cancel it and tell them', classes: 'govuk-button--warning', preventDoubleClick: true }),
            )}
          </>
        ),
      })}
    </>,
  );
  return { title: `Cancel: ${title}`, body, back: { text: 'Back to it', href: occasionLinks.one(publicId) } };
}
