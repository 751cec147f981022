import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import { dayIn, partsIn, partsOf } from '#src/casework/typed-day.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import type { RecordWanted } from '#src/domain/delivery/session-record.ts';
import { MISSED_BY, type MissedBy } from '#src/domain/delivery/sessions.ts';
import type { DateParts } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import { kindIn, wholeIn } from './typed.ts';

/** What was typed about a session, to show it again. */
export type TypedRecord = {
  state: string;
  kind: string;
  oneToOne: string;
  day: DateParts;
  minutes: string;
  otherMinutes: string;
  staff: string;
  withEhcp: string;
  withoutEhcp: string;
  whatHappened: string;
  nextStep: string;
  missedBy: string;
  missedReason: string;
  longer: string;
  reason: string;
};

/** Quick choices of how long a session took, in minutes. */
export const USUAL_MINUTES = [30, 45, 60, 90, 120, 180];

export function readRecord(form: Form): TypedRecord {
  return {
    state: form.text('state'),
    kind: form.text('kind'),
    oneToOne: form.text('one_to_one'),
    day: partsIn(form, 'day'),
    minutes: form.text('minutes'),
    otherMinutes: form.text('other_minutes'),
    staff: form.text('staff'),
    withEhcp: form.text('with_ehcp'),
    withoutEhcp: form.text('without_ehcp'),
    whatHappened: form.text('what_happened'),
    nextStep: form.text('next_step'),
    missedBy: form.text('missed_by'),
    missedReason: form.text('missed_reason'),
    longer: form.text('longer'),
    reason: form.text('reason'),
  };
}

/** What the rules are asked about; an empty box for people reached is nobody. */
export function wantedRecord(typed: TypedRecord): RecordWanted {
  return {
    state: typed.state === 'happened' || typed.state === 'missed' ? typed.state : undefined,
    kind: kindIn(typed.kind),
    oneToOneReason: typed.oneToOne,
    onDay: dayIn(typed.day),
    minutes: wholeIn(typed.otherMinutes || typed.minutes),
    staffReached: wholeIn(typed.staff, 0),
    childrenWithEhcp: wholeIn(typed.withEhcp, 0),
    childrenWithoutEhcp: wholeIn(typed.withoutEhcp, 0),
    whatHappened: typed.whatHappened,
    nextStep: typed.nextStep,
    missedBy: Object.hasOwn(MISSED_BY, typed.missedBy) ? (typed.missedBy as MissedBy) : undefined,
    missedReason: typed.missedReason,
    longerBecause: typed.longer,
  };
}

/** A session of today, like the last one. */
export function likeTheLast(last: HelpSession | undefined, today: CalendarDay): TypedRecord {
  return {
    ...(last ? typedFrom(last) : EMPTY),
    state: 'happened',
    day: partsOf(today),
    oneToOne: last?.oneToOneReason ?? '',
    whatHappened: '',
    nextStep: '',
    longer: '',
  };
}

/** What the form begins with for a session that is there already: its record, or its plan and the last record. */
export function typedOf(session: HelpSession, last: HelpSession | undefined): TypedRecord {
  if (session.state !== 'planned') return typedFrom(session);
  const before = likeTheLast(last, day(session.onDay));
  const { kind, oneToOne, minutes, otherMinutes } = typedFrom(session);
  return { ...before, kind, oneToOne, ...(session.minutes ? { minutes, otherMinutes } : {}) };
}

const EMPTY: TypedRecord = {
  state: '',
  kind: '',
  oneToOne: '',
  day: {},
  minutes: '',
  otherMinutes: '',
  staff: '',
  withEhcp: '',
  withoutEhcp: '',
  whatHappened: '',
  nextStep: '',
  missedBy: '',
  missedReason: '',
  longer: '',
  reason: '',
};

function typedFrom(session: HelpSession): TypedRecord {
  const usual = session.minutes !== null && USUAL_MINUTES.includes(session.minutes);
  return {
    state: session.state,
    kind: session.kind,
    oneToOne: session.oneToOneReason ?? '',
    day: partsOf(session.onDay),
    minutes: usual ? String(session.minutes) : '',
    otherMinutes: usual ? '' : numberText(session.minutes),
    staff: numberText(session.staffReached),
    withEhcp: numberText(session.childrenWithEhcp),
    withoutEhcp: numberText(session.childrenWithoutEhcp),
    whatHappened: session.whatHappened ?? '',
    nextStep: session.nextStep ?? '',
    missedBy: session.missedBy ?? '',
    missedReason: session.missedReason ?? '',
    longer: session.longerBecause ?? '',
    reason: '',
  };
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
