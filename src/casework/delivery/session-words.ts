import { timeInWords } from '#src/domain/delivery/visit-time.ts';
import { weekdayDate } from '../request-view/days.ts';
import type { HelpSession } from './load-help.ts';

/** 'Tue 10 Nov, 9:30am'. */
export function whenInWords({ onDay, atTime }: Pick<HelpSession, 'onDay' | 'atTime'>): string {
  return atTime ? `${weekdayDate(onDay)}, ${timeInWords(atTime)}` : weekdayDate(onDay);
}

/** '4 staff, 12 children (2 with an EHCP)'; undefined for a session that reached nobody. */
export function reachedInWords(session: HelpSession): string | undefined {
  const { staffReached, childrenWithEhcp, childrenWithoutEhcp } = session;
  const children = (childrenWithEhcp ?? 0) + (childrenWithoutEhcp ?? 0);
  const parts = [
    staffReached ? (staffReached === 1 ? '1 member of staff' : `${staffReached} staff`) : '',
    children ? `${children} ${children === 1 ? 'child' : 'children'}` : '',
  ].filter(Boolean);
  if (parts.length === 0) return undefined;
  return `${parts.join(', ')}${childrenWithEhcp ? ` (${childrenWithEhcp} with an EHCP)` : ''}`;
}

/** '1 hour 30 minutes'. */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
