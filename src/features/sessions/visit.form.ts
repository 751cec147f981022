import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import { dayIn, partsIn, partsOf } from '#src/casework/typed-day.ts';
import type { VisitWanted } from '#src/domain/delivery/visit.ts';
import { readTime, timeInWords } from '#src/domain/delivery/visit-time.ts';
import type { DateParts } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import { USUAL_MINUTES } from './record.form.ts';
import { kindIn, wholeIn } from './typed.ts';

export type TypedVisit = {
  day: DateParts;
  time: string;
  minutes: string;
  otherMinutes: string;
  place: string;
  kind: string;
  oneToOne: string;
  longer: string;
};

export function readVisit(form: Form): TypedVisit {
  return {
    day: partsIn(form, 'day'),
    time: form.text('time'),
    minutes: form.text('minutes'),
    otherMinutes: form.text('other_minutes'),
    place: form.text('place'),
    kind: form.text('kind'),
    oneToOne: form.text('one_to_one'),
    longer: form.text('longer'),
  };
}

export function wantedVisit(typed: TypedVisit): VisitWanted {
  return {
    kind: kindIn(typed.kind),
    oneToOneReason: typed.oneToOne,
    onDay: dayIn(typed.day),
    atTime: readTime(typed.time),
    minutes: wholeIn(typed.otherMinutes || typed.minutes),
    place: typed.place,
    longerBecause: typed.longer,
  };
}

/** A visit like the last session, its day still to be chosen. */
export function newVisit(last: HelpSession | undefined): TypedVisit {
  return {
    ...(last ? visitOf(last) : { minutes: '60', otherMinutes: '', place: '', kind: '', oneToOne: '' }),
    day: {},
    time: '',
    longer: '',
  };
}

export function visitOf(session: HelpSession): TypedVisit {
  const usual = session.minutes !== null && USUAL_MINUTES.includes(session.minutes);
  return {
    day: partsOf(session.onDay),
    time: session.atTime ? timeInWords(session.atTime) : '',
    minutes: usual ? String(session.minutes) : '',
    otherMinutes: usual || session.minutes === null ? '' : String(session.minutes),
    place: session.place ?? '',
    kind: session.kind,
    oneToOne: session.oneToOneReason ?? '',
    longer: session.longerBecause ?? '',
  };
}
