import { permits } from '#src/domain/people/policy.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { choosePeriod } from './choose-period.ts';
import { dashboardPage, runPicture } from './dashboard.page.tsx';
import { links } from './figures.links.ts';
import { isExact, openClusters, seesRows } from './figures.policy.ts';
import { clusterNames } from './figures.queries.ts';
import { loadDashboard, standardsOf } from './load-dashboard.ts';
import { showOwnSettings } from './show-own-settings.ts';
import { showPublished } from './show-published.ts';
import { loadShown } from './what-is-shown.ts';

/** Each to the figures that are theirs: the partnership as it is, one's own setting, or what is published. */
export async function showFigures(context: Context): Promise<Answer> {
  if (isExact(context.actor)) return showPartnership(context);
  const [first, ...others] = context.actor.scope.own;
  if (first === undefined) return showPublished(context);
  return others.length === 0 ? redirect(links.settingWith(first)) : showOwnSettings(context);
}

async function showPartnership(context: Context): Promise<Answer> {
  const { partnership, today, query } = context;
  const chosen = choosePeriod(query, today, partnership.calendar);
  const open = await openClusters(context.db, context.actor);
  // The reporter's connection counts; it cannot read a record.
  const { dashboard, breakdowns, clusters } = await context.report(async (db) => {
    const dashboard = await loadDashboard(context, db, chosen);
    const clusters = await clusterNames(db);
    const where = { clusters, partnership, standards: standardsOf(partnership) };
    const breakdowns = await loadShown(db, dashboard.source, { chosen, reached: dashboard.reached }, where);
    return { dashboard, breakdowns, clusters };
  });
  const runs = [];
  for (const name of ['requests', 'days_to_triage', 'days_to_first_session', 'sessions_delivered'] as const) {
    runs.push(await runPicture(context, name, dashboard.monthly.get(name) ?? []));
  }
  const shown = dashboardPage(context, {
    title: 'Figures',
    caption: partnership.name,
    lead: 'Totals as they are. Not for publication.',
    action: links.figures,
    download: links.download,
    chosen,
    compared: dashboard.compared,
    waiting: dashboard.source.waiting,
    monthly: dashboard.monthly,
    runs,
    breakdowns,
    toRows: permits(seesRows, context.actor.roles),
    clusters: new Map([...clusters].filter(([id]) => open.includes(Number(id)))),
  });
  return page(shown, shown.faulty ? 422 : 200);
}
