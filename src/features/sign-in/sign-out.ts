import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { endSession } from '#src/platform/http/session.ts';
import { links } from './sign-in.links.ts';

/** Ends the session on the server, not only in the browser. */
export async function signOut(context: PublicContext): Promise<Answer> {
  const { token } = context.session;
  if (token) await context.database.transaction().execute((db) => endSession(db, token, context.at));
  context.session.end();
  return redirect(links.signIn, 'You are signed out.');
}
