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
