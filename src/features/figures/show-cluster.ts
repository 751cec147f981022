import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { loadBreakdown } from './breakdowns.ts';
import { choosePeriod } from './choose-period.ts';
import { dashboardPage, runPicture } from './dashboard.page.tsx';
import { links } from './figures.links.ts';
import { openClusters, opensSetting } from './figures.policy.ts';
import { clusterNames, settingsOfCluster } from './figures.queries.ts';
import { loadDashboard, standardsOf } from './load-dashboard.ts';

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
    const byArea = { name: 'requests', dimension: 'area', chosen, cluster: String(id) } as const;
    return {
      dashboard,
      breakdowns: [await loadBreakdown(db, dashboard.source, byArea, where)],
      name: clusters.get(String(id)) ?? '',
      settings: await settingsOfCluster(db, dashboard.source, id, chosen.period),
    };
  });
  const runs = [await runPicture(context as Context, 'requests', dashboard.monthly.get('requests') ?? [])];
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
    settings: settings.filter((each) => opensSetting(context.actor, each.id)),
    back: { text: 'Figures of the partnership', href: links.figures },
  });
  return page(shown, shown.faulty ? 422 : 200);
}
