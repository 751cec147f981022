import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { dayInWords } from '#src/casework/day-in-words.ts';
import type { Setting } from '#src/casework/load-setting.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { TypedCallBack } from './call-back.form.ts';
import { nobodyNamedField } from './name-check.tsx';

type Shown = { own: Setting[]; callBy: CalendarDay; typed: TypedCallBack; csrf: string; errors: Errors | undefined };

export function askCallPage({ own, callBy, typed, csrf, errors }: Shown): Page {
  const title = 'Ask us to ring you';
  const back = { text: 'Talk to us first', href: consultingLinks.ways };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, lead: `We ring by ${dayInWords(callBy)}, for about ten minutes.`, size: 'l' })}
      {form({
        action: consultingLinks.callBacks,
        csrf,
        children: [
          own.length > 1 &&
            radiosField({
              name: 'setting',
              legend: 'Which setting is it about?',
              size: 's',
              value: typed.setting,
              items: own.map(({ id, name }) => ({ value: String(id), text: name })),
              errors,
            }),
          textAreaField({
            name: 'about',
            label: 'What is it about?',
            size: 's',
            hint: 'A sentence is enough. Never a child’s name or initials.',
            rows: 2,
            max: 500,
            value: typed.about,
            errors,
          }),
          nobodyNamedField([typed.about], typed.nobodyNamed),
          textField({
            name: 'telephone',
            label: 'Which number?',
            size: 's',
            type: 'tel',
            autocomplete: 'tel',
            width: 20,
            value: typed.telephone,
            errors,
          }),
          textField({
            name: 'goodTimes',
            label: 'When is a good time?',
            size: 's',
            hint: 'For example “after 3:30pm, not Wednesday”.',
            value: typed.goodTimes,
            errors,
          }),
          actions([
            button({ text: 'Ask for a call', preventDoubleClick: true }),
            <a class="govuk-link" href={back.href}>
              Not now
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title, body, back };
}
