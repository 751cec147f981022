import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { dayOf, isDay, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS, type OccasionKind } from '#src/domain/consulting/occasion.ts';
import { slotsOf } from '#src/domain/consulting/slots.ts';
import { instantInLondon, readTime } from '#src/domain/delivery/visit-time.ts';
import { type ContentPhase, EVERY_PHASE } from '#src/domain/requests/phases.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export type Typed = {
  kind: string;
  title: string;
  what: string;
  day: DateParts;
  from: string;
  until: string;
  slotMinutes: string;
  place: string;
  places: string;
  cluster: string;
  phases: string[];
  joining: string;
};
export type Wanted = {
  kind: OccasionKind;
  title: string;
  what: string;
  startsAt: Date;
  endsAt: Date;
  slotMinutes: number | null;
  place: string;
  places: number;
  clusterId: number | null;
  phases: ContentPhase[];
  joining: string;
};

export const NOTHING_TYPED: Typed = {
  ...{ kind: '', title: '', what: '', day: {}, from: '', until: '', slotMinutes: '20', place: '', places: '' },
  ...{ cluster: '', phases: [], joining: '' },
};

export function readTyped(form: Form): Typed {
  return {
    kind: form.text('kind'),
    title: form.text('title'),
    what: form.text('what'),
    day: { day: form.text('day-day'), month: form.text('day-month'), year: form.text('day-year') },
    from: form.text('from'),
    until: form.text('until'),
    slotMinutes: form.text('slot_minutes'),
    place: form.text('place'),
    places: form.text('places'),
    cluster: form.text('cluster'),
    phases: form.list('phases'),
    joining: form.text('joining'),
  };
}

export function typedFrom(occasion: OccasionFile): Typed {
  const [year, month, day] = dayOf(occasion.startsAt).split('-').map(Number);
  return {
    ...occasion,
    day: { day: String(day), month: String(month), year: String(year) },
    from: timeTyped(occasion.startsAt),
    until: timeTyped(occasion.endsAt),
    slotMinutes: String(occasion.slotMinutes ?? ''),
    places: String(occasion.places),
    cluster: String(occasion.clusterId ?? ''),
  };
}

type Known = { at: Date; clusterIds: number[] };

/** What is to be held, or what to put right, field by field. */
export function readOccasion(typed: Typed, { at, clusterIds }: Known): { wanted: Wanted } | { errors: Errors } {
  const kind = (Object.keys(OCCASION_KINDS) as OccasionKind[]).find((each) => each === typed.kind);
  const { startsAt, endsAt, errors: whenErrors } = readWhen(typed, at);
  const { slotMinutes, places, errors: placeErrors } = readPlaces(typed, kind, { startsAt, endsAt });
  const cluster = clusterIds.find((id) => String(id) === typed.cluster);
  const errors: Errors = {
    ...(kind ? {} : { kind: 'Choose what kind it is' }),
    ...length(typed, 'title', 80, 'Give it a title'),
    ...length(typed, 'what', 2000, 'Say what happens there'),
    ...whenErrors,
    ...length(typed, 'place', 160, 'Say where it is: a place, or online'),
    ...placeErrors,
    ...(typed.cluster !== '' && !cluster ? { cluster: 'Choose whose settings it is for' } : {}),
    ...length(typed, 'joining', 500),
  };
  if (Object.keys(errors).length > 0 || !kind || !startsAt || !endsAt || places === undefined) return { errors };
  const { title, what, place, joining } = typed;
  const phases = EVERY_PHASE.filter((phase) => typed.phases.includes(phase));
  const wanted = { kind, title, what, startsAt, endsAt, slotMinutes, place, places, phases, joining };
  return { wanted: { ...wanted, clusterId: cluster ?? null } };
}

function readWhen(typed: Typed, at: Date): { startsAt?: Date; endsAt?: Date; errors: Errors } {
  const { day = '', month = '', year = '' } = typed.day;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [from, until] = [readTime(typed.from), readTime(typed.until)];
  const errors: Errors = {
    ...(isDay(date) ? {} : { day: 'Give the day as a real date, such as 24 11 2026' }),
    ...(from ? {} : { from: 'Give the time it begins, such as 3:30pm' }),
    ...(until ? {} : { until: 'Give the time it ends, such as 5pm' }),
  };
  if (!isDay(date) || !from || !until) return { errors };
  const [startsAt, endsAt] = [instantInLondon(date, from), instantInLondon(date, until)];
  if (startsAt <= at) return { errors: { day: 'Choose a day and time still to come' } };
  if (endsAt <= startsAt) return { errors: { until: 'It must end after it begins' } };
  return { startsAt, endsAt, errors };
}

/** A drop-in has as many places as it has slots. */
function readPlaces(
  typed: Typed,
  kind: OccasionKind | undefined,
  { startsAt, endsAt }: { startsAt?: Date | undefined; endsAt?: Date | undefined },
): { slotMinutes: number | null; places?: number; errors: Errors } {
  if (kind !== 'drop_in') {
    const places = whole(typed.places, 1000);
    if (places) return { slotMinutes: null, places, errors: {} };
    return { slotMinutes: null, errors: { places: 'Say how many can come, from 1 to 1,000' } };
  }
  const slotMinutes = whole(typed.slotMinutes, 120) ?? 0;
  if (slotMinutes < 5)
    return { slotMinutes: null, errors: { slot_minutes: 'Say how long a slot is, 5 to 120 minutes' } };
  if (!startsAt || !endsAt) return { slotMinutes, errors: {} };
  const places = slotsOf({ startsAt, endsAt, slotMinutes }).length;
  if (places === 0)
    return { slotMinutes, errors: { slot_minutes: 'A slot must fit between the beginning and the end' } };
  return { slotMinutes, places, errors: {} };
}

function length(typed: Typed, field: 'title' | 'what' | 'place' | 'joining', most: number, empty?: string): Errors {
  if (empty && typed[field] === '') return { [field]: empty };
  if (typed[field].length > most) return { [field]: `Say it in at most ${most.toLocaleString('en-GB')} characters` };
  return {};
}

function whole(text: string, most: number): number | undefined {
  const number = Number(text);
  return /^\d{1,4}$/.test(text) && number >= 1 && number <= most ? number : undefined;
}

function timeTyped(at: Date): string {
  return timeOf(at).replace('midday', '12pm').replace('midnight', '12am');
}
