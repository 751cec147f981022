import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';

/** What changed for those who use the service: the latest first, plain, two sentences at most. */
export const NEWS: readonly { on: CalendarDay; title: string; words: string }[] = [
  {
    on: day('2026-11-03'),
    title: 'A menu that anyone can read',
    words:
      'All help on offer, searched in your own words and without an account, with what to try tomorrow and how long an answer takes. Families have pages of their own.',
  },
  {
    on: day('2026-11-03'),
    title: 'Drop-ins and training to book',
    words: 'See what is on, book a place or a slot, and put it in your calendar. A certificate comes afterwards.',
  },
  {
    on: day('2026-10-12'),
    title: 'Talk before you ask',
    words: 'Ask to be rung back. What was advised is kept, and if you make a request later, it is already in it.',
  },
  {
    on: day('2026-09-07'),
    title: 'Ten minutes to look at your own offer',
    words: 'The self-check shows where you stand, leads to help that fits, and fills in part of your next request.',
  },
];
