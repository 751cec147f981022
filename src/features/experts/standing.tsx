import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import { addDays, type CalendarDay, day, shortDate } from '#src/domain/calendar/calendar-day.ts';

const SOON_DAYS = 90;

/** What is about to change, or has: away until, away from, not here yet, leaves soon; empty when nothing is. */
export function comingsAndGoings({ leaves, startsOn, endsOn }: ExpertFile, today: CalendarDay): string[] {
  const soon = addDays(today, SOON_DAYS);
  const words: string[] = [];
  if (endsOn && endsOn < today) return [`Left on ${shortDate(day(endsOn))}`];
  if (startsOn > today) words.push(`Starts on ${shortDate(day(startsOn))}`);
  for (const leave of leaves.filter((each) => (each.endsOn ?? today) >= today && each.startsOn <= soon)) {
    const away = leave.startsOn <= today ? 'Away' : `Away from ${shortDate(day(leave.startsOn))}`;
    words.push(leave.endsOn ? `${away} until ${shortDate(day(leave.endsOn))}` : `${away}, return not known`);
  }
  if (endsOn && endsOn <= soon) words.push(`Leaves on ${shortDate(day(endsOn))}`);
  return words;
}
