import { permits } from '#src/domain/people/policy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { choosePeriod, queryOf } from './choose-period.ts';
import { dashboardPage, runPicture } from './dashboard.page.tsx';
import { links } from './figures.links.ts';
import { openClusters, opensSetting, seesRows } from './figures.policy.ts';
import { clusterNames, settingsOfCluster } from './figures.queries.ts';
import { loadDashboard, standardsOf } from './load-dashboard.ts';
import { loadShown } from './what-is-shown.ts';

/** The same dashboard for one cluster, with its settings. */
export async function showCluster(context: Context<'/figures/clusters/:cluster'>): Promise<Answer> {
  const { partnership, today, query, params } = context;
  const id = Number(params.cluster);
  if (!(await openClusters(context.db, context.actor)).includes(id)) throw new NotFound();
  const chosen = choosePeriod(query, today, partnership.calendar);
  const { dashboard, breakdowns, name, settings } = await context.report(async (db) => {
    const dashboard = await loadDashboard(context as Context, db, chosen, { dimension: 'cluster', member: String(id) });
    const clusters = await clusterNames(db);
    const where = { clusters, partnership, standards: standardsOf(partnership) };
    return {
      dashboard,
      breakdowns: await loadShown(
        db,
        dashboard.source,
        { chosen, cluster: String(id), reached: dashboard.reached },
        where,
      ),
      name: clusters.get(String(id)) ?? '',
      settings: await settingsOfCluster(db, dashboard.source, id, chosen.period),
    };
  });
  const runs = [];
  for (const measure of ['requests', 'sessions_delivered'] as const) {
    runs.push(await runPicture(context as Context, measure, dashboard.monthly.get(measure) ?? []));
  }
  const shown = dashboardPage(context as Context, {
    title: name,
    caption: 'Figures',
    lead: 'Totals as they are, of the settings that are here now. Not for publication.',
    action: links.clusterWith(id),
    download: `${links.clusterWith(id)}/download`,
    chosen,
    compared: dashboard.compared,
    waiting: dashboard.source.waiting,
    monthly: dashboard.monthly,
    runs,
    breakdowns,
    among: { cluster: String(id) },
    toRows: permits(seesRows, context.actor.roles),
    settings: settings.filter((each) => opensSetting(context.actor, each.id)),
    back: { text: 'Figures of the partnership', href: `${links.figures}?${queryOf(chosen)}` },
  });
  return page(shown, shown.faulty ? 422 : 200);
}
