import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { choosePublication } from './choose-publication.ts';
import { clusterNames } from './figures.queries.ts';
import { halfTermsOver, loadPublishedYear, type PublishedYear } from './load-publication.ts';
import { settingsServed } from './publication.queries.ts';
import { type Published, publishedPage } from './published.page.tsx';

/** Totals fit to be published, for boards and the forum. */
export async function showPublished(context: Context): Promise<Answer> {
  return page(publishedPage(context, await loadPublished(context)));
}

export async function loadPublished(context: Context): Promise<Published> {
  const { query, today } = context;
  return await context.report(async (db) => {
    const chosen = choosePublication(query, today, (year) => halfTermsOver(context, year).length);
    const years = new Map<number, PublishedYear>();
    for (const year of new Set([chosen.now.year, chosen.before.year]))
      years.set(year, await loadPublishedYear(context, db, year));
    return { chosen, years, clusters: await clusterNames(db), served: await settingsServed(db) };
  });
}
