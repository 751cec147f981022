import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { takeOutPage } from './correct.page.tsx';
import { reasonProblem } from './correct.ts';
import { type Here, lockFile, readFile } from './one-consultation.ts';

export async function showTakeOut(context: Here): Promise<Answer> {
  const { consultation } = await readFile(context);
  return page(takeOutPage({ consultation, reason: '', csrf: context.csrf }));
}

/** Takes out what was recorded in error: kept with its reason, and counted nowhere. */
export async function takeOut(context: Here): Promise<Answer> {
  const { db, at, form, csrf } = context;
  const { consultation, setting } = await lockFile(context);
  // Taken out a moment ago, perhaps by a double click.
  if (consultation.voidReason) return redirect(consultingLinks.consultation(consultation.id));
  const reason = form.text('reason');
  const problem = reasonProblem(reason);
  if (problem) return pageWithErrors(takeOutPage({ consultation, reason, csrf, errors: { reason: problem } }));
  await db
    .updateTable('consultations')
    .set((row) => ({ voided_at: at, void_reason: reason, version: row('version', '+', 1) }))
    .where('id', '=', consultation.id)
    .execute();
  await recordAct(actingIn(context as Context), {
    name: 'take_out_consultation',
    reason,
    events: [{ name: 'consultation_taken_out', settingId: setting.id, data: { consultationId: consultation.id } }],
  });
  return redirect(consultingLinks.consultations, 'Saved. It counts nowhere now.');
}
