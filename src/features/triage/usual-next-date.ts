import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Standards = Pick<Partnership, 'calendar' | 'serviceStandards'>;

/** The next date a setting can count on when the lead gives none: each outcome's own service standard. */
export function usualNextDate(
  outcome: TriageOutcome,
  { calendar, serviceStandards }: Standards,
  today: CalendarDay,
): CalendarDay {
  const { triageDays, questionDays, panelDays } = serviceStandards;
  const days: Record<TriageOutcome, number> = {
    // Long enough to try the advice before the lead asks how it went.
    advise: 2 * triageDays,
    take_on: triageDays,
    ask: questionDays,
    panel: panelDays,
    reroute: triageDays,
  };
  return addWorkingDays(calendar, today, days[outcome]);
}
