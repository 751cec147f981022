import { type Answer, page, pageWithErrors } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { type QueueView, queuePage } from './queue.page.tsx';
import { clustersToFilter, daysFor, leadsToFilter, queueCounts, queueRows, savedViews } from './queue.queries.ts';
import { readView, type View } from './queue.view.ts';

export async function showQueue(context: Context): Promise<Answer> {
  return page(queuePage(context, await loadQueue(context, readView(context.query))));
}

/** The queue again, with what is wrong about the name of a view. */
export async function showQueueAgain(
  context: Context,
  view: View,
  typedName: string,
  problem: string,
): Promise<Answer> {
  return pageWithErrors(queuePage(context, { ...(await loadQueue(context, view)), typedName, problem }));
}

async function loadQueue({ db, actor, partnership, today }: Context, view: View): Promise<QueueView> {
  const days = daysFor(partnership, today);
  return {
    view,
    rows: await queueRows(db, actor, view, days),
    counts: await queueCounts(db, actor, view, days),
    saved: await savedViews(db),
    clusters: await clustersToFilter(db),
    leads: actor.scope.whole ? await leadsToFilter(db) : [],
  };
}
