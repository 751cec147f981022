import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, dateField, type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Typed } from './occasion.form.ts';

export type FormShown = {
  typed: Typed;
  errors: Errors;
  clusters: { id: number; name: string }[];
  partnership: Partnership;
  csrf: string;
  /** The occasion that is changed; absent when one is made. */
  changing?: { publicId: string; version: number; movedOn?: string[] };
};

export function occasionFormPage(shown: FormShown): Page {
  const { changing, csrf, errors } = shown;
  const title = changing ? 'Change the occasion' : 'Plan an occasion';
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, lead: 'Everyone can read this, without an account, but for how to join.', size: 'l' })}
      {changing?.movedOn && movedOn(changing.movedOn)}
      {form({
        action: changing ? occasionLinks.part(changing.publicId, 'facts') : occasionPaths.kept,
        csrf,
        ...(changing ? { hidden: { seen: changing.version } } : {}),
        children: (
          <>
            {fields(shown)}
            {actions(button({ text: changing ? 'Save' : 'Publish', preventDoubleClick: true }))}
          </>
        ),
      })}
    </>,
  );
  const back = changing
    ? { text: 'Back to it', href: occasionLinks.one(changing.publicId) }
    : { text: 'Occasions', href: occasionPaths.kept };
  return { title, body, back };
}

function movedOn(lines: string[]): Html {
  return panel({
    title: 'Somebody changed it meanwhile',
    children: (
      <>
        <p class="govuk-body">This is how it stands now. What you typed is below: save again to put it in its place.</p>
        <ul class="govuk-list govuk-list--bullet">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </>
    ),
  });
}

function fields({ typed, errors, clusters, partnership, changing }: FormShown): Node {
  const kinds = Object.entries(OCCASION_KINDS).map(([value, text]) => ({ value, text }));
  const cluster = word(partnership, 'cluster');
  return (
    <>
      {changing ? (
        <input type="hidden" name="kind" value={typed.kind} />
      ) : (
        radiosField({ name: 'kind', legend: 'What kind is it?', size: 's', value: typed.kind, errors, items: kinds })
      )}
      {textField({ name: 'title', label: 'Title', size: 's', value: typed.title, errors })}
      {textAreaField({
        ...{ name: 'what', label: 'What happens there, and who gains from it', size: 's' as const },
        ...{ value: typed.what, rows: 4, max: 2000, errors },
      })}
      {dateField({ name: 'day', legend: 'Day', size: 's', value: typed.day, errors })}
      {textField({
        name: 'from',
        label: 'Begins at',
        size: 's',
        width: 10,
        value: typed.from,
        errors,
        hint: 'For example, 3:30pm',
      })}
      {textField({ name: 'until', label: 'Ends at', size: 's', width: 10, value: typed.until, errors })}
      {(!changing || typed.kind === 'drop_in') && slotField(typed, errors)}
      {(!changing || typed.kind !== 'drop_in') && placesField(typed, errors)}
      {textField({
        name: 'place',
        label: 'Where',
        size: 's',
        value: typed.place,
        errors,
        hint: 'An address, or “Online”',
      })}
      {textAreaField({
        ...{ name: 'joining', label: 'How to join (optional)', size: 's' as const, value: typed.joining },
        ...{ rows: 3, max: 500, errors, hint: 'A link, a door code, where to park: told only to those who booked' },
      })}
      {radiosField({
        name: 'cluster',
        legend: `For the settings of one ${cluster}?`,
        size: 's',
        value: typed.cluster,
        errors,
        items: [
          { value: '', text: 'No, for everyone' },
          ...clusters.map(({ id, name }) => ({ value: String(id), text: name })),
        ],
      })}
      {checkboxesField({
        name: 'phases',
        legend: 'Most useful in (leave empty for all)',
        size: 's',
        values: typed.phases,
        errors,
        items: EVERY_PHASE.map((value) => ({ value, text: PHASES[value] })),
      })}
    </>
  );
}

function slotField(typed: Typed, errors: Errors): Html {
  return textField({
    ...{ name: 'slot_minutes', label: 'Length of a slot', size: 's' as const, width: 4, suffix: 'minutes' },
    ...{
      value: typed.slotMinutes,
      errors,
      inputmode: 'numeric',
      hint: 'For a drop-in: each slot is booked by one person',
    },
  });
}

function placesField(typed: Typed, errors: Errors): Html {
  return textField({
    ...{ name: 'places', label: 'How many can come', size: 's' as const, width: 4, inputmode: 'numeric' },
    ...{ value: typed.places, errors, hint: 'For all but a drop-in, which has as many places as slots' },
  });
}
