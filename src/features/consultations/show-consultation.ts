import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { LATER_OUTCOMES } from '#src/domain/consulting/consultation.ts';
import { type Answer, page, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { consultationPage } from './consultation.page.tsx';
import { type Here, lockFile, readFile } from './one-consultation.ts';
import { beginRequest } from './record-consultation.ts';
import { codeIn } from './typed.ts';

export async function showConsultation(context: Here): Promise<Answer> {
  const { today, csrf } = context;
  return page(consultationPage({ ...(await readFile(context)), today, csrf }));
}

/** What came of trying, in one tap by either side; a request begins at once when the setting says so. */
export async function sayOutcome(context: Here): Promise<Answer> {
  const { db, at, actor, form, today, partnership, csrf } = context;
  const file = await lockFile(context);
  const { consultation, setting, ours, mayRequest } = file;
  const back = consultingLinks.consultation(consultation.id);
  const cameTo = codeIn(LATER_OUTCOMES, form.text('cameTo'));
  if (!cameTo) return redirect(back);
  // Said a moment ago, perhaps by a double click or by the other side: the page shows it.
  if (consultation.cameTo) return redirect(consultation.draftId && ours ? `/drafts/${consultation.draftId}` : back);
  const possible = consultation.outcome === 'try' && !consultation.voidReason && (cameTo !== 'request' || mayRequest);
  if (!possible) return refused(consultationPage({ ...file, today, csrf }));
  await db
    .updateTable('consultations')
    .set((row) => ({ came_to: cameTo, came_to_at: at, version: row('version', '+', 1) }))
    .where('id', '=', consultation.id)
    .execute();
  const acting = { ...actingIn(context as Context), personId: actor.id };
  await recordAct(acting, {
    name: 'say_outcome',
    events: [
      { name: 'consultation_came_to', settingId: setting.id, data: { consultationId: consultation.id, cameTo } },
    ],
  });
  if (cameTo === 'again') return redirect(ours ? consultingLinks.ways : back, 'Saved. Here is how to talk again.');
  if (cameTo === 'request' && ours) {
    const draft = await beginRequest(acting, { consultation, setting, partnership, today, actor });
    return redirect(`/drafts/${draft}`, 'Saved. Here is your request, with what was advised filled in.');
  }
  return redirect(
    back,
    cameTo === 'enough' ? 'Saved. Good to hear that it was enough.' : 'Saved. The setting can begin the request.',
  );
}

/** The setting begins the request that was agreed on. */
export async function beginDraft(context: Here): Promise<Answer> {
  const { actor, today, partnership, csrf } = context;
  const file = await lockFile(context);
  const { consultation, setting, ours, mayRequest } = file;
  const agreed = consultation.outcome === 'request' || consultation.cameTo === 'request';
  if (!ours || !agreed || !mayRequest || consultation.voidReason)
    return refused(consultationPage({ ...file, today, csrf }));
  const acting = { ...actingIn(context as Context), personId: actor.id };
  return redirect(`/drafts/${await beginRequest(acting, { consultation, setting, partnership, today, actor })}`);
}
