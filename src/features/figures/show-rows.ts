import { actingIn } from '#src/casework/acting.ts';
import { recordLooks } from '#src/casework/record-look.ts';
import { figureOf } from '#src/domain/measures/figure.ts';
import { factsOf, type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type Chosen, choosePeriod } from './choose-period.ts';
import { chooseRows, type Named } from './choose-rows.ts';
import { expertRowsPage, settingRowsPage, talkRowsPage } from './counted-elsewhere.page.tsx';
import { expertRows, settingRows, talkRows } from './counted-elsewhere.queries.ts';
import { hasRows, opensSetting } from './figures.policy.ts';
import { sourceOf } from './figures.queries.ts';
import { standardsOf } from './load-dashboard.ts';
import { measureIn } from './measures.page.tsx';
import { rowsPage } from './rows.page.tsx';
import { type FactRow, factRows } from './rows.queries.ts';

/** From a figure to its requests: row security leaves those in scope, and each one shown is a look. */
export async function showRows(context: Context<'/figures/measures/:measure/requests'>): Promise<Answer> {
  const name = measureIn(context.params.measure);
  if (!name || !hasRows(context.actor, name)) throw new NotFound();
  const named = await chooseRows(context as Context, name);
  if (!named) throw new NotFound();
  const chosen = choosePeriod(context.query, context.today, context.partnership.calendar);
  const { from } = measureOf(name);
  if (from === 'settings') return showSettings(context as Context, chosen, named);
  if (from === 'experts') return showExperts(context as Context, chosen);
  if (from === 'consultations') return showTalks(context as Context, chosen, named);
  return showFacts(context as Context, name, chosen, named);
}

async function showFacts(context: Context, name: MeasureName, chosen: Chosen, named: Named): Promise<Answer> {
  const number = pageIn(context.query);
  const of = { measure: factsOf(name), period: chosen.period, page: number, among: named.among };
  const { rows, facts } = await factRows(context.db, of);
  await logLooks(context, rows);
  const figure = figureOf(measureOf(name), facts, standardsOf(context.partnership));
  return page(rowsPage(context, { name, chosen, named, page: number, rows, figure }));
}

async function showSettings(context: Context, chosen: Chosen, named: Named): Promise<Answer> {
  const rows = await context.report(async (db) => settingRows(db, await sourceOf(db), chosen.period, named.among));
  const open = rows.filter(({ id }) => opensSetting(context.actor, id));
  return page(settingRowsPage(context, { chosen, named, rows: open }));
}

async function showExperts(context: Context, chosen: Chosen): Promise<Answer> {
  const rows = await expertRows(context.db, chosen.period, context.partnership.calendar);
  return page(expertRowsPage({ chosen, rows }));
}

async function showTalks(context: Context, chosen: Chosen, named: Named): Promise<Answer> {
  const number = pageIn(context.query);
  const { rows, total } = await talkRows(context.db, { period: chosen.period, among: named.among, page: number });
  return page(talkRowsPage({ chosen, named, rows, total, page: number }));
}

async function logLooks(context: Context, rows: FactRow[]): Promise<void> {
  const requests = new Map(rows.map(({ requestId, settingId }) => [requestId, settingId]));
  const looks = [...requests].map(([requestId, settingId]) => ({ requestId, settingId }));
  await recordLooks(actingIn(context), 'figures', looks);
}

function pageIn(query: URLSearchParams): number {
  const number = Number(query.get('page'));
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1;
}
