import { type CalendarDay, compareDays, shortDate } from './calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from './working-days.ts';

export const DUE_STATES = {
  in_time: 'In time',
  due_soon: 'Due soon',
  due_today: 'Due today',
  late: 'Late',
} as const;
export type DueState = keyof typeof DUE_STATES;

export type Due = {
  state: DueState;
  /** Working days left, or working days late as a negative number. */
  workingDaysLeft: number;
  words: string;
};

/**
 * Where something stands against its due day. It is late from the day after, counted in working days, and due soon
 * when at most `soonDays` working days are left.
 */
export function dueState(input: {
  due: CalendarDay;
  today: CalendarDay;
  soonDays: number;
  calendar: WorkingCalendar;
}): Due {
  const { due, today, soonDays, calendar } = input;
  const left = workingDaysBetween(calendar, today, due);
  const days = compareDays(due, today);
  if (days === 0) return { state: 'due_today', workingDaysLeft: 0, words: 'due today' };
  if (days < 0) return { state: 'late', workingDaysLeft: left, words: lateWords(-left) };
  return { state: left <= soonDays ? 'due_soon' : 'in_time', workingDaysLeft: left, words: leftWords(left, due) };
}

function lateWords(late: number): string {
  // Due on a Friday and seen on the Saturday: late, though no working day has passed.
  return late === 0 ? 'less than 1 working day late' : `${workingDays(late)} late`;
}

function leftWords(left: number, due: CalendarDay): string {
  return left === 0 ? `due on ${shortDate(due)}` : `due in ${workingDays(left)}`;
}

function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
