import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { dayOf, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS, type OccasionKind } from '#src/domain/consulting/occasion.ts';
import { slotsOf } from '#src/domain/consulting/slots.ts';
import { type ContentPhase, EVERY_PHASE } from '#src/domain/requests/phases.ts';
import type { DateParts, Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import type { Choices } from './occasion-choices.ts';
import { readWhen } from './occasion-when.ts';

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
  holder: string;
  entry: string;
  /** Only when it is made: '' for once. */
  repeat: string;
  times: string;
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
  holderId: number;
  entryId: number | null;
};

export const NOTHING_TYPED: Typed = {
  ...{ kind: '', title: '', what: '', day: {}, from: '', until: '', slotMinutes: '20', place: '', places: '' },
  ...{ cluster: '', phases: [], joining: '', holder: '', entry: '', repeat: '', times: '' },
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
    holder: form.text('holder'),
    entry: form.text('entry'),
    repeat: form.text('repeat'),
    times: form.text('times'),
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
    holder: String(occasion.holderId),
    entry: String(occasion.entryId ?? ''),
    repeat: '',
    times: '',
  };
}

/** `already` is when it was to begin before it is changed. */
type Known = { at: Date; choices: Choices; already?: Date };

/** What is to be held, or what to put right, field by field. */
export function readOccasion(typed: Typed, { at, choices, already }: Known): { wanted: Wanted } | { errors: Errors } {
  const kind = (Object.keys(OCCASION_KINDS) as OccasionKind[]).find((each) => each === typed.kind);
  const { startsAt, endsAt, errors: whenErrors } = readWhen(typed, at, already);
  const { slotMinutes, places, errors: placeErrors } = readPlaces(typed, kind, { startsAt, endsAt });
  const cluster = chosenOf(choices.clusters, typed.cluster);
  const holder = chosenOf(choices.holders, typed.holder);
  const entry = chosenOf(choices.entries, typed.entry);
  const errors: Errors = {
    ...(kind ? {} : { kind: 'Choose what kind it is' }),
    ...length(typed, 'title', 80, 'Give it a title'),
    ...length(typed, 'what', 2000, 'Say what happens there'),
    ...whenErrors,
    ...placeErrors,
    ...length(typed, 'place', 160, 'Say where it is: a place, or online'),
    ...length(typed, 'joining', 500),
    ...(holder ? {} : { holder: 'Choose who holds it' }),
    ...(typed.cluster !== '' && !cluster ? { cluster: 'Choose whose settings it is for' } : {}),
    ...(typed.entry !== '' && !entry ? { entry: 'Choose an entry of the menu, or none' } : {}),
  };
  if (Object.keys(errors).length > 0 || !kind || !startsAt || !endsAt || places === undefined || !holder) {
    return { errors };
  }
  const { title, what, place, joining } = typed;
  const phases = EVERY_PHASE.filter((phase) => typed.phases.includes(phase));
  const wanted = { kind, title, what, startsAt, endsAt, slotMinutes, place, places, phases, joining };
  return { wanted: { ...wanted, clusterId: cluster?.id ?? null, holderId: holder.id, entryId: entry?.id ?? null } };
}

function chosenOf<Each extends { id: number }>(all: Each[], typed: string): Each | undefined {
  return all.find(({ id }) => String(id) === typed);
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
