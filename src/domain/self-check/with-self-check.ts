import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { InPlace } from '../requests/answers.ts';
import type { Prefill, PrefillSource } from '../requests/prefill.ts';
import type { SelfCheckAnswers, Standing } from './self-check.ts';

/** A setting's latest finished self-check, and whether it was finished after the last request was sent. */
export type OwnOffer = { answers: SelfCheckAnswers; takenOn: CalendarDay; newer: boolean };

/**
 * The earliest moment at which a self-check may have been finished to be believed now: 365 days ago. Staff, rooms and habits
 * change within a school year; what is older says little about what is in place today, and fills in nothing.
 */
export function believedSince(at: Date): Date {
  return new Date(at.getTime() - 365 * 86_400_000);
}

/**
 * A new request's start with what the setting's self-check says is in place. It fills in only what it can say honestly:
 * embedded is in place, but never 'in place and helping', as whether something helps is known of this need and not of a
 * setting; not yet is not yet. Developing is begun but not yet there on an ordinary day for everyone: neither answer is
 * true, so it is left for the person who asks, and an older answer to it is taken out. What a statement's newer source
 * says counts; the source is named with its day, so that the page can ask whether it is still right. Evidence is never carried over.
 */
export function withSelfCheck(prefill: Prefill, { answers, takenOn, newer }: OwnOffer): Prefill {
  const before = prefill.answers.inPlace ?? {};
  const counts = Object.entries(answers).filter(([code]) => newer || !Object.hasOwn(before, code));
  const said = counts.flatMap(([code, { standing }]) => (SAYS[standing] ? [[code, SAYS[standing]] as const] : []));
  const kept = Object.entries(before).filter(([code]) => !counts.some(([counted]) => counted === code));
  const { inPlace: _before, ...others } = prefill.answers;
  const { inPlace: source = 'profile', ...from } = prefill.from;
  if (said.length + kept.length === 0) return { answers: others, from };
  const inPlace: Record<string, InPlace> = Object.fromEntries([...kept, ...said]);
  const check: PrefillSource = `self-check of ${takenOn}`;
  if (said.length === 0) return { answers: { ...others, inPlace }, from: { ...from, inPlace: source } };
  const both = kept.length > 0 && source === 'last request';
  return { answers: { ...others, inPlace }, from: { ...from, inPlace: both ? `last request and ${check}` : check } };
}

const SAYS: Record<Standing, InPlace | undefined> = { not_yet: 'not_yet', developing: undefined, embedded: 'in_place' };
