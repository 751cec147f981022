import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './messages.links.ts';
import { messagesPage } from './messages.page.tsx';
import { messagesTo, wantsDigest } from './messages.queries.ts';

const NOTICES = {
  each: 'Saved: an e-mail as things happen. What already waits still comes in one e-mail the next working morning.',
  daily: 'Saved: one e-mail each working morning.',
};

/** Each message as it happens, or all of them together the next working morning. */
export async function chooseDigest(context: Context): Promise<Answer> {
  const { db, actor, form, csrf } = context;
  const choice = form.text('how_often');
  const digest = await wantsDigest(db, actor.id);
  if (choice !== 'each' && choice !== 'daily') {
    const messages = await messagesTo(db, actor.id, 1);
    const errors = { how_often: 'Choose how often we e-mail you' };
    return pageWithErrors(messagesPage({ messages, digest, email: actor.email, csrf, errors }));
  }
  if (digest !== (choice === 'daily')) await save(context, choice === 'daily');
  return redirect(links.messages, NOTICES[choice]);
}

async function save(context: Context, digest: boolean): Promise<void> {
  await context.db.updateTable('people').set({ digest }).where('id', '=', context.actor.id).execute();
  const event = { name: 'digest_chosen', data: { personId: context.actor.id, digest } };
  await recordAct(actingIn(context), { name: 'choose_digest', events: [event] });
}
