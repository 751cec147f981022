import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Home } from './home.page.tsx';
import { panelWaiting } from './home.queries.ts';

export async function coordinatorHome({ db, partnership }: Context): Promise<Home> {
  return {
    lead: `Requests that leads passed to the panel in your ${partnership.words.cluster.many}.`,
    needs: panelNeed(await panelWaiting(db)),
    nothing: 'Nothing waits for the panel.',
    parts: [],
  };
}

export async function expertHome(): Promise<Home> {
  return {
    lead: 'Requests come to you when the panel has named you for them.',
    needs: [],
    nothing: 'Nothing has been allocated to you yet.',
    parts: [],
  };
}

export async function overseerHome(): Promise<Home> {
  return {
    lead: 'You see totals and trends, never a child’s record.',
    start: { text: 'See the figures', href: '/figures' },
    needs: [],
    nothing: 'Nothing waits for you.',
    parts: [],
  };
}

export function panelNeed(waiting: { count: number; longestSince: Date | null }): Need[] {
  if (waiting.count === 0 || !waiting.longestSince) return [];
  const wait = waiting.count === 1 ? 'One request waits' : `${waiting.count} requests wait`;
  return [
    {
      sentence: `${wait} for the next panel.`,
      action: { text: 'See the list', href: '/panel' },
      when: `The longest since ${longDate(dayOf(waiting.longestSince))}`,
    },
  ];
}
