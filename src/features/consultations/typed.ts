import { type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import type { DateParts } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

/** A day as it was typed in three boxes. */
export function partsIn(form: Form, name: string): DateParts {
  return { day: form.text(`${name}-day`), month: form.text(`${name}-month`), year: form.text(`${name}-year`) };
}

export function partsOf(value: string): DateParts {
  const [year, month, date] = value.split('-').map(Number);
  return { day: String(date), month: String(month), year: String(year) };
}

export function dayIn({ day = '', month = '', year = '' }: DateParts): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** One of a fixed list's codes; undefined for anything else. */
export function codeIn<List extends Record<string, string>>(
  list: List,
  text: string,
): (keyof List & string) | undefined {
  return Object.hasOwn(list, text) ? (text as keyof List & string) : undefined;
}

/** The key that a page made for a new record; undefined when it is none. */
export function keyIn(text: string): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text.toLowerCase() : undefined;
}
