import { loadSetting } from '#src/casework/load-setting.ts';
import { MEASURE_NAMES, measureOf } from '#src/domain/measures/measures.ts';
import { permits } from '#src/domain/people/policy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type Chosen, choosePeriod, queryOf } from './choose-period.ts';
import { dashboardPage } from './dashboard.page.tsx';
import type { Compared } from './figure-words.ts';
import { links } from './figures.links.ts';
import { isExact, opensSetting, seesRows } from './figures.policy.ts';
import { factsOfSetting, sourceOf } from './figures.queries.ts';
import { figure, standardsOf } from './load-dashboard.ts';
import { settingBreakdowns, settingMonths } from './setting-pictures.tsx';

/** The figures of one setting, for its own staff and those who work with it. */
export async function showSettingFigures(context: Context<'/figures/settings/:setting'>): Promise<Answer> {
  const { partnership, today, query, actor, db } = context;
  const id = settingIn(context);
  const setting = await loadSetting(db, id);
  if (!setting) throw new NotFound();
  const chosen = choosePeriod(query, today, partnership.calendar);
  const { compared, waiting } = await compareSetting(context as Context, id, chosen);
  const { runs, breakdowns } = await context.report(async (reporter) => ({
    runs: await settingMonths(context as Context, reporter, id),
    breakdowns: await settingBreakdowns(context as Context, reporter, { id, chosen }),
  }));
  const shown = dashboardPage(context as Context, {
    title: setting.name,
    caption: 'Figures',
    lead: actor.scope.own.includes(id)
      ? 'What your setting asked for and got. Only you and those who work with you see this page.'
      : 'What this setting asked for and got. Only its own staff and those who work with it see this page.',
    action: links.settingWith(id),
    download: `${links.settingWith(id)}/download`,
    chosen,
    compared,
    waiting,
    runs,
    breakdowns,
    among: { setting: id },
    toRows: permits(seesRows, actor.roles),
    ...(isExact(actor)
      ? { back: { text: 'Figures of the partnership', href: `${links.figures}?${queryOf(chosen)}` } }
      : {}),
  });
  return page(shown, shown.faulty ? 422 : 200);
}

/** The setting of the address, when the actor may open its figures. */
export function settingIn({ params, actor }: Context<'/figures/settings/:setting'>): number {
  const id = Number(params.setting);
  if (!Number.isInteger(id) || id < 1 || id > 2 ** 31 - 1 || !opensSetting(actor, id)) throw new NotFound();
  return id;
}

export async function compareSetting(
  context: Context,
  id: number,
  chosen: Chosen,
): Promise<{ compared: Compared[]; waiting: number }> {
  const standards = standardsOf(context.partnership);
  return await context.report(async (db) => {
    const now = await factsOfSetting(db, id, chosen.period);
    const before = await factsOfSetting(db, id, chosen.before);
    const names = MEASURE_NAMES.filter((name) => !measureOf(name).from);
    const compared = names.map((name) => ({
      name,
      now: figure(name, now, standards),
      before: figure(name, before, standards),
    }));
    return { compared, waiting: (await sourceOf(db)).waiting };
  });
}
