import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { lockOwn } from './load-self-check.ts';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';

type SharingContext = Context<'/self-checks/:id/sharing'>;

/** Shows a finished self-check to the lead; one that is still being written is not shown to anyone. Twice is once. */
export async function share(context: SharingContext): Promise<Answer> {
  const check = await lockOwn(context);
  if (!check.takenAt) return redirect(links.one(check.id), 'Finish the self-check first. Then you can share it.');
  if (!check.sharedAt) {
    await set(context, check, { shared_at: context.at, shared_by: context.actor.id });
    const event = { name: 'self_check_shared', settingId: check.settingId, data: { selfCheck: check.id } };
    await recordAct(actingIn(context as Context), { name: 'share_self_check', events: [event] });
  }
  return redirect(links.one(check.id), 'Shared with your lead.');
}

/** Takes it back: from now on the lead no longer sees it, and it is counted nowhere. */
export async function endSharing(context: Context<'/self-checks/:id/sharing/end'>): Promise<Answer> {
  const check = await lockOwn(context);
  if (check.sharedAt) {
    await set(context, check, { shared_at: null, shared_by: null });
    const event = { name: 'self_check_taken_back', settingId: check.settingId, data: { selfCheck: check.id } };
    await recordAct(actingIn(context as Context), { name: 'take_back_self_check', events: [event] });
  }
  return redirect(links.one(check.id), 'Taken back. Only your setting sees it now.');
}

type Shared = { shared_at: Date; shared_by: number } | { shared_at: null; shared_by: null };

async function set({ db }: Pick<SharingContext, 'db'>, check: SelfCheck, shared: Shared): Promise<void> {
  await db
    .updateTable('self_checks')
    .set({ ...shared, version: check.version + 1 })
    .where('id', '=', check.id)
    .execute();
}
