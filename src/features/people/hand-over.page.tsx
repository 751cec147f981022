import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { NewColleague } from './colleague.form.ts';
import { colleagueFields } from './colleague-fields.tsx';
import { links } from './people.links.ts';
import type { Colleague } from './people.queries.ts';

type Shown = {
  leaving: { id: number; name: string; settingName: string };
  others: Colleague[];
  typed: NewColleague;
  successor: string;
  lastDay: string;
  errors: Errors;
  csrf: string;
};

export function handOverPage({ leaving, others, typed, successor, lastDay, errors, csrf }: Shown): Page {
  const title = `Hand over from ${leaving.name}`;
  const body = (
    <>
      {errorSummaryFor(errors)}
      {heading({
        title,
        caption: leaving.settingName,
        lead: 'Open requests, drafts and e-mails go on with the person who takes over. Nothing has to be sent again.',
      })}
      {form({
        action: links.handOver(leaving.id),
        csrf,
        children: (
          <>
            {radiosField({
              name: 'successor',
              legend: 'Who takes over?',
              errors,
              value: successor || undefined,
              items: [
                ...others.map((person) => ({
                  value: String(person.personId),
                  text: person.name,
                  hint: person.jobTitle,
                })),
                { value: 'new', text: 'Someone who is not here yet', hint: 'Fill in their details below' },
              ],
            })}
            <fieldset class="govuk-fieldset">
              <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
                Only for someone who is not here yet
              </legend>
              {colleagueFields(typed, errors)}
            </fieldset>
            {textField({
              name: 'lastDay',
              label: `Last day of ${leaving.name}`,
              errors,
              value: lastDay,
              type: 'date',
              width: 10,
            })}
            {button({ text: 'Hand over', preventDoubleClick: true })}
          </>
        ),
      })}
    </>
  );
  return { title, body, back: { text: 'People of your setting', href: links.people } };
}
