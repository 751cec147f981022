import { mojSubNavigation } from '#src/govuk/moj.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { type Counts, MOST_ENDED } from './queue.queries.ts';
import { TABS, type Tab, type View, viewHref } from './queue.view.ts';

/** Each part of the queue with its count, keeping the filters; only what is late stands out. */
export function tabs(view: View, counts: Counts): Html {
  return mojSubNavigation({
    label: 'Parts of the queue',
    items: (Object.keys(TABS) as Tab[]).map((tab) => ({
      html: [
        TABS[tab],
        ' ',
        <span class={tab === 'late' && counts.late > 0 ? 'al-count' : 'al-number'}>{countWords(tab, counts)}</span>,
      ],
      href: viewHref(view, { tab }),
      active: tab === view.tab,
    })),
  });
}

function countWords(tab: Tab, counts: Counts): string {
  return tab === 'ended' && counts.ended > MOST_ENDED ? `${MOST_ENDED}+` : String(counts[tab]);
}
