import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { SessionKind } from './sessions.ts';

const LONGEST_PLACE = 120;

/** What was typed about a visit; undefined is what could not be read. Minutes are how long it takes. */
export type VisitWanted = {
  kind: SessionKind | undefined;
  oneToOneReason: string;
  onDay: CalendarDay | undefined;
  /** `HH:MM` in London. */
  atTime: string | undefined;
  minutes: number | undefined;
  place: string;
  longerBecause: string;
};

export type VisitReady = Omit<VisitWanted, 'kind' | 'onDay' | 'atTime' | 'minutes'> & {
  kind: SessionKind;
  onDay: CalendarDay;
  atTime: string;
  minutes: number;
};

/** The visit ready to be planned, or what to put right by field. `beyond` says why it lies outside the plan, if it does. */
export function checkVisit(
  wanted: VisitWanted,
  { today, beyond }: { today: CalendarDay; beyond: string | undefined },
): { visit: VisitReady } | { problems: Record<string, string> } {
  const { kind, onDay, atTime, minutes, place, oneToOneReason, longerBecause } = wanted;
  const problems: Record<string, string> = {};
  if (!onDay) problems.day = 'Give the day as a real date, such as 10 11 2026';
  else if (onDay < today) problems.day = 'That day has passed. Record the session instead';
  if (!atTime) problems.time = 'Give the time, such as 9:30 or 2pm';
  if (!minutes || minutes < 5 || minutes > 600) problems.minutes = 'Choose how long it takes';
  if (place.length > LONGEST_PLACE) problems.place = `Shorten the place to ${LONGEST_PLACE} characters or fewer`;
  if (!kind) problems.kind = 'Choose what kind of session it is';
  if (kind === 'one_to_one' && oneToOneReason.trim().length < 3)
    problems.one_to_one = 'Say why this is one to one, as most help is for groups and staff';
  if (beyond && longerBecause.trim().length < 3) problems.longer = `${beyond}. Say why it goes further`;
  if (Object.keys(problems).length > 0 || !kind || !onDay || !atTime || !minutes) return { problems };
  return {
    visit: { ...wanted, kind, onDay, atTime, minutes, oneToOneReason: kind === 'one_to_one' ? oneToOneReason : '' },
  };
}
