import { recordAct } from '#src/casework/record-act.ts';
import { NO_SCOPE } from '#src/domain/people/scope.ts';
import { identify } from '#src/platform/db/identity.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { beginSession, endSession, newToken } from '#src/platform/http/session.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { safeNext } from './sign-in.links.ts';
import { findPersona } from './sign-in.queries.ts';

/** Signs in as a demonstration persona; a new token each time, and the old session ends on the server. */
export async function signIn(context: PublicContext): Promise<Answer> {
  if (!context.demonstration) throw new NotFound();
  const partnershipId = Number(context.form.text('partnership'));
  const personId = Number(context.form.text('person'));
  if (!context.partnerships.has(partnershipId)) throw new NotFound();
  const persona = await findPersona(context.database, partnershipId, personId);
  if (!persona) throw new NotFound();
  const token = newToken();
  await context.database.transaction().execute(async (db) => {
    if (context.session.token) await endSession(db, context.session.token, context.at);
    await identify(db, { partnershipId, personId, scope: NO_SCOPE });
    await beginSession(db, token, { partnershipId, personId }, context.at);
    await recordAct(
      { db, at: context.at, httpRequest: context.httpRequest, partnershipId, personId },
      { name: 'sign_in', events: [] },
    );
  });
  context.session.begin(token);
  return redirect(safeNext(context.form.text('next')));
}
