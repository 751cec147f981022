import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { USUAL_SESSIONS, USUAL_WEEKS } from '../experts/expert.ts';

/** How far help reaches: sessions are half-days, both days are included. */
export type Reach = { sessions: number; startsOn: CalendarDay; endsOn: CalendarDay };

/**
 * Whether help would last longer than is usual, so that a reason must be recorded.
 * Brief: time-limited help, at most 6 sessions, reviewed within 8 weeks; more only with a reason.
 */
export function isLonger({ sessions, startsOn, endsOn }: Reach): boolean {
  return sessions > USUAL_SESSIONS || endsOn > usualEnd(startsOn);
}

/** The last day of help that starts on `startsOn` and lasts as long as is usual. */
export function usualEnd(startsOn: CalendarDay): CalendarDay {
  return addDays(startsOn, USUAL_WEEKS * 7);
}

/**
 * Why a session lies beyond what was agreed, in words; undefined when it lies within.
 * `used` counts the other sessions of the request that happened or are planned.
 */
export function beyondPlan(
  plan: { sessions: number; endsOn: string } | undefined,
  session: { onDay: string; used: number },
): string | undefined {
  const most = plan?.sessions ?? USUAL_SESSIONS;
  if (session.used >= most)
    return `The ${most === 1 ? 'one session' : `${most} sessions`} of the plan are used or planned already`;
  if (plan && session.onDay > plan.endsOn) return 'The plan has ended by that day';
  return undefined;
}
