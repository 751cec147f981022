import { measureOf } from '#src/domain/measures/measures.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type Breakdown, loadBreakdowns } from './breakdowns.ts';
import { type Chosen, choosePeriod } from './choose-period.ts';
import { chooseRows } from './choose-rows.ts';
import { runPicture } from './dashboard.page.tsx';
import { hasRows, isExact } from './figures.policy.ts';
import { clusterNames, settingsReached, sourceOf } from './figures.queries.ts';
import { loadRun, standardsOf } from './load-dashboard.ts';
import { measureIn, measurePage, measuresPage, type OneMeasure } from './measures.page.tsx';
import { reachedBy } from './what-is-shown.ts';

export async function showMeasures(): Promise<Answer> {
  return page(measuresPage());
}

/** A measure's definition; its run chart and parts for those who see exact totals, its rows for those who may go there. */
export async function showMeasure(context: Context<'/figures/measures/:measure'>): Promise<Answer> {
  const name = measureIn(context.params.measure);
  const named = await chooseRows(context as Context);
  if (!name || !named) throw new NotFound();
  const { actor, partnership, query, today } = context;
  const chosen = choosePeriod(query, today, partnership.calendar);
  const toRows = hasRows(actor, name);
  const exact = isExact(actor) ? await exactly(context as Context, { name, chosen, whole: named.words === '' }) : {};
  const shown = measurePage(context as Context, { name, chosen, named, toRows, ...exact });
  return page(shown, shown.faulty ? 422 : 200);
}

type Of = { name: OneMeasure['name']; chosen: Chosen; whole: boolean };

/** The partnership's picture of a measure; its parts only where no cluster or setting is asked for. */
async function exactly(context: Context, of: Of): Promise<Pick<OneMeasure, 'run' | 'breakdowns'>> {
  const counted = !measureOf(of.name).from;
  const months = counted ? await context.report((db) => loadRun(context, db, of.name)) : undefined;
  return {
    ...(months ? { run: await runPicture(context, of.name, months) } : {}),
    ...(of.whole ? { breakdowns: await partsOf(context, of) } : {}),
  };
}

async function partsOf(context: Context, { name, chosen }: Of): Promise<Breakdown[]> {
  const { partnership } = context;
  const what = measureOf(name).by.map((dimension) => ({ name, dimension }));
  return await context.report(async (db) => {
    const where = { clusters: await clusterNames(db), partnership, standards: standardsOf(partnership) };
    const source = await sourceOf(db);
    if (name !== 'settings_reached') return loadBreakdowns(db, source, { what, chosen }, where);
    const now = await settingsReached(db, source, chosen.period);
    const before = await settingsReached(db, source, chosen.before);
    return (['phase', 'cluster'] as const).map((dimension) => reachedBy(dimension, { now, before }, where));
  });
}
