import { type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import { readReference } from '#src/domain/requests/reference.ts';
import { LATER_FACTS, type LaterFact } from '#src/domain/reviews/reviews.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export type TypedLater = { kind: string; on: DateParts; other: string };
export type NewLater = { kind: LaterFact; happenedOn: CalendarDay; other: string | undefined };

export const NOTHING_LATER: TypedLater = { kind: '', on: {}, other: '' };

/** The day of a later fact is on or after the day the request was sent, and not in the future. */
export function readLater(
  form: Form,
  { today, sentOn }: { today: CalendarDay; sentOn: CalendarDay },
): { typed: TypedLater; errors: Errors; wanted?: NewLater } {
  const on = { day: form.text('on-day'), month: form.text('on-month'), year: form.text('on-year') };
  const typed = { kind: form.text('kind'), on, other: form.text('other') };
  const happenedOn = dayIn(on);
  const kind = Object.hasOwn(LATER_FACTS, typed.kind) ? (typed.kind as LaterFact) : undefined;
  const other = readReference(typed.other);
  const errors: Errors = {};
  if (!kind) errors.kind = 'Choose what happened';
  if (!happenedOn) errors.on = 'Give the day as a real date, for example 3 11 2026';
  else if (happenedOn > today) errors.on = 'Give a day that is not in the future';
  else if (happenedOn < sentOn) errors.on = 'Give a day after the request was sent';
  if (kind === 'repeat_request' && !other)
    errors.other = 'Give the reference of the other request, such as EAH-7KQ-49X-WMC';
  if (!kind || !happenedOn || Object.keys(errors).length > 0) return { typed, errors };
  return { typed, errors, wanted: { kind, happenedOn, other: kind === 'repeat_request' ? other : undefined } };
}

function dayIn({ day = '', month = '', year = '' }: DateParts): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
