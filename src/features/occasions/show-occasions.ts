import { visiting } from '#src/casework/menu/visiting.ts';
import { occasionsAfter } from '#src/casework/occasions/load-occasions.ts';
import type { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { clusterNames } from './occasion-choices.ts';
import { monthOf, narrowed, readFilters } from './occasions.filters.ts';
import { occasionsPage } from './occasions.page.tsx';
import { publicPart } from './public-part.ts';

/** What anyone can join in the days to come, without an account. */
export async function showOccasions(context: SharedContext<typeof occasionPaths.list>): Promise<Answer> {
  const { at, query } = context;
  const { coming, clusters, partnership } = await visiting(context, async (db, visited) => ({
    ...visited,
    coming: (await occasionsAfter(db, at)).filter(({ cancelledAt }) => !cancelledAt).map(publicPart),
    clusters: await clusterNames(db),
  }));
  const filters = readFilters(query);
  const months = [...new Set(coming.map(monthOf))];
  const occasions = narrowed(coming, filters, at);
  return page(occasionsPage({ occasions, filters, months, clusters, partnership, at, all: coming.length }));
}
