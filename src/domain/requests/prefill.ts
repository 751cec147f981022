import type { Answers } from './answers.ts';

const CONTACT = ['contactName', 'contactEmail', 'contactPhone', 'contactWhen'] as const;

/** What a setting keeps about itself that a request can start from. */
export type SettingProfile = Pick<Answers, (typeof CONTACT)[number] | 'inPlace'>;
export type PrefillSource = 'last request' | 'profile';
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
