import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import { type Merged, mergeAnswers } from '#src/domain/self-check/merge-answers.ts';
import { SELF_CHECK_AREAS, statementsFor } from '#src/domain/self-check/statements.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import { type Answer, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { areaPage } from './area.page.tsx';
import { finishedMeanwhile, twoAnswers } from './both-answers.tsx';
import { areaIn, lockOwn } from './load-self-check.ts';
import { cellsOf, readArea } from './self-check.form.ts';
import { links } from './self-check.links.ts';
import { lastSave, type SelfCheck } from './self-check.queries.ts';

type AreaContext = Context<'/self-checks/:id/areas/:area'>;

/** Saves the answers of one area and goes on. Two people at once keep each other's; the same twice changes nothing. */
export async function saveArea(context: AreaContext): Promise<Answer> {
  const area = areaIn(context.params.area);
  const check = await lockOwn(context);
  const statements = statementsFor(check.phase, [area]);
  const { typed, seen, errors } = readArea(context.form, statements);
  const view = { area, statements, typed, csrf: context.csrf };
  if (check.takenAt) return refused(finishedMeanwhile(check, statements, typed));
  if (Object.keys(errors).length > 0) return pageWithErrors(areaPage({ ...view, check, stored: seen, errors }));
  const other = await lastSave(context.db, check);
  const merged = mergeAnswers({ stored: check.answers, seen, typed });
  if (merged.changed) await save(context, check, area, merged);
  if (merged.conflicts.length > 0) {
    const stored = cellsOf(merged.answers, statements);
    const who = { who: other?.who ?? check.startedBy, when: whenSaved(other?.at ?? check.changedAt, context.today) };
    const versions = twoAnswers({ statements, codes: merged.conflicts, typed, stored, ...who });
    return refused(areaPage({ ...view, check, stored, versions }));
  }
  return redirect(next(context, check.id, area), context.form.text('then') === 'later' ? 'Saved.' : undefined);
}

/** The log keeps which area was saved, never what was answered: it is the setting's own until it is shared. */
async function save(context: AreaContext, check: SelfCheck, area: Area, { answers }: Merged): Promise<void> {
  await context.db
    .updateTable('self_checks')
    .set({ answers: JSON.stringify(answers), changed_at: context.at, version: check.version + 1 })
    .where('id', '=', check.id)
    .execute();
  const event = { name: 'self_check_saved', settingId: check.settingId, data: { selfCheck: check.id, area } };
  await recordAct(actingIn(context as Context), { name: 'save_self_check', events: [event] });
}

function next({ form }: AreaContext, id: number, area: Area): string {
  if (form.text('then') === 'later') return links.selfChecks;
  const following = SELF_CHECK_AREAS[SELF_CHECK_AREAS.indexOf(area) + 1];
  return following ? links.areaOf(id, following) : links.one(id);
}
