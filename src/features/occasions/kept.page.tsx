import { writeItDown } from '#src/casework/consulting/write-it-down.tsx';
import type { Booking } from '#src/casework/occasions/load-bookings.ts';
import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { timeOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { USEFUL } from './bookings.page.tsx';
import { linked } from './linked.tsx';
import { paragraphs } from './occasion.page.tsx';
import { occasionFacts } from './occasion-facts.tsx';

type Shown = {
  occasion: OccasionFile;
  bookings: Booking[];
  /** The consultation that was written down of a booking. */
  recorded: Map<number, number>;
  at: Date;
  csrf: string;
  errors: Errors;
  partnership: Partnership;
};

export function keptPage(shown: Shown): Page {
  const { occasion, at, errors, bookings } = shown;
  const { title, kind, what, joining, startsAt, cancelledAt, cancelledBecause } = occasion;
  const said = bookings.filter(({ useful }) => useful !== null);
  const begun = startsAt <= at && !cancelledAt;
  const people = section({ title: 'Who comes', children: whoComes(shown) });
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, caption: OCCASION_KINDS[kind], size: 'l' })}
      {cancelledAt && panel({ title: 'Cancelled', children: <p class="govuk-body">{cancelledBecause}</p> })}
      {begun && people}
      {paragraphs(what)}
      {occasionFacts(occasion, at, `${occasion.holder}, ${occasion.holderTitle}`, [
        { key: 'How to join', value: linked(joining || 'Nothing said yet') },
      ])}
      {whatToDo(shown)}
      {!begun && people}
      {whatWasSaid(shown)}
      {!cancelledAt && section({ title: 'Materials', children: materialsForm(shown) })}
      {said.length > 0 && section({ title: 'What they said', children: remarks(said, bookings) })}
    </>,
  );
  return { title, body, back: { text: 'Occasions', href: occasionPaths.kept } };
}

function whatToDo({ occasion: { publicId, cancelledAt, endsAt }, at, partnership }: Shown): Node {
  const open = !cancelledAt && endsAt > at;
  return (
    <p class="govuk-body al-actions">
      {open && [
        <a class="govuk-link" href={occasionLinks.part(publicId, 'facts')}>
          Change it
        </a>,
        ' ',
        <a class="govuk-link" href={occasionLinks.part(publicId, 'cancellation')}>
          Cancel it
        </a>,
        ' ',
      ]}
      <a class="govuk-link" href={occasionLinks.occasion(partnership.code, publicId)}>
        See it as everyone does
      </a>
    </p>
  );
}

function whoComes(shown: Shown): Node {
  const { bookings, occasion, at } = shown;
  const booked = bookings.filter(({ waiting }) => !waiting);
  const waiting = bookings.filter((each) => each.waiting);
  if (bookings.length === 0)
    return emptyState({ title: 'Nobody has booked yet', text: 'You see them here as they do.' });
  return (
    <>
      {occasion.startsAt <= at && !occasion.cancelledAt && booked.length > 0
        ? attendanceForm(shown, booked)
        : list(booked)}
      {waiting.length > 0 && (
        <>
          <h3 class="govuk-heading-s">On the waiting list</h3>
          {list(waiting)}
        </>
      )}
    </>
  );
}

/** A drop-in is a consultation with each who came: on to the record of it. */
function whatWasSaid({ occasion: { kind, startsAt, cancelledAt }, bookings, recorded, at }: Shown): Node {
  const came = bookings.filter(
    ({ waiting, attended, slotAt }) => !waiting && attended !== false && (slotAt ?? startsAt) <= at,
  );
  if (kind !== 'drop_in' || cancelledAt || came.length === 0) return null;
  return section({ title: 'What was advised', children: writeItDown(came, recorded) });
}

function list(bookings: Booking[]): Html {
  return (
    <ol class="govuk-list govuk-list--number">
      {bookings.map((each) => (
        <li>{named(each)}</li>
      ))}
    </ol>
  );
}

function attendanceForm({ occasion, csrf }: Shown, booked: Booking[]): Html {
  const noted = booked.some(({ attended }) => attended !== null);
  return form({
    action: occasionLinks.part(occasion.publicId, 'attendance'),
    csrf,
    children: (
      <>
        {booked.map(({ id }) => (
          <input type="hidden" name="shown" value={id} />
        ))}
        {checkboxesField({
          name: 'came',
          legend: 'Who came?',
          size: 's',
          hint: noted ? 'You can put this right.' : 'Everybody is ticked: take out who did not come.',
          values: booked.filter(({ attended }) => attended ?? !noted).map(({ id }) => String(id)),
          items: booked.map((each) => ({ value: String(each.id), text: named(each) })),
        })}
        {actions(button({ text: 'Save who came', classes: 'govuk-button--secondary', preventDoubleClick: true }))}
      </>
    ),
  });
}

function materialsForm({ occasion, csrf, errors }: Shown): Html {
  return form({
    action: occasionLinks.part(occasion.publicId, 'materials'),
    csrf,
    hidden: { seen: occasion.version },
    children: (
      <>
        {textAreaField({
          ...{ name: 'materials', label: 'Slides, notes, what to read next', size: 's' as const, rows: 4, max: 1000 },
          ...{ value: occasion.materials, errors, hint: 'Links or words, for those who have a place' },
        })}
        {actions(button({ text: 'Save materials', classes: 'govuk-button--secondary', preventDoubleClick: true }))}
      </>
    ),
  });
}

function remarks(said: Booking[], bookings: Booking[]): Node {
  const came = bookings.filter(({ attended }) => attended).length;
  const count = (word: string) => said.filter(({ useful }) => useful === word).length;
  const words = said.filter((each) => each.said);
  return [
    <p class="govuk-body">
      Useful: <strong>{count('yes')} yes</strong>, {count('partly')} partly, {count('no')} no. {said.length} of {came}{' '}
      who came have said.
    </p>,
    words.length > 0 && (
      <ul class="govuk-list al-list">
        {words.map(({ person, setting, useful, said: text }) => (
          <li class="al-list__item">
            <strong>{USEFUL[useful ?? 'yes']}.</strong> {text}{' '}
            <span class="al-quiet">
              {person}, {setting}
            </span>
          </li>
        ))}
      </ul>
    ),
  ];
}

function named({ person, setting, slotAt }: Booking): string {
  // A childminder's setting bears their name.
  const who = setting.startsWith(person) ? setting : `${person}, ${setting}`;
  return slotAt ? `${timeOf(slotAt)}: ${who}` : who;
}
