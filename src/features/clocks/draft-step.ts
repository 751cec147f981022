import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';

export type DraftStep = { do: 'nothing' } | { do: 'give notice'; expiresOn: CalendarDay } | { do: 'expire' };

/**
 * What the clock owes an unfinished draft today. Notice is given once for each expiry day, `noticeDays` before it;
 * when it comes late (the program was down), the expiry day moves so that nobody has fewer days than promised.
 * A draft without notice never expires. The expiry day itself still belongs to the person.
 */
export function draftStep(draft: {
  expiresOn: CalendarDay;
  noticeSentOn: CalendarDay | null;
  today: CalendarDay;
  noticeDays: number;
}): DraftStep {
  const { expiresOn, noticeSentOn, today, noticeDays } = draft;
  const noticeFrom = addDays(expiresOn, -noticeDays);
  // Notice of an earlier expiry day, before the draft was worked on again, does not count.
  const warned = noticeSentOn !== null && noticeSentOn >= noticeFrom;
  if (warned) return expiresOn < today ? { do: 'expire' } : { do: 'nothing' };
  if (today < noticeFrom) return { do: 'nothing' };
  const isLate = today > noticeFrom;
  return { do: 'give notice', expiresOn: isLate ? addDays(today, noticeDays) : expiresOn };
}
