import { type CalendarDay, day, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { dateField, type Errors, radiosField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Typed } from './absences.form.ts';
import { links } from './absences.links.ts';
import type { Absence, Colleague } from './absences.queries.ts';

type Shown = {
  absences: Absence[];
  colleagues: Colleague[];
  me: number;
  forAnyone: boolean;
  today: CalendarDay;
  csrf: string;
  typed: Typed;
  errors?: Errors;
};

export function absencesPage(shown: Shown): Page {
  const body = (
    <>
      {errorSummaryFor(shown.errors)}
      {heading({
        title: 'Away and cover',
        lead: 'While a lead is away, whoever covers sees the requests of that lead’s settings and new ones come to them.',
      })}
      {section({ title: 'Who is away', children: list(shown) })}
      {section({ title: shown.forAnyone ? 'Arrange cover' : 'When you are away', children: addForm(shown) })}
    </>
  );
  return { title: 'Away and cover', body };
}

function list(shown: Shown): Node {
  if (shown.absences.length === 0) {
    return emptyState({ title: 'Nobody is away', text: 'Nor is anything arranged for the days to come.' });
  }
  return dataTable<Absence>({
    caption: 'Absences now and to come',
    captionHidden: true,
    columns: [
      { head: 'Who', cell: (each) => each.personName, rowHeader: true },
      { head: 'From', cell: (each) => shortDate(day(each.startsOn)) },
      { head: 'Until', cell: (each) => shortDate(day(each.endsOn)) },
      { head: 'Who covers', cell: (each) => each.coverName },
      {
        head: 'Now',
        cell: (each) => (each.startsOn <= shown.today ? tag({ text: 'Away', tone: 'careful' }) : 'To come'),
      },
      { head: 'Change', cell: (each) => endButton(each, shown) },
    ],
    rows: shown.absences,
  });
}

function endButton(absence: Absence, { me, forAnyone, today, csrf }: Shown): Node {
  if (absence.personId !== me && !forAnyone) return null;
  const whose = `: ${absence.personName}, from ${shortDate(day(absence.startsOn))}`;
  const words = absence.startsOn < today ? 'Back today' : 'Cancel';
  return form({
    action: links.endOf(absence.id),
    csrf,
    children: button({
      html: [words, <span class="govuk-visually-hidden">{whose}</span>],
      classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
      preventDoubleClick: true,
    }),
  });
}

function addForm(shown: Shown): Html {
  const { typed, errors, csrf, me, forAnyone } = shown;
  const covers = forAnyone ? shown.colleagues : shown.colleagues.filter((each) => each.id !== me);
  return form({
    action: links.absences,
    csrf,
    children: (
      <>
        {forAnyone &&
          radiosField({
            name: 'person',
            legend: 'Who is away?',
            size: 's',
            value: typed.person,
            errors,
            items: shown.colleagues.map(choice),
          })}
        {dateField({
          name: 'from',
          legend: 'First day away',
          size: 's',
          hint: 'For example, 3 11 2026',
          value: typed.from,
          errors,
        })}
        {dateField({ name: 'until', legend: 'Last day away', size: 's', value: typed.until, errors })}
        {radiosField({
          name: 'cover',
          legend: 'Who covers?',
          size: 's',
          value: typed.cover,
          errors,
          items: covers.map(choice),
        })}
        {button({ text: 'Save' })}
      </>
    ),
  });
}

function choice({ id, name, jobTitle }: Colleague) {
  return { value: String(id), text: `${name}, ${jobTitle}` };
}
