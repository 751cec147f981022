import { measureOf } from '#src/domain/measures/measures.ts';
import { permits } from '#src/domain/people/policy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { choosePeriod, queryOf } from './choose-period.ts';
import { runPicture } from './dashboard.page.tsx';
import { links } from './figures.links.ts';
import { isExact, seesRows } from './figures.policy.ts';
import { loadRun } from './load-dashboard.ts';
import { measureIn, measurePage, measuresPage } from './measures.page.tsx';

export async function showMeasures(): Promise<Answer> {
  return page(measuresPage());
}

/** A measure's definition; its run chart for those who see exact totals, the way to its rows for those who may go there. */
export async function showMeasure(context: Context<'/figures/measures/:measure'>): Promise<Answer> {
  const name = measureIn(context.params.measure);
  if (!name) throw new NotFound();
  const { actor, partnership, query, today } = context;
  const counted = !measureOf(name).from;
  const months =
    counted && isExact(actor) ? await context.report((db) => loadRun(context as Context, db, name)) : undefined;
  const run = months && (await runPicture(context as Context, name, months));
  const rows =
    counted &&
    permits(seesRows, actor.roles) &&
    links.rowsOf(name, queryOf(choosePeriod(query, today, partnership.calendar)));
  return page(measurePage(context as Context, { name, ...(run ? { run } : {}), ...(rows ? { rows } : {}) }));
}
