import { randomUUID } from 'node:crypto';
import { actingIn } from '#src/casework/acting.ts';
import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Outcome } from '#src/casework/delivery/doing.ts';
import { type HelpSession, sessionsFrom } from '#src/casework/delivery/load-help.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Answer, type Page, pageWithErrors, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { saved } from './saved.ts';
import { keyIn } from './typed.ts';

/** The session of an address, if it is this person's own. */
export async function ownFile(context: Context<'/sessions/:session'>, lock = false): Promise<SessionFile> {
  const file = await loadSession(context.db, context.params.session, lock);
  if (file.session.personId !== context.actor.id) throw new NotAllowed();
  return file;
}

export async function lookAtSession(context: Context<'/sessions/:session'>, { request }: SessionFile, page: string) {
  await recordLook(actingIn(context as Context), { page, settingId: request.setting.id, requestId: request.id });
}

/** The session that this expert saved for this request under a key before. */
export async function savedUnder(
  db: Tx,
  { key, request, expertId }: { key: string; request: Request; expertId: number },
): Promise<HelpSession | undefined> {
  return await sessionsFrom(db)
    .where('sessions.key', '=', key)
    .where('sessions.request_id', '=', request.id)
    .where('sessions.expert_id', '=', expertId)
    .executeTakeFirst();
}

/** How a form of a session came out: besides the usual, saved already or changed meanwhile with something different. */
export type Taken = Outcome<{ id: number }> | { kind: 'changed_meanwhile'; session: HelpSession };

/** The key makes one session of a form sent twice; `seen` is the version that the page showed. */
export type Carried = { key: string; seen: number };

type Ways = {
  act(carried: Carried): Promise<Taken>;
  said: string;
  look(): Promise<unknown>;
  again(say: { key: string; errors: Errors }): Promise<Page>;
  changed(session: HelpSession): Promise<Page>;
  refused(words: string): Answer;
};

/** Takes a form of a session, new or known, and answers as its outcome wants; nothing that was typed is lost. */
export async function takeOwn(context: Context, ways: Ways): Promise<Answer> {
  const carried = carriedIn(context);
  if (!carried) return someoneElseWroteIt();
  const outcome = await ways.act(carried);
  if (outcome.kind === 'done') return saved(context, deliveryLinks.session(outcome.id), ways.said);
  await ways.look();
  if (outcome.kind === 'refused') return ways.refused(outcome.words);
  if (outcome.kind === 'changed_meanwhile') return refused(await ways.changed(outcome.session));
  return pageWithErrors(await ways.again({ key: carried.key, errors: outcome.problems }));
}

/** Undefined when somebody else wrote it: on a shared phone, whoever signed in last sends no words but their own. */
function carriedIn({ form, actor }: Context): Carried | undefined {
  const person = form.text('person');
  if (person !== '' && person !== String(actor.id)) return undefined;
  return { key: keyIn(form) ?? randomUUID(), seen: Number(form.text('seen')) };
}

function someoneElseWroteIt(): Answer {
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  const words =
    'You are signed in, and it was written by the person who was signed in on this device before you. It was not saved. They can sign in and write it again.';
  return refused(cannotNow({ title: 'Someone else wrote this', words, back }));
}
