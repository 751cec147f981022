import { actingIn } from '#src/casework/acting.ts';
import { lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { movesOf, viewerOf } from '#src/casework/request-view/moves.ts';
import { requestHistory } from '#src/casework/request-view/request-history.ts';
import { readReference } from '#src/domain/requests/reference.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { requestPage } from './request.page.tsx';
import type { RequestView } from './request-view.ts';
import { links, type paths } from './requests.links.ts';
import { whoHasIt } from './requests.queries.ts';

type Here = Context<typeof paths.request>;

/** 'Where is it now', for everyone in scope; a reference typed loosely leads to its one address. */
export async function showRequest(context: Here): Promise<Answer> {
  const reference = readReference(context.params.reference);
  if (reference && reference !== context.params.reference) return redirect(links.request(reference));
  const request = await lookAtRequest(context, 'request');
  return page(requestPage(await viewOf(context, request)));
}

/** The same page with an answer to the question that needs putting right. */
export async function requestAgain(
  context: Here,
  request: Request,
  typed: { answer: string; errors: Errors },
): Promise<Answer> {
  await recordLook(actingIn(context as Context), {
    page: 'request',
    settingId: request.setting.id,
    requestId: request.id,
  });
  return pageWithErrors(requestPage({ ...(await viewOf(context, request)), typed }));
}

async function viewOf(context: Here, request: Request): Promise<RequestView> {
  const { db, actor, today, partnership, csrf } = context;
  return {
    request,
    history: await requestHistory(db, request.id),
    holder: await whoHasIt(db, request.leadId, today),
    moves: movesOf(request, actor),
    viewer: viewerOf(request, actor),
    mayReadLooks: actor.scope.whole || [...actor.scope.own, ...actor.scope.led].includes(request.setting.id),
    today,
    partnership,
    csrf,
  };
}
