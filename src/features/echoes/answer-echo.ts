import { findPrivateLink, linkWorks } from '#src/casework/private-links.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { type Answer, type Page, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { ECHO_TITLE, echoBody } from './echo.page.tsx';
import { echoGone } from './echo-gone.tsx';
import { links, type paths } from './echoes.links.ts';
import { type AskedEcho, findEcho, readTap, saveEcho, tapProblem } from './save-echo.ts';

type Here = PublicContext<typeof paths.echo>;
type Opened = { db: Tx; partnershipId: number; partnership: Partnership; echo: AskedEcho | undefined };

/** The page behind the link of an e-mail; opening it changes nothing. */
export function showEcho(context: Here): Promise<Answer> {
  return withEcho(context, async ({ partnership, echo }) => {
    if (!echo) return page(echoGone(partnership), GONE);
    return page(pageOf(context, partnership, { echo }));
  });
}

export function answerEcho(context: Here): Promise<Answer> {
  const { at, httpRequest, form, params } = context;
  return withEcho(context, async ({ db, partnershipId, partnership, echo }) => {
    if (!echo) return page(echoGone(partnership), GONE);
    const tap = readTap(form);
    const error = tapProblem(tap);
    if (error) return pageWithErrors(pageOf(context, partnership, { echo, comment: tap.comment ?? '', error }));
    await saveEcho({ db, at, httpRequest, partnershipId, personId: null }, echo, tap);
    return redirect(links.echo(params.token));
  });
}

const GONE = 410;

/** Opens the link as the system; without an echo when it opens nothing any more. */
async function withEcho(context: Here, work: (opened: Opened) => Promise<Answer>): Promise<Answer> {
  const { database, partnerships, params, today } = context;
  const known = await findPrivateLink(database, params.token);
  const partnership = known && partnerships.get(known.partnershipId);
  if (!known?.echoId || !partnership) throw new NotFound();
  const { echoId, partnershipId } = known;
  return asSystem(database, partnershipId, async (db) => {
    const echo = await findEcho(db, { id: echoId });
    const link = await findPrivateLink(db, params.token);
    return work({ db, partnershipId, partnership, echo: link && linkWorks(link, today) ? echo : undefined });
  });
}

function pageOf(
  { params, csrf }: Here,
  partnership: Partnership,
  shown: { echo: AskedEcho; comment?: string; error?: string },
): Page {
  const body = echoBody({ ...shown, action: links.echo(params.token), csrf });
  return { title: ECHO_TITLE, body, partnership, unlisted: true };
}
