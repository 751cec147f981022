import { actingIn } from '#src/casework/acting.ts';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { takeOutPage } from './take-out.page.tsx';
import { mayTakeOut, takeOut } from './take-out.ts';

type Here = Context<'/sessions/:session/cancellation'>;

export async function askCancellation(context: Here): Promise<Answer> {
  const file = await loadSession(context.db, context.params.session);
  if (!(await mayTakeOut(doingIn(context as Context), file))) throw new NotAllowed();
  await look(context, file);
  if (file.session.voidedAt) return redirect(deliveryLinks.session(file.session.id));
  return page(takeOutPage({ file, csrf: context.csrf }));
}

export async function takeCancellation(context: Here): Promise<Answer> {
  const file = await loadSession(context.db, context.params.session, true);
  const reason = context.form.text('reason');
  const outcome = await takeOut(doingIn(context as Context), file, reason);
  if (outcome.kind === 'problems') {
    await look(context, file);
    return pageWithErrors(takeOutPage({ file, csrf: context.csrf, reason, errors: outcome.problems }));
  }
  const visit = file.session.state === 'planned';
  return redirect(
    deliveryLinks.session(file.session.id),
    visit ? 'Cancelled. The setting has been told.' : 'Taken out. It no longer counts.',
  );
}

async function look(context: Here, { request }: SessionFile): Promise<void> {
  const about = { page: 'session-cancellation', settingId: request.setting.id, requestId: request.id };
  await recordLook(actingIn(context as Context), about);
}
