import { dayInWords } from '#src/casework/day-in-words.ts';
import { dayOf, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { freeSlots } from '#src/domain/consulting/slots.ts';
import type { Tone } from '#src/govuk/pieces/shape.tsx';
import type { Occasion } from './load-occasions.ts';

/** 'Tuesday 24 November, 3:30pm to 5pm'. */
export function whenInWords(from: Date, to: Date): string {
  return `${dayInWords(dayOf(from))}, ${timeOf(from)} to ${timeOf(to)}`;
}

/** How many can still come; a drop-in's slots that have begun are gone. */
export function placesLeft(occasion: Occasion, at: Date): number {
  const { slotMinutes, startsAt, endsAt, slots, places, taken } = occasion;
  if (slotMinutes !== null) return freeSlots({ startsAt, endsAt, slotMinutes }, slots, at).length;
  return startsAt > at ? Math.max(0, places - taken) : 0;
}

/** Whether anybody can still book a place, or wait for one. */
export function isOpen({ cancelledAt, startsAt, endsAt, slotMinutes }: Occasion, at: Date): boolean {
  return cancelledAt === null && (slotMinutes === null ? startsAt : endsAt) > at;
}

const FEW = 3;

/** Places left, as a tag says it. */
export function placesInWords(occasion: Occasion, at: Date): { text: string; tone: Tone } {
  if (occasion.cancelledAt) return { text: 'Cancelled', tone: 'late' };
  if (occasion.endsAt <= at) return { text: 'Over', tone: 'plain' };
  if (!isOpen(occasion, at)) return { text: 'Under way', tone: 'info' };
  const left = placesLeft(occasion, at);
  const what = occasion.slotMinutes === null ? 'place' : 'slot';
  if (left === 0 || occasion.waiting > 0) return { text: 'Full: waiting list', tone: 'careful' };
  return {
    text: `${left} ${what}${left === 1 ? '' : 's'} left`,
    tone: left <= FEW && left * 2 <= occasion.places ? 'careful' : 'done',
  };
}
