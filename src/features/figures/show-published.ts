import { schoolYearOf } from '#src/domain/measures/periods.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { choosePublication } from './choose-publication.ts';
import { clusterNames } from './figures.queries.ts';
import { loadPublishedYear, type PublishedYear } from './load-publication.ts';
import { type Published, publishedPage } from './published.page.tsx';

/** Totals fit to be published, for boards and the forum. */
export async function showPublished(context: Context): Promise<Answer> {
  return page(publishedPage(context, await loadPublished(context)));
}

export async function loadPublished(context: Context): Promise<Published> {
  const { query, today } = context;
  return await context.report(async (db) => {
    const current = schoolYearOf(today);
    const years = new Map<number, PublishedYear>();
    for (const year of [current, current - 1, current - 2]) years.set(year, await loadPublishedYear(context, db, year));
    const chosen = choosePublication(query, today, (year) => years.get(year)?.blocks.length ?? 0);
    return { chosen, years, clusters: await clusterNames(db) };
  });
}
