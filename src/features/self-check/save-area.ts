import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import { timeOf } from '#src/domain/calendar/calendar-day.ts';
import { type Merged, mergeAnswers } from '#src/domain/self-check/merge-answers.ts';
import { SELF_CHECK_AREAS, statementsFor } from '#src/domain/self-check/statements.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import { type Answer, json, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { areaPage } from './area.page.tsx';
import { finishedMeanwhile, twoAnswers } from './both-answers.tsx';
import { areaIn, lastTimeOf, lockOwn } from './load-self-check.ts';
import { cellsOf, readArea, writeSeen } from './self-check.form.ts';
import { links } from './self-check.links.ts';
import { lastSave, type SelfCheck } from './self-check.queries.ts';

type AreaContext = Context<'/self-checks/:id/areas/:area'>;

/** Saves the answers of one area and goes on. Two people at once keep each other's; the same twice changes nothing. */
export async function saveArea(context: AreaContext): Promise<Answer> {
  const saved = await save(context);
  const { check, area, statements, typed, errors, conflicts, other } = saved;
  if (check.takenAt) return refused(finishedMeanwhile(check, statements, typed));
  if (conflicts.length === 0 && Object.keys(errors).length === 0) {
    const notice = context.form.text('then') === 'later' ? 'Saved.' : undefined;
    return redirect(next(context, check.id, area), notice);
  }
  const lastTime = await lastTimeOf(context.db, check);
  const view = { check, area, statements, typed, seen: saved.seen, lastTime, csrf: context.csrf, errors };
  if (conflicts.length > 0) {
    const who = { who: other?.who ?? check.startedBy, when: whenSaved(other?.at ?? check.changedAt, context.today) };
    const versions = twoAnswers({ statements, codes: conflicts, typed, stored: saved.now, ...who });
    return refused(areaPage({ ...view, versions }));
  }
  return pageWithErrors(areaPage(view));
}

/** The same, as it is answered: in JSON for the page's own script. */
export async function autosaveArea(context: AreaContext): Promise<Answer> {
  const { check, seen, errors, conflicts } = await save(context);
  if (check.takenAt) return json({ message: 'this self-check is finished. Go on to see what you answered.' }, 409);
  if (conflicts.length > 0) {
    return json({ message: 'someone else answered this as well. Go on to see both answers.' }, 409);
  }
  const [problem] = Object.values(errors);
  const version = writeSeen(seen);
  return problem ? json({ message: problem, version }, 422) : json({ savedAt: timeOf(context.at), version });
}

/** Keeps every answer that is sound and that nobody else has changed since. */
async function save(context: AreaContext) {
  const area = areaIn(context.params.area);
  const check = await lockOwn(context);
  const statements = statementsFor(check.phase, [area]);
  const { typed, sound, seen, errors } = readArea(context.form, statements);
  const other = await lastSave(context.db, check);
  const merged = mergeAnswers({ stored: check.answers, seen, typed: sound });
  if (merged.changed && !check.takenAt) await write(context, check, area, merged);
  const now = cellsOf(merged.answers, statements);
  return { area, check, statements, typed, errors, other, conflicts: merged.conflicts, seen: merged.seen, now };
}

/** The log keeps which area was saved, never what was answered: it is the setting's own until it is shared. */
async function write(context: AreaContext, check: SelfCheck, area: Area, { answers }: Merged): Promise<void> {
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
