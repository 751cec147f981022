import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { messagesPage } from './messages.page.tsx';
import { messagesTo, pageIn, wantsDigest } from './messages.queries.ts';

export async function showMessages(context: Context): Promise<Answer> {
  const { db, actor, query, csrf } = context;
  const messages = await messagesTo(db, actor.id, pageIn(query));
  const digest = await wantsDigest(db, actor.id);
  return page(messagesPage({ messages, digest, email: actor.email, csrf }));
}
