import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import { openPanels } from './help.queries.ts';
import { panelToKeep } from './help-needs.ts';
import type { Home } from './home.page.tsx';
import { panelWaiting } from './home.queries.ts';

export async function coordinatorHome({ db, partnership, actor, today }: Context): Promise<Home> {
  const panels = await openPanels(db, actor);
  return {
    lead: `Requests that leads passed to the panel in your ${partnership.words.cluster.many}.`,
    needs: [...panels.map((panel) => panelToKeep(panel, today)), ...panelNeed(await panelWaiting(db))],
    nothing: 'Nothing waits for the panel.',
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
