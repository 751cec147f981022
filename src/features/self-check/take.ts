import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { lockOwn } from './load-self-check.ts';
import { openPage } from './open.page.tsx';
import { links } from './self-check.links.ts';

/** Finishes a self-check: from here on it is a picture of this day. Twice is once. */
export async function take(context: Context<'/self-checks/:id/taking'>): Promise<Answer> {
  const { db, actor, at, csrf, today } = context;
  const check = await lockOwn(context);
  if (check.takenAt) return redirect(links.one(check.id));
  if (Object.keys(check.answers).length === 0) {
    return pageWithErrors(openPage({ check, csrf, today, errors: { taking: 'Answer at least one statement first' } }));
  }
  await db
    .updateTable('self_checks')
    .set({ taken_at: at, taken_by: actor.id, changed_at: at, version: check.version + 1 })
    .where('id', '=', check.id)
    .execute();
  const event = { name: 'self_check_taken', settingId: check.settingId, data: { selfCheck: check.id } };
  await recordAct(actingIn(context as Context), { name: 'take_self_check', events: [event] });
  return redirect(links.one(check.id), 'Finished. This is your picture.');
}
