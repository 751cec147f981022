import { actingIn } from '#src/casework/acting.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { factsOf, measureOf } from '#src/domain/measures/measures.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { choosePeriod } from './choose-period.ts';
import { measureIn } from './measures.page.tsx';
import { rowsPage } from './rows.page.tsx';
import { type FactRow, factRows } from './rows.queries.ts';

/** From a figure to its requests: row security leaves those in scope, and each one shown is a look. */
export async function showRows(context: Context<'/figures/measures/:measure/requests'>): Promise<Answer> {
  const name = measureIn(context.params.measure);
  if (!name || measureOf(name).from) throw new NotFound();
  const { db, query, today, partnership } = context;
  const chosen = choosePeriod(query, today, partnership.calendar);
  const number = pageIn(query);
  const found = await factRows(db, { measure: factsOf(name), period: chosen.period, page: number });
  await logLooks(context as Context, found.rows);
  return page(rowsPage({ name, chosen, page: number, ...found }));
}

async function logLooks(context: Context, rows: FactRow[]): Promise<void> {
  const requests = new Map(rows.map(({ requestId, settingId }) => [requestId, settingId]));
  for (const [requestId, settingId] of requests) {
    await recordLook(actingIn(context), { page: 'figures', settingId, requestId });
  }
}

function pageIn(query: URLSearchParams): number {
  const number = Number(query.get('page'));
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1;
}
