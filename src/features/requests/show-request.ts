import { actingIn } from '#src/casework/acting.ts';
import { lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { readReference } from '#src/domain/requests/reference.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { loadView } from './load-view.ts';
import { requestPage } from './request.page.tsx';
import { links, type paths } from './requests.links.ts';

type Here = Context<typeof paths.request>;

/** 'Where is it now', for everyone in scope; a reference typed loosely leads to its one address. */
export async function showRequest(context: Here): Promise<Answer> {
  const reference = readReference(context.params.reference);
  if (reference && reference !== context.params.reference) return redirect(links.request(reference));
  const request = await lookAtRequest(context, 'request');
  return page(requestPage(await loadView(context as Context, request)));
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
  return pageWithErrors(requestPage({ ...(await loadView(context as Context, request)), typed }));
}
