import type { Setting } from '#src/casework/load-setting.ts';
import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { occasionLinks } from '#src/casework/occasions/occasion-links.ts';
import { isOpen, placesLeft } from '#src/casework/occasions/occasion-words.ts';
import { timeOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { occasionFacts } from './occasion-facts.tsx';

type Shown = {
  occasion: OccasionFile;
  settings: Setting[];
  free: Date[];
  chosen: { setting: string; slot: string };
  errors: Errors;
  partnership: Partnership;
  at: Date;
  csrf: string;
};

export function bookPage(shown: Shown): Page {
  const { occasion, partnership, at, errors, settings } = shown;
  const why = whyNot(occasion, settings, at);
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title: occasion.title, caption: `Book: ${OCCASION_KINDS[occasion.kind].toLowerCase()}`, size: 'l' })}
      {occasionFacts(occasion, at, `${occasion.holder}, ${occasion.holderTitle}`)}
      {why ? panel({ title: 'This cannot be booked', children: <p class="govuk-body">{why}</p> }) : bookForm(shown)}
    </>,
  );
  const back = { text: 'More about it', href: occasionLinks.occasion(partnership.code, occasion.publicId) };
  return { title: `Book: ${occasion.title}`, body, back };
}

function whyNot(occasion: OccasionFile, settings: Setting[], at: Date): string | undefined {
  if (occasion.cancelledAt) return `It was cancelled. ${occasion.cancelledBecause}`;
  if (!isOpen(occasion, at)) return 'It has begun already, or is over. There will be another.';
  if (settings.length === 0) return `It is for settings in ${occasion.clusterName}.`;
  return undefined;
}

function bookForm({ occasion, settings, free, chosen, errors, csrf, at }: Shown): Html {
  const isFull = occasion.waiting > 0 || placesLeft(occasion, at) === 0;
  return form({
    action: occasionLinks.book(occasion.publicId),
    csrf,
    children: (
      <>
        {settings.length > 1 &&
          radiosField({
            name: 'setting',
            legend: 'Which setting do you come from?',
            value: chosen.setting,
            errors,
            items: settings.map(({ id, name }) => ({ value: String(id), text: name })),
          })}
        {!isFull &&
          occasion.slotMinutes !== null &&
          radiosField({
            name: 'slot',
            legend: 'Which slot suits you?',
            value: chosen.slot,
            errors,
            items: free.map((slot) => ({
              value: slot.toISOString(),
              text: `${timeOf(slot)} to ${timeOf(endOfBooking(occasion, slot))}`,
            })),
          })}
        {isFull && <p class="govuk-body">{waitingWords(occasion)}</p>}
        {actions(button({ text: wordsFor(occasion, isFull), preventDoubleClick: true }))}
      </>
    ),
  });
}

function waitingWords({ waiting, slotMinutes }: OccasionFile): string {
  const what = slotMinutes === null ? 'place' : 'slot';
  const before =
    waiting === 0 ? 'Nobody waits yet.' : `${waiting} ${waiting === 1 ? 'person waits' : 'people wait'} before you.`;
  return `Every ${what} is taken. ${before} If one comes free it is yours by itself, and we write to you.`;
}

function wordsFor({ slotMinutes }: OccasionFile, isFull: boolean): string {
  if (isFull) return 'Join the waiting list';
  return slotMinutes === null ? 'Book my place' : 'Book this slot';
}
