import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button, details } from '#src/govuk/components.ts';
import { dateField } from '#src/govuk/fields.tsx';
import { form } from '#src/govuk/form.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { partsOf } from './expert.form.ts';
import type { Shown } from './expert.page.tsx';
import { links } from './experts.links.ts';

/** When somebody leaves: nothing is promised of them after that day, and their access ends with it. */
export function endPart({ expert, csrf, typed, errors }: Shown): Node {
  return (
    <>
      <p class="govuk-body">
        {expert.endsOn ? `The last day is ${longDate(day(expert.endsOn))}.` : 'No last day is known.'}
      </p>
      {details({
        summaryText: 'Enter the last day',
        open: errors.lastDay !== undefined,
        html: form({
          action: links.end(expert.id),
          csrf,
          children: [
            dateField({
              name: 'lastDay',
              legend: 'Last day',
              size: 's',
              hint: 'Access ends with this day, and nobody can promise their time after it.',
              errors,
              value: typed.lastDay ?? partsOf(expert.endsOn),
            }),
            button({ text: 'Save last day', preventDoubleClick: true }),
          ],
        }),
      })}
    </>
  );
}
