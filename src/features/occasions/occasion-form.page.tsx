import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import {
  checkboxesField,
  dateField,
  type Errors,
  radiosField,
  selectField,
  textAreaField,
  textField,
} from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Typed } from './occasion.form.ts';
import type { Choices } from './occasion-choices.ts';
import { repeatFields } from './repeat-fields.tsx';

export type FormShown = {
  typed: Typed;
  errors: Errors;
  choices: Choices;
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
      {heading({
        title,
        lead: 'Everyone can read this without an account. Only how to join is kept for those who book.',
        size: 'l',
      })}
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

function fields(shown: FormShown): Node {
  const { typed, errors, changing } = shown;
  const kinds = Object.entries(OCCASION_KINDS).map(([value, text]) => ({ value, text }));
  return (
    <>
      {changing ? (
        <input type="hidden" name="kind" value={typed.kind} />
      ) : (
        radiosField({
          ...{ name: 'kind', legend: 'What kind is it?', size: 's' as const, small: true },
          ...{ value: typed.kind, errors, items: kinds },
        })
      )}
      {textField({ name: 'title', label: 'Title', size: 's', value: typed.title, errors })}
      {textAreaField({
        ...{ name: 'what', label: 'What happens there, and who gains from it', size: 's' as const },
        ...{ value: typed.what, rows: 4, max: 2000, errors },
      })}
      {section({ title: 'Time', children: when(shown) })}
      {section({ title: 'Place', children: where(shown) })}
      {section({ title: 'People', children: who(shown) })}
    </>
  );
}

function when({ typed, errors, changing }: FormShown): Node {
  return (
    <>
      {dateField({ name: 'day', legend: 'Which day?', size: 's', value: typed.day, errors })}
      <div class="al-occasion-times">
        {textField({ ...time('from', 'Begins at'), value: typed.from, errors, hint: 'For example, 3:30pm' })}
        {textField({ ...time('until', 'Ends at'), value: typed.until, errors, hint: 'For example, 5pm' })}
      </div>
      {!changing && repeatFields(typed, errors)}
      {(!changing || typed.kind === 'drop_in') && slotField(typed, errors)}
      {(!changing || typed.kind !== 'drop_in') && placesField(typed, errors, changing)}
    </>
  );
}

function time(name: string, label: string) {
  return { name, label, size: 's' as const, width: 5 as const };
}

function where({ typed, errors }: FormShown): Node {
  const hint = 'A link, a door code, where to park: told only to those who booked';
  return (
    <>
      {textField({
        ...{ name: 'place', label: 'Where', size: 's' as const, value: typed.place, errors },
        hint: 'An address, or “Online”',
      })}
      {textAreaField({
        ...{ name: 'joining', label: 'How to join (optional)', size: 's' as const, value: typed.joining },
        ...{ rows: 3, max: 500, errors, hint },
      })}
    </>
  );
}

function who({ typed, errors, choices, partnership }: FormShown): Node {
  const { holders, clusters, entries } = choices;
  const cluster = word(partnership, 'cluster');
  return (
    <>
      {selectField({
        ...{ name: 'holder', label: 'Who holds it?', size: 's' as const, value: typed.holder, errors },
        hint: 'They see who comes, and keep it with you',
        items: [
          { value: '', text: 'Choose' },
          ...holders.map((each) => item(each.id, `${each.name}, ${each.jobTitle}`)),
        ],
      })}
      {selectField({
        ...{ name: 'cluster', label: `For the settings of one ${cluster}?`, size: 's' as const },
        ...{ value: typed.cluster, errors },
        items: [{ value: '', text: 'No, for everyone' }, ...clusters.map(({ id, name }) => item(id, name))],
      })}
      {checkboxesField({
        ...{ name: 'phases', legend: 'Most useful in (leave empty for all)', size: 's' as const, small: true },
        ...{ values: typed.phases, errors },
        items: EVERY_PHASE.map((value) => ({ value, text: PHASES[value] })),
      })}
      {selectField({
        ...{ name: 'entry', label: 'Does it belong to an entry of the menu?', size: 's' as const },
        ...{ value: typed.entry, errors, hint: 'The page of that entry then shows this date' },
        items: [{ value: '', text: 'No' }, ...entries.map(({ id, title }) => item(id, title))],
      })}
    </>
  );
}

function item(id: number, text: string) {
  return { value: String(id), text };
}

function slotField(typed: Typed, errors: Errors): Html {
  return textField({
    ...{ name: 'slot_minutes', label: 'For a drop-in: length of a slot', size: 's' as const, width: 4 },
    ...{ suffix: 'minutes', value: typed.slotMinutes, errors, inputmode: 'numeric' },
    hint: 'Each slot is booked by one person',
  });
}

function placesField(typed: Typed, errors: Errors, changing: FormShown['changing']): Html {
  return textField({
    ...{ name: 'places', label: 'How many can come', size: 's' as const, width: 4, inputmode: 'numeric' },
    ...{ value: typed.places, errors },
    ...(changing ? {} : { hint: 'Leave it empty for a drop-in: it has as many places as slots' }),
  });
}
