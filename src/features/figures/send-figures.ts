import { loadSetting } from '#src/casework/load-setting.ts';
import { csvFile } from '#src/domain/figures/csv.ts';
import type { Shown } from '#src/domain/figures/publish.ts';
import type { Figure } from '#src/domain/measures/figure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import type { Period } from '#src/domain/measures/periods.ts';
import { type Answer, download } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type Breakdown, titleOf } from './breakdowns.ts';
import { type Chosen, choosePeriod, inDates } from './choose-period.ts';
import { spanInWords } from './choose-publication.ts';
import { CHAPTERS } from './dashboard-parts.tsx';
import { type Compared, partInWords, valueInWords } from './figure-words.ts';
import { isExact, openClusters } from './figures.policy.ts';
import { clusterNames } from './figures.queries.ts';
import { loadDashboard, standardsOf } from './load-dashboard.ts';
import { asPublished, figureIn, membersIn, PUBLISHED_TABLES, shownInWords } from './published.page.tsx';
import { settingBreakdowns } from './setting-pictures.tsx';
import { loadPublished } from './show-published.ts';
import { compareSetting, settingIn } from './show-setting-figures.ts';
import { loadShown } from './what-is-shown.ts';

const NAMES = CHAPTERS.flatMap(({ names }) => names);

type File = { of: string; chosen: Chosen; compared: Compared[]; breakdowns: Breakdown[] };

/** The figures of the page as a file, with the same numbers; for totals roles what is published. */
export async function sendFigures(context: Context): Promise<Answer> {
  if (!isExact(context.actor)) {
    if (context.actor.scope.own.length > 0) throw new NotFound();
    return sendPublished(context);
  }
  const { partnership, today, query } = context;
  const chosen = choosePeriod(query, today, partnership.calendar);
  const shown = await context.report(async (db) => {
    const { compared, source, reached } = await loadDashboard(context, db, chosen);
    const where = { clusters: await clusterNames(db), partnership, standards: standardsOf(partnership) };
    return { compared, breakdowns: await loadShown(db, source, { chosen, reached }, where) };
  });
  return file({ of: partnership.name, chosen, ...shown });
}

export async function sendCluster(context: Context<'/figures/clusters/:cluster/download'>): Promise<Answer> {
  const { partnership, today, query, params } = context;
  const id = Number(params.cluster);
  if (!(await openClusters(context.db, context.actor)).includes(id)) throw new NotFound();
  const chosen = choosePeriod(query, today, partnership.calendar);
  const cluster = String(id);
  const shown = await context.report(async (db) => {
    const whole = { dimension: 'cluster', member: cluster } as const;
    const { compared, source, reached } = await loadDashboard(context as Context, db, chosen, whole);
    const clusters = await clusterNames(db);
    const where = { clusters, partnership, standards: standardsOf(partnership) };
    const breakdowns = await loadShown(db, source, { chosen, cluster, reached }, where);
    return { of: clusters.get(cluster) ?? '', compared, breakdowns };
  });
  return file({ chosen, ...shown });
}

export async function sendSettingFigures(context: Context<'/figures/settings/:setting/download'>): Promise<Answer> {
  const id = settingIn(context);
  const setting = await loadSetting(context.db, id);
  if (!setting) throw new NotFound();
  const chosen = choosePeriod(context.query, context.today, context.partnership.calendar);
  const { compared } = await compareSetting(context as Context, id, chosen);
  const breakdowns = await context.report((db) => settingBreakdowns(context as Context, db, { id, chosen }));
  return file({ of: setting.name, chosen, compared, breakdowns });
}

async function sendPublished(context: Context): Promise<Answer> {
  const published = await loadPublished(context);
  const { now, before } = published.chosen;
  const line = (name: MeasureName, [title, label]: [string, string], shown: (Shown | null | undefined)[]) => {
    const words = shown.map((each) => shownInWords(name, each).replaceAll(',', ''));
    return [measureOf(name).name, title, label, ...words, asPublished(name).unit, '', ''];
  };
  const totals = NAMES.map((name) =>
    line(name, ['', ''], [figureIn(published, name, now), figureIn(published, name, before)]),
  );
  const members = PUBLISHED_TABLES.flatMap(([name, dimension]) => {
    const title = titleOf(measureOf(name), dimension, context.partnership);
    return membersIn(context, published, name, dimension).map((row) =>
      line(name, [title, row.label], [row.now, row.before]),
    );
  });
  const times = { now: spanInWords(now), before: spanInWords(before) };
  return toDownload(`figures-published-${context.today}.csv`, times, [...totals, ...members]);
}

function file({ of, chosen, compared, breakdowns }: File): Answer {
  const line = (each: Compared, title: string, label: string) => {
    const { name, unit } = measureOf(each.name);
    const values = [plainValue(each, each.now), plainValue(each, each.before)];
    return [name, title, label, ...values, unit, partInWords(each.now), String(each.now.p90 ?? '')];
  };
  const totals = NAMES.flatMap((name) =>
    compared.filter((each) => each.name === name).map((each) => line(each, '', '')),
  );
  const members = breakdowns.flatMap(({ title, members }) =>
    members.map((member) => line(member, title, member.label)),
  );
  const times = { now: inDates(chosen.period), before: inDates(chosen.before) };
  return toDownload(fileName(of, chosen.period), times, [...totals, ...members]);
}

/** As on the page, but a number that a spreadsheet adds up, and nothing where there is none. */
function plainValue({ name }: Compared, { value }: Figure): string {
  return value === null ? '' : valueInWords(measureOf(name), value).replaceAll(',', '');
}

/** 'figures-somerford-primary-school-2026-09-01-to-2026-11-17.csv'. */
function fileName(of: string, { from, until }: Period): string {
  const name = of
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `figures-${name}-${from}-to-${until}.csv`;
}

function toDownload(name: string, times: { now: string; before: string }, rows: string[][]): Answer {
  const head = ['Figure', 'Broken down by', 'Part', times.now, times.before, 'Unit', 'Out of', 'Nine in ten at most'];
  return download(name, 'text/csv; charset=utf-8', csvFile([head, ...rows]));
}
