import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { Grade } from '../experts/expert.ts';
import type { MissedBy, SessionKind } from './sessions.ts';

export const LONGEST_NOTE = 2000;
/** The same limits as the database's checks. */
const LIMITS = { minutes: [5, 600], staff: [0, 500], with_ehcp: [0, 2000], without_ehcp: [0, 2000] } as const;
const SHORTEST = 3;

/** What was typed about a session that took place or should have; undefined is what could not be read. */
export type RecordWanted = {
  state: 'happened' | 'missed' | undefined;
  kind: SessionKind | undefined;
  oneToOneReason: string;
  onDay: CalendarDay | undefined;
  minutes: number | undefined;
  staffReached: number | undefined;
  childrenWithEhcp: number | undefined;
  childrenWithoutEhcp: number | undefined;
  whatHappened: string;
  nextStep: string;
  missedBy: MissedBy | undefined;
  missedReason: string;
  longerBecause: string;
};

/** A record that can be kept: a session that happened has its numbers, one that did not has whose reason it was. */
export type RecordReady = Omit<RecordWanted, 'state' | 'kind' | 'onDay'> & {
  state: 'happened' | 'missed';
  kind: SessionKind;
  onDay: CalendarDay;
};

/** The record ready to be kept, or what to put right by field. `beyond` says why it lies outside the plan, if it does. */
export function checkRecord(
  wanted: RecordWanted,
  by: { today: CalendarDay; beyond: string | undefined },
): { record: RecordReady } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {
    ...commonProblems(wanted, by.today),
    ...(wanted.state === 'happened' ? happenedProblems(wanted, by.beyond) : {}),
    ...(wanted.state === 'missed' ? missedProblems(wanted) : {}),
  };
  const { state, kind, onDay } = wanted;
  if (Object.keys(problems).length > 0 || !state || !kind || !onDay) return { problems };
  return { record: onlyWhatApplies({ ...wanted, state, kind, onDay }) };
}

/** Issue 3: what assistants and trainees record waits for their supervisor's signature. */
export function needsSignature(grade: Grade): boolean {
  return grade !== 'qualified';
}

function commonProblems({ state, kind, onDay, oneToOneReason }: RecordWanted, today: CalendarDay) {
  const problems: Record<string, string> = {};
  if (!state) problems.state = 'Choose whether it happened';
  if (!kind) problems.kind = 'Choose what kind of session it was';
  if (kind === 'one_to_one' && oneToOneReason.trim().length < SHORTEST)
    problems.one_to_one = 'Say why this was one to one, as most help is for groups and staff';
  if (!onDay) problems.day = 'Give the day as a real date, such as 3 11 2026';
  else if (onDay > today) problems.day = 'That day is still to come. Plan a visit instead, and record it afterwards';
  return problems;
}

function happenedProblems(wanted: RecordWanted, beyond: string | undefined): Record<string, string> {
  const problems: Record<string, string> = {};
  const { minutes, staffReached, childrenWithEhcp, childrenWithoutEhcp } = wanted;
  if (!within(minutes, LIMITS.minutes)) problems.minutes = 'Choose how long it took, or type minutes from 5 to 600';
  if (!within(staffReached, LIMITS.staff)) problems.staff = 'Type how many staff took part, as a number';
  if (!within(childrenWithEhcp, LIMITS.with_ehcp))
    problems.with_ehcp = 'Type how many children with an EHCP, as a number';
  if (!within(childrenWithoutEhcp, LIMITS.without_ehcp))
    problems.without_ehcp = 'Type how many children without an EHCP, as a number';
  if (wanted.nextStep.trim().length < SHORTEST)
    problems.next_step = 'Say what to do next, even if it is only “carry on”';
  for (const [field, text] of [
    ['next_step', wanted.nextStep],
    ['what_happened', wanted.whatHappened],
  ] as const)
    if (text.length > LONGEST_NOTE) problems[field] = `Shorten this to ${LONGEST_NOTE} characters or fewer`;
  if (beyond && wanted.longerBecause.trim().length < SHORTEST) problems.longer = `${beyond}. Say why it goes further`;
  return problems;
}

function missedProblems({ missedBy, missedReason }: RecordWanted): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!missedBy) problems.missed_by = 'Choose on whose side the reason lay';
  if (missedReason.length > LONGEST_NOTE)
    problems.missed_reason = `Shorten this to ${LONGEST_NOTE} characters or fewer`;
  return problems;
}

/** What was typed under the other answer is left out: a session that did not happen reached nobody. */
function onlyWhatApplies(record: RecordReady): RecordReady {
  const oneToOneReason = record.kind === 'one_to_one' ? record.oneToOneReason : '';
  if (record.state === 'happened') return { ...record, oneToOneReason, missedBy: undefined, missedReason: '' };
  const nobody = {
    minutes: undefined,
    staffReached: undefined,
    childrenWithEhcp: undefined,
    childrenWithoutEhcp: undefined,
  };
  return { ...record, ...nobody, oneToOneReason, whatHappened: '', longerBecause: '' };
}

function within(value: number | undefined, [least, most]: readonly [number, number]): boolean {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most;
}
