import type { CalendarDay } from '../calendar/calendar-day.ts';
import { type Area, LEVELS, type Level } from '../vocabulary.ts';
import { type Answers, LONGEST_TEXT } from './answers.ts';

const CONTACT = ['contactName', 'contactEmail', 'contactPhone', 'contactWhen'] as const;

/** What a setting keeps about itself that a request can start from. */
export type SettingProfile = Pick<Answers, (typeof CONTACT)[number] | 'inPlace'>;
export type PrefillSource =
  | 'last request'
  | 'profile'
  | 'menu'
  | 'consultation'
  | SelfCheckOf
  | `last request and ${SelfCheckOf}`;
type SelfCheckOf = `self-check of ${CalendarDay}`;
export type Prefill = { answers: Answers; from: Partial<Record<keyof Answers, PrefillSource>> };

/**
 * The answers a new request starts with, and where each came from.
 * Only whom to contact, and what is in place in the setting. Never anything about a child, an agreement,
 * free text or needs: a tick that nobody made this time would be taken for a fact.
 * Contact details come from one source whole, so that one person's name never stands beside another's number.
 */
export function prefillFrom(lastAnswers: Answers | undefined, profile: SettingProfile): Prefill {
  const prefill: Prefill = { answers: {}, from: {} };
  addContact(prefill, lastAnswers ?? {}, profile);
  addInPlace(prefill, lastAnswers?.inPlace ?? {}, profile.inPlace ?? {});
  return prefill;
}

/** What was agreed before the request was begun: its first area is the main one, and `advised` never names a child. */
export type TalkedAbout = { areas: readonly Area[]; advised: string };

/**
 * The same start with what a consultation said: the areas of need, and what was advised as what has been tried. It was
 * said about this very matter, days ago; the page marks it, and asks whether it is still right.
 */
export function withConsultation(prefill: Prefill, { areas, advised }: TalkedAbout): Prefill {
  const [mainArea] = areas;
  const tried = advised.slice(0, LONGEST_TEXT).toWellFormed();
  return {
    answers: { ...prefill.answers, areas: [...areas], ...(mainArea ? { mainArea } : {}), tried },
    from: { ...prefill.from, areas: 'consultation', mainArea: 'consultation', tried: 'consultation' },
  };
}

/** An entry of the menu that somebody asks for with this request. */
export type AskedEntry = { title: string; areas: readonly Area[]; levels: readonly Level[] };

/** An entry for more areas than this is for any need, and says nothing of this one. */
const FEW_AREAS = 2;

/**
 * The same start with the entries that were chosen: what each is, with its level, and their areas of need where these are one
 * or two. They were chosen a moment ago, for this very request; the page marks it, and it can be changed.
 */
export function withEntries(prefill: Prefill, entries: readonly AskedEntry[]): Prefill {
  if (entries.length === 0) return prefill;
  const asked: Answers = { fromMenu: entries.map(named).join('\n').slice(0, LONGEST_TEXT).toWellFormed() };
  const areas = [...new Set(entries.flatMap((entry) => entry.areas))];
  const [only, ...others] = areas;
  if (areas.length <= FEW_AREAS) asked.areas = areas;
  if (only && others.length === 0) asked.mainArea = only;
  const from = Object.fromEntries(Object.keys(asked).map((field) => [field, 'menu' as const]));
  return { answers: { ...prefill.answers, ...asked }, from: { ...prefill.from, ...from } };
}

function named({ title, levels }: AskedEntry): string {
  return `${title} (${levels.map((level) => LEVELS[level].toLowerCase()).join(', ')})`;
}

function addContact(prefill: Prefill, last: Answers, profile: SettingProfile): void {
  const [contact, source] = last.contactName?.trim()
    ? ([last, 'last request'] as const)
    : ([profile, 'profile'] as const);
  for (const field of CONTACT) {
    if (contact[field]?.trim()) {
      prefill.answers[field] = contact[field];
      prefill.from[field] = source;
    }
  }
}

// The last request is newer than the profile for every statement it answered.
function addInPlace(prefill: Prefill, last: Inclusion, profile: Inclusion): void {
  const inPlace = { ...profile, ...last };
  if (Object.keys(inPlace).length > 0) {
    prefill.answers.inPlace = inPlace;
    prefill.from.inPlace = Object.keys(last).length > 0 ? 'last request' : 'profile';
  }
}

type Inclusion = NonNullable<Answers['inPlace']>;
