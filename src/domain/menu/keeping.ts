import { addDays, type CalendarDay, day } from '../calendar/calendar-day.ts';
import type { Role } from '../people/roles.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '../people/roles.ts';

/** An owner hears this many days before the day by which an entry is to be looked at again. */
export const REMINDED_DAYS_BEFORE = 14;

/** Where a version stands; only an approved one was ever shown. */
export type VersionState = 'draft' | 'sent_back' | 'proposed' | 'approved' | 'withdrawn';
type Moments = Record<'proposedAt' | 'approvedAt' | 'sentBackAt' | 'withdrawnAt', Date | null>;

export function stateOfVersion(version: Moments): VersionState {
  if (version.approvedAt) return 'approved';
  if (version.withdrawnAt) return 'withdrawn';
  if (version.proposedAt) return 'proposed';
  return version.sentBackAt ? 'sent_back' : 'draft';
}

/** Whether the owner is asked to look again: the day has come, or is near. */
export function isReviewDue(reviewBy: string | null, today: CalendarDay): boolean {
  return reviewBy !== null && reviewBy <= addDays(today, REMINDED_DAYS_BEFORE);
}

/**
 * Which reminder is owed today: one when the day is 14 days off or nearer, one on the day or after; each once. Both are
 * told apart by the day of the last one, so a clock that stood still for a week says what is true now, once.
 */
export function reminderOwed(
  entry: { reviewBy: string | null; remindedOn: string | null },
  today: CalendarDay,
): 'soon' | 'due' | undefined {
  const { reviewBy, remindedOn } = entry;
  if (reviewBy === null || !isReviewDue(reviewBy, today)) return undefined;
  if (today >= reviewBy) return remindedOn === null || remindedOn < reviewBy ? 'due' : undefined;
  const first = addDays(day(reviewBy), -REMINDED_DAYS_BEFORE);
  return remindedOn === null || remindedOn < first ? 'soon' : undefined;
}

type Person = { id: number; roles: readonly Role[] };

/** Whoever owns an entry keeps it true; managers may for anyone. */
export function keepsEntry(person: Person, entry: { ownerId: number }): boolean {
  return entry.ownerId === person.id || hasOneOf(person, MANAGER_ROLES);
}

/** The owner, whoever wrote the open draft, and managers go on writing. */
export function writesDraft(person: Person, entry: { ownerId: number }, draft?: { writtenBy: number }): boolean {
  return keepsEntry(person, entry) || draft?.writtenBy === person.id;
}

/** A lead or a manager who neither wrote nor proposed it. */
export function approves(person: Person, version: { writtenBy: number; proposedBy: number | null }): boolean {
  const isSecond = version.writtenBy !== person.id && version.proposedBy !== person.id;
  return isSecond && hasOneOf(person, APPROVING_ROLES);
}

export const APPROVING_ROLES: readonly Role[] = [...LEAD_ROLES, ...MANAGER_ROLES];

function hasOneOf({ roles }: Person, wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role));
}
