import { statementsFor } from '#src/domain/self-check/statements.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { areaPage } from './area.page.tsx';
import { areaIn, lastTimeOf, loadOwn } from './load-self-check.ts';
import { cellsOf } from './self-check.form.ts';
import { links } from './self-check.links.ts';

/** The statements of one area of need; once the self-check is finished its picture is all there is to see. */
export async function showArea(context: Context<'/self-checks/:id/areas/:area'>): Promise<Answer> {
  const area = areaIn(context.params.area);
  const check = await loadOwn(context);
  if (check.takenAt) return redirect(links.one(check.id));
  const statements = statementsFor(check.phase, [area]);
  const stored = cellsOf(check.answers, statements);
  const lastTime = await lastTimeOf(context.db, check);
  return page(areaPage({ check, area, statements, typed: stored, seen: stored, lastTime, csrf: context.csrf }));
}
