import type { BookedOccasion } from '#src/casework/occasions/load-bookings.ts';
import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { USEFUL } from './bookings.page.tsx';

type Shown = BookedOccasion & { typed: { useful: string; said: string }; csrf: string; errors: Errors };

export function usefulPage({ booking, occasion, typed, csrf, errors }: Shown): Page {
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title: 'Was it useful?', caption: occasion.title, size: 'l' })}
      {form({
        action: occasionLinks.booking(booking.id, 'remarks'),
        csrf,
        children: (
          <>
            {radiosField({
              name: 'useful',
              legend: 'Will you do something differently because of it?',
              value: typed.useful,
              errors,
              items: Object.entries(USEFUL).map(([value, text]) => ({ value, text })),
            })}
            {textAreaField({
              name: 'said',
              label: 'Anything you want to say (optional)',
              hint: `${occasion.holder} reads it, with your name. Please name no child.`,
              value: typed.said,
              max: 1000,
              rows: 4,
              errors,
            })}
            {actions(button({ text: 'Send', preventDoubleClick: true }))}
          </>
        ),
      })}
    </>,
  );
  return {
    title: `Was it useful? ${occasion.title}`,
    body,
    back: { text: 'Your bookings', href: occasionPaths.bookings },
  };
}
