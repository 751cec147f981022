import { loadSetting } from '#src/casework/load-setting.ts';
import { csvFile } from '#src/domain/figures/csv.ts';
import { measureOf } from '#src/domain/measures/measures.ts';
import { type Answer, download } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type Breakdown, loadBreakdown, titleOf } from './breakdowns.ts';
import { choosePeriod, inDates } from './choose-period.ts';
import { spanInWords } from './choose-publication.ts';
import { CHAPTERS } from './dashboard-parts.tsx';
import { type Compared, valueInWords } from './figure-words.ts';
import { isExact, openClusters } from './figures.policy.ts';
import { clusterNames } from './figures.queries.ts';
import { loadDashboard, standardsOf } from './load-dashboard.ts';
import { figureIn, membersIn, shownInWords } from './published.page.tsx';
import { loadPublished } from './show-published.ts';
import { compareSetting, settingIn } from './show-setting-figures.ts';

const DIMENSIONS = ['part', 'area', 'level', 'phase', 'subject', 'cluster'] as const;
const NAMES = CHAPTERS.flatMap(({ names }) => names);

/** The figures of the page as a file, with the same numbers in the same words; for totals roles what is published. */
export async function sendFigures(context: Context): Promise<Answer> {
  if (!isExact(context.actor)) {
    if (context.actor.scope.own.length > 0) throw new NotFound();
    return sendPublished(context);
  }
  const { partnership, today, query } = context;
  const chosen = choosePeriod(query, today, partnership.calendar);
  const { compared, breakdowns } = await context.report(async (db) => {
    const { compared, source } = await loadDashboard(context, db, chosen);
    const where = { clusters: await clusterNames(db), partnership, standards: standardsOf(partnership) };
    const breakdowns: Breakdown[] = [];
    for (const dimension of DIMENSIONS) {
      breakdowns.push(await loadBreakdown(db, source, { name: 'requests', dimension, chosen }, where));
    }
    return { compared, breakdowns };
  });
  return file([inDates(chosen.period), inDates(chosen.before)], compared, breakdowns);
}

export async function sendCluster(context: Context<'/figures/clusters/:cluster/download'>): Promise<Answer> {
  const id = Number(context.params.cluster);
  if (!(await openClusters(context.db, context.actor)).includes(id)) throw new NotFound();
  const chosen = choosePeriod(context.query, context.today, context.partnership.calendar);
  const whole = { dimension: 'cluster', member: String(id) } as const;
  const { compared } = await context.report((db) => loadDashboard(context as Context, db, chosen, whole));
  return file([inDates(chosen.period), inDates(chosen.before)], compared, []);
}

export async function sendSettingFigures(context: Context<'/figures/settings/:setting/download'>): Promise<Answer> {
  const id = settingIn(context);
  if (!(await loadSetting(context.db, id))) throw new NotFound();
  const chosen = choosePeriod(context.query, context.today, context.partnership.calendar);
  const { compared } = await compareSetting(context as Context, id, chosen);
  return file([inDates(chosen.period), inDates(chosen.before)], compared, []);
}

async function sendPublished(context: Context): Promise<Answer> {
  const published = await loadPublished(context);
  const { now, before } = published.chosen;
  const rows = NAMES.filter((name) => !measureOf(name).from).map((name) => [
    measureOf(name).name,
    '',
    '',
    shownInWords(name, figureIn(published, name, now)),
    shownInWords(name, figureIn(published, name, before)),
    measureOf(name).unit,
  ]);
  for (const dimension of DIMENSIONS.filter((each) => each !== 'part')) {
    const title = titleOf(measureOf('requests'), dimension, context.partnership);
    for (const row of membersIn(context, published, 'requests', dimension)) {
      const shown = [shownInWords('requests', row.now), shownInWords('requests', row.before)];
      rows.push([measureOf('requests').name, title, row.label, ...shown, 'requests']);
    }
  }
  return toDownload([spanInWords(now), spanInWords(before)], rows);
}

function file(times: [string, string], compared: Compared[], breakdowns: Breakdown[]): Answer {
  const line = (each: Compared, title: string, label: string) => {
    const measure = measureOf(each.name);
    const values = [valueInWords(measure, each.now.value), valueInWords(measure, each.before.value)];
    return [measure.name, title, label, ...values, measure.unit];
  };
  const totals = NAMES.flatMap((name) =>
    compared.filter((each) => each.name === name).map((each) => line(each, '', '')),
  );
  const members = breakdowns.flatMap(({ title, members }) =>
    members.map((member) => line(member, title, member.label)),
  );
  return toDownload(times, [...totals, ...members]);
}

function toDownload([now, before]: [string, string], rows: string[][]): Answer {
  const head = ['Figure', 'Broken down by', 'Part', now, before, 'Unit'];
  return download('figures.csv', 'text/csv; charset=utf-8', csvFile([head, ...rows]));
}
