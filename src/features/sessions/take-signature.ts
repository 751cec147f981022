import { actingIn } from '#src/casework/acting.ts';
import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn, type Outcome } from '#src/casework/delivery/doing.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { toSign } from './sessions.queries.ts';
import { sendBack, signSession } from './sign.ts';
import { signForm } from './sign-form.tsx';
import { signaturesPage } from './signatures.page.tsx';

type Here = Context<'/sessions/:session/signature'>;

export async function showSignatures(context: Context): Promise<Answer> {
  const { db, actor, csrf } = context;
  const waiting = await toSign(db, actor.id);
  // The page shows every record whole, so each is a look of its own.
  for (const each of waiting) {
    const about = { page: 'signatures', settingId: each.settingId, requestId: each.requestId };
    await recordLook(actingIn(context), about);
  }
  return page(signaturesPage({ waiting, csrf }));
}

export async function takeSignature(context: Here): Promise<Answer> {
  const file = await loadSession(context.db, context.params.session, true);
  const outcome = await signSession(doingIn(context as Context), file, Number(context.form.text('seen')));
  const to = context.form.text('from') === 'list' ? deliveryLinks.signatures : deliveryLinks.session(file.session.id);
  return answerTo(file, outcome, to, 'Signed.');
}

export async function takeReturn(context: Here): Promise<Answer> {
  const file = await loadSession(context.db, context.params.session, true);
  const reason = context.form.text('reason');
  const seen = Number(context.form.text('seen'));
  const outcome = await sendBack(doingIn(context as Context), file, { seen, reason });
  if (outcome.kind !== 'problems')
    return answerTo(file, outcome, deliveryLinks.signatures, 'Sent back. They have been told.');
  const body = column([
    errorSummaryFor(outcome.problems),
    heading({ title: 'Send it back', caption: file.request.setting.name, size: 'l' }),
    signForm(file, context.csrf, { reason, errors: outcome.problems }),
  ]);
  const back = { text: 'Back to the record', href: deliveryLinks.session(file.session.id) };
  return pageWithErrors({ title: 'Send it back', body, back });
}

function answerTo({ session }: SessionFile, outcome: Outcome, to: string, notice: string): Answer {
  if (outcome.kind === 'done') return redirect(to, notice);
  const words = outcome.kind === 'refused' ? outcome.words : '';
  const back = { text: 'Open the record', href: deliveryLinks.session(session.id) };
  return refused(cannotNow({ title: 'This record has changed', words, back }));
}
