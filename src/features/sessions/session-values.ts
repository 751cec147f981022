import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import type { RecordReady } from '#src/domain/delivery/session-record.ts';

/** What a record says, as the row keeps it. */
export function rowOf(record: RecordReady) {
  return {
    kind: record.kind,
    one_to_one_reason: record.oneToOneReason || null,
    state: record.state,
    on_day: record.onDay,
    missed_by: record.missedBy ?? null,
    missed_reason: record.missedReason || null,
    minutes: record.minutes ?? null,
    staff_reached: record.staffReached ?? null,
    children_with_ehcp: record.childrenWithEhcp ?? null,
    children_without_ehcp: record.childrenWithoutEhcp ?? null,
    what_happened: record.whatHappened || null,
    next_step: record.nextStep || null,
    longer_because: record.longerBecause || null,
  };
}

type Values = ReturnType<typeof rowOf>;

/** The same values of a session as it is kept now. */
export function valuesOf(session: HelpSession): Values {
  return {
    kind: session.kind,
    one_to_one_reason: session.oneToOneReason,
    state: session.state as RecordReady['state'],
    on_day: session.onDay as RecordReady['onDay'],
    missed_by: session.missedBy,
    missed_reason: session.missedReason,
    minutes: session.minutes,
    staff_reached: session.staffReached,
    children_with_ehcp: session.childrenWithEhcp,
    children_without_ehcp: session.childrenWithoutEhcp,
    what_happened: session.whatHappened,
    next_step: session.nextStep,
    longer_because: session.longerBecause,
  };
}

/** What differs between two versions: for the history, before and after. */
export function differences(before: Values, after: Values): { before: Partial<Values>; after: Partial<Values> } {
  const names = (Object.keys(after) as (keyof Values)[]).filter((name) => before[name] !== after[name]);
  const only = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<Values>;
  return { before: only(before), after: only(after) };
}

export function isSame(before: Values, after: Values): boolean {
  return Object.keys(differences(before, after).after).length === 0;
}
