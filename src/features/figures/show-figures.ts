import { isLead, isManager } from '#src/domain/people/actor.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { figuresPage } from './figures.page.tsx';
import { countsBy, totalsSince } from './figures.queries.ts';

/** Totals of this school year. The reporter's connection counts them; it cannot read a record. */
export async function showFigures(context: Context): Promise<Answer> {
  const since = schoolYearOf(context.today);
  const counted = await context.report(async (db) => ({
    totals: await totalsSince(db, since),
    byArea: await countsBy(db, 'main_area', since),
    byPhase: await countsBy(db, 'phase', since),
    byCluster: await countsBy(db, 'cluster', since),
    bySubject: await countsBy(db, 'subject', since),
  }));
  const exact = isLead(context.actor) || isManager(context.actor);
  return page(figuresPage({ ...counted, since, exact, partnership: context.partnership }));
}

/** The first of September on or before a day. */
function schoolYearOf(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '09-01' ? `${year}-09-01` : `${year - 1}-09-01`;
}
