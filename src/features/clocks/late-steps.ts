import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '#src/domain/calendar/working-days.ts';

/** The manager hears this many working days after the lead was reminded. */
export const MANAGER_AFTER_DAYS = 2;

export type LateStep = 'remind the lead' | 'tell the manager';

/**
 * What the clock owes a request that waits for triage: one reminder to its lead on the first working day after it was
 * due, and a word to the manager two working days later. Each once; weekends and holidays remind nobody.
 */
export function lateSteps(request: {
  answerBy: CalendarDay;
  today: CalendarDay;
  calendar: WorkingCalendar;
  leadReminded: boolean;
  managerTold: boolean;
}): LateStep[] {
  const late = workingDaysBetween(request.calendar, request.answerBy, request.today);
  const steps: LateStep[] = [];
  if (late >= 1 && !request.leadReminded) steps.push('remind the lead');
  if (late >= 1 + MANAGER_AFTER_DAYS && !request.managerTold) steps.push('tell the manager');
  return steps;
}
