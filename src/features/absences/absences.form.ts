import { type CalendarDay, isDay } from '#src/domain/calendar/calendar-day.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

type Parts = { day: string; month: string; year: string };
/** What was typed, to show it again. */
export type Typed = { person: string; cover: string; from: Parts; until: Parts };
export type Wanted = { personId: number; coverId: number; from: CalendarDay; until: CalendarDay };

export const NOTHING_TYPED: Typed = {
  person: '',
  cover: '',
  from: { day: '', month: '', year: '' },
  until: { day: '', month: '', year: '' },
};

export function readAbsence(
  form: Form,
  who: { me: number; forAnyone: boolean },
): { typed: Typed; wanted?: Wanted; errors: Errors } {
  const typed: Typed = {
    person: who.forAnyone ? form.text('person') : String(who.me),
    cover: form.text('cover'),
    from: parts(form, 'from'),
    until: parts(form, 'until'),
  };
  const from = dayIn(typed.from);
  const until = dayIn(typed.until);
  const personId = whole(typed.person);
  const coverId = whole(typed.cover);
  const errors: Errors = {};
  if (!personId) errors.person = 'Choose who is away';
  if (!from) errors.from = 'Give the first day away as a real date, such as 3 11 2026';
  if (!until) errors.until = 'Give the last day away as a real date, such as 7 11 2026';
  if (!coverId) errors.cover = 'Choose who covers';
  if (!personId || !coverId || !from || !until) return { typed, errors };
  return { typed, errors, wanted: { personId, coverId, from, until } };
}

function parts(form: Form, name: string): Parts {
  return { day: form.text(`${name}-day`), month: form.text(`${name}-month`), year: form.text(`${name}-year`) };
}

function dayIn({ day, month, year }: Parts): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function whole(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number < 2 ** 31 ? number : undefined;
}
