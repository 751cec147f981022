import type { HistoryEvent } from '#src/casework/request-view/request-history.ts';
import { addDays, type CalendarDay, compareDays, day, dayOf, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { isAssumed, isWorkingDay, type WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { FEWEST_DAYS_AFTER_ANSWER } from '#src/domain/requests/answer-by.ts';
import type { RequestView } from './request-view.ts';

/** Why an answer is due on its day: the sentences, and the working days that were counted. */
export type DueReason = { because: string[]; days: CalendarDay[] };

const STARTS_THE_CLOCK = ['request_sent', 'request_reopened', 'question_answered', 'question_lapsed', 'taken_back'];

/** How the day of a request that is with its lead was worked out; nothing once the lead has given a date of their own. */
export function dueReason({
  request,
  history,
  partnership,
}: Pick<RequestView, 'request' | 'history' | 'partnership'>): DueReason | undefined {
  if (request.status !== 'new') return undefined;
  const { calendar, serviceStandards } = partnership;
  const start = history.events.findLast((event) => STARTS_THE_CLOCK.includes(event.name));
  const from = dayOf(start?.at ?? request.sentAt);
  const days = countedDays(calendar, from, day(request.answerBy));
  const because = [startWords(start, from, serviceStandards.triageDays, days.length), countingWords(calendar)];
  if (days.some((counted) => isAssumed(calendar, counted))) {
    because.push('The term dates are the likely ones; the published ones may move it by a day or two.');
  }
  return { because, days };
}

function startWords(start: HistoryEvent | undefined, from: CalendarDay, standard: number, counted: number): string {
  const on = shortDate(from);
  if (start?.name === 'question_answered') {
    return `${dayCount(counted)} from the answer on ${on}: what was left when the question was asked, and at least ${FEWEST_DAYS_AFTER_ANSWER}.`;
  }
  if (start?.name === 'question_lapsed') return `${dayCount(counted)} from ${on}, when the question’s time ran out.`;
  if (start?.name === 'taken_back') return `${dayCount(counted)} from ${on}, when it came back from the panel.`;
  const begun = start?.name === 'request_reopened' ? 'reopened' : 'sent';
  if (counted !== standard) return `${dayCount(counted)} from ${on}, when it was ${begun}.`;
  return `We answer within ${dayCount(standard)}. It was ${begun} on ${on}.`;
}

function countingWords({ termTimeOnly }: WorkingCalendar): string {
  return termTimeOnly
    ? 'Weekends, bank holidays and school holidays are not counted.'
    : 'Weekends and bank holidays are not counted.';
}

/** A month at most: what lies further apart was not counted in days. */
const MOST_DAYS = 31;

function countedDays(calendar: WorkingCalendar, from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const length = Math.min(Math.max(compareDays(to, from), 0), MOST_DAYS);
  const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
  return days.filter((each) => isWorkingDay(calendar, each));
}

function dayCount(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
