import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { whenInWords } from '#src/casework/occasions/occasion-words.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { closedOn } from '#src/domain/consulting/series.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, type Errors } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Typed, Wanted } from './occasion.form.ts';

type Shown = { typed: Typed; series: Wanted[]; calendar: WorkingCalendar; errors: Errors; csrf: string };

/** The days of a series before it is made: those when settings are closed are left out unless they are chosen. */
export function seriesPage({ typed, series, calendar, errors, csrf }: Shown): Page {
  const days = series.map(({ startsAt, endsAt }) => {
    const value = dayOf(startsAt);
    return { value, text: whenInWords(startsAt, endsAt), closed: closedOn(calendar, value) };
  });
  const open = days.filter(({ closed }) => closed === undefined).map(({ value }) => String(value));
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'On which days?',
        caption: `${OCCASION_KINDS[series[0]?.kind ?? 'drop_in']}: ${typed.title}`,
        lead: 'Nothing is published yet. Each day becomes an occasion of its own: change or cancel one, and the others stay.',
        size: 'l',
      })}
      {form({
        action: occasionPaths.kept,
        csrf,
        children: [
          carried(typed),
          checkboxesField({
            name: 'days',
            legend: 'Take out a day that does not suit',
            size: 's',
            values: errors.days ? [] : open,
            errors,
            items: days.map(({ value, text, closed }) => ({
              ...{ value, text },
              ...(closed ? { hint: `Left out: ${closed}` } : {}),
            })),
          }),
          actions([
            button({ text: 'Publish these days', name: 'then', value: 'publish', preventDoubleClick: true }),
            button({ text: 'Change something', name: 'then', value: 'change', classes: 'govuk-button--secondary' }),
          ]),
        ],
      })}
    </>,
  );
  return { title: 'On which days?', body, back: { text: 'Occasions', href: occasionPaths.kept } };
}

/** All that was typed, carried along to the next press. */
function carried({ day, phases, slotMinutes, ...typed }: Typed): Node {
  const parts = Object.entries(day).map(([part, value]) => [`day-${part}`, value ?? ''] as const);
  const all = [...Object.entries(typed), ...parts, ['slot_minutes', slotMinutes] as const];
  return [
    ...all.map(([name, value]) => <input type="hidden" name={name} value={value} />),
    ...phases.map((phase) => <input type="hidden" name="phases" value={phase} />),
  ];
}
