import type { Setting } from '#src/casework/load-setting.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { NewColleague } from './colleague.form.ts';
import { colleagueFields } from './colleague-fields.tsx';
import { links } from './people.links.ts';
import type { Colleague } from './people.queries.ts';

type Shown = {
  groups: { setting: Setting; people: Colleague[] }[];
  typed: NewColleague;
  errors: Errors;
  csrf: string;
  chosen: number;
};

export function peoplePage({ groups, typed, errors, csrf, chosen }: Shown): Page {
  const only = groups.length === 1 ? groups[0]?.setting : undefined;
  const body = (
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'People of your setting',
        lead: 'Requests belong to the setting, not to a person. Everyone here can write, send and follow them.',
      })}
      {groups.map((group) => section({ title: group.setting.name, children: table(group.people) }))}
      {section({
        title: 'Add a colleague',
        children: form({
          action: links.people,
          csrf,
          hidden: only ? { setting: only.id } : {},
          children: (
            <>
              {!only &&
                radiosField({
                  name: 'setting',
                  legend: 'Which setting do they work for?',
                  errors,
                  value: chosen ? String(chosen) : undefined,
                  items: groups.map(({ setting }) => ({ value: String(setting.id), text: setting.name })),
                })}
              {colleagueFields(typed, errors)}
              {button({ text: 'Add colleague', preventDoubleClick: true })}
            </>
          ),
        }),
      })}
    </>
  );
  return { title: 'People of your setting', body };
}

function table(people: Colleague[]) {
  return dataTable({
    caption: 'People with access',
    captionHidden: true,
    columns: [
      { head: 'Name', rowHeader: true, cell: (person: Colleague) => person.name },
      { head: 'Job', cell: (person: Colleague) => person.jobTitle },
      { head: 'E-mail', cell: (person: Colleague) => person.email, wideOnly: true },
      {
        head: 'Access',
        cell: (person: Colleague) =>
          person.endsOn ? (
            `Until ${longDate(day(person.endsOn))}`
          ) : (
            <a class="govuk-link" href={links.handOver(person.postId)}>
              Hand over<span class="govuk-visually-hidden"> from {person.name}</span>
            </a>
          ),
      },
    ],
    rows: people,
  });
}
