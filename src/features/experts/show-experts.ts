import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { isAway } from '#src/domain/experts/capacity.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { readFilters } from './experts.filters.ts';
import { expertsPage } from './experts.page.tsx';
import { mayKeep, mayOpen } from './experts.policy.ts';
import { clusterNames, personOf } from './experts.queries.ts';

export const WEEKS_SHOWN = 12;

/** Experts with how much of their time is free; who has ended is left out. */
export async function showExperts(context: Context): Promise<Answer> {
  const { db, query, today, partnership, actor } = context;
  const filters = readFilters(query);
  const all = await loadExperts(db, { today });
  const wanted = all.filter(
    (expert) =>
      (!filters.discipline || expert.discipline === filters.discipline) &&
      (!filters.cluster || expert.clusterIds.includes(filters.cluster)) &&
      (!filters.away || isAway(expert, today)),
  );
  const load = await expertLoad(db, {
    experts: wanted,
    from: today,
    weeks: WEEKS_SHOWN,
    calendar: partnership.calendar,
  });
  const rows = wanted.map((expert) => ({
    expert,
    load: load.get(expert.id),
    opens: mayOpen(actor, { ...expert, supervisorPersonId: personOf(all, expert.supervisorId) }),
  }));
  const clusters = await clusterNames(db);
  return page(expertsPage({ rows, filters, clusters, today, partnership, keeps: mayKeep(actor), all: all.length }));
}
