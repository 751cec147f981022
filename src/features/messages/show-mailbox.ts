import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { identify } from '#src/platform/db/identity.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { mailboxPage } from './mailbox.page.tsx';
import { allMessages, type Messages, pageIn } from './messages.queries.ts';

/** Every e-mail of the visitor's area, so that one visitor sees both sides; there is no such page in a live service. */
export async function showMailbox(context: Context): Promise<Answer> {
  if (!context.demonstration) throw new NotFound();
  return page(mailboxPage(await messagesToEveryone(context)));
}

// Row security lets a person read their own messages only. A demonstration holds invented people alone, so here, and
// nowhere else, a page asks as the system of the visitor's own partnership; straight after, it is the visitor again.
async function messagesToEveryone({ db, actor, query }: Context): Promise<Messages> {
  const { partnershipId } = actor;
  await identify(db, { partnershipId, personId: null, scope: SYSTEM_SCOPE });
  const messages = await allMessages(db, pageIn(query));
  await identify(db, { partnershipId, personId: actor.id, scope: actor.scope });
  return messages;
}
