import type { Leave } from '#src/casework/experts/load-experts.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button, details } from '#src/govuk/components.ts';
import { dateField } from '#src/govuk/fields.tsx';
import { form } from '#src/govuk/form.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { partsOf } from './expert.form.ts';
import type { Shown } from './expert.page.tsx';
import { links } from './experts.links.ts';

/** When the expert is away, now and to come, and the forms to say so. Never why. */
export function awayPart(shown: Shown): Node {
  const { expert, today, keeps, errors } = shown;
  const leaves = expert.leaves.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  return (
    <>
      {leaves.length === 0 && <p class="govuk-body">Nothing is entered.</p>}
      <ul class="al-list">
        {leaves.map((leave) => (
          <li class="al-list__item">
            {spanInWords(leave)}
            {keeps && returnForm(shown, leave)}
          </li>
        ))}
      </ul>
      {keeps &&
        details({
          summaryText: 'Enter days away',
          open: errors.from !== undefined || errors.until !== undefined,
          html: leaveForm(shown),
        })}
    </>
  );
}

export function spanInWords({ startsOn, endsOn }: Omit<Leave, 'id'>): string {
  if (startsOn === endsOn) return longDate(day(startsOn));
  const from = `From ${longDate(day(startsOn))}`;
  return endsOn ? `${from} to ${longDate(day(endsOn))}` : `${from}; the return is not known yet`;
}

function leaveForm({ expert, csrf, typed, errors }: Shown): Html {
  return form({
    action: links.leave(expert.id),
    csrf,
    children: [
      dateField({
        name: 'from',
        legend: 'First day away',
        size: 's',
        hint: 'For example, 16 11 2026',
        errors,
        value: typed.from,
      }),
      dateField({
        name: 'until',
        legend: 'Last day away',
        size: 's',
        hint: 'Leave it blank while the return is not known.',
        errors,
        value: typed.until,
      }),
      button({ text: 'Save days away', preventDoubleClick: true }),
    ],
  });
}

function returnForm({ expert, csrf, typed, errors, today }: Shown, leave: Leave): Html {
  const name = `back${leave.id}`;
  return details({
    summaryText: 'Change the return',
    open: errors[name] !== undefined,
    html: form({
      action: links.return(expert.id),
      csrf,
      hidden: { leave: leave.id },
      children: [
        dateField({
          name,
          legend: 'First day back',
          size: 's',
          hint: leave.startsOn > today ? 'The first day away itself takes the leave out.' : undefined,
          errors,
          value: typed[name] ?? partsOf(leave.startsOn > today ? null : today),
        }),
        button({ text: 'Save return', classes: 'govuk-button--secondary', preventDoubleClick: true }),
      ],
    }),
  });
}
