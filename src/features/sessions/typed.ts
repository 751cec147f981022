import { type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import { SESSION_KINDS, type SessionKind } from '#src/domain/delivery/sessions.ts';
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

/** A whole number; `whenEmpty` for a box left empty, undefined for what is no number. */
export function wholeIn(text: string, whenEmpty?: number): number | undefined {
  if (text === '') return whenEmpty;
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

export function kindIn(text: string): SessionKind | undefined {
  return Object.hasOwn(SESSION_KINDS, text) ? (text as SessionKind) : undefined;
}

/** The key that a page made for a new session; undefined when it is none. */
export function keyIn(form: Form): string | undefined {
  const key = form.text('key').toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : undefined;
}
