import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { policy } from '#src/domain/people/policy.ts';
import { type Answer, type Page, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { echoBody } from './echo.page.tsx';
import type { paths } from './echoes.links.ts';
import { type AskedEcho, findEcho, readTap, saveEcho, tapProblem } from './save-echo.ts';

type Here = Context<typeof paths.ofRequest>;

export const settingStaff = policy('setting staff', ['setting_staff']);

/** The same two questions for those who are signed in; before anything was closed there is nothing to ask. */
export async function showEchoOfRequest(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'echo');
  const echo = await echoOf(context, request);
  if (!echo) return redirect(requestLinks.request(request.reference), NOT_YET);
  return page(pageOf(context, echo));
}

export async function answerEchoOfRequest(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  const echo = await echoOf(context, request);
  if (!echo) return redirect(requestLinks.request(request.reference), NOT_YET);
  const tap = readTap(context.form);
  const error = tapProblem(tap);
  if (error) {
    const look = { page: 'echo', settingId: request.setting.id, requestId: request.id };
    await recordLook(actingIn(context as Context), look);
    return pageWithErrors(pageOf(context, echo, { comment: tap.comment ?? '', error }));
  }
  await saveEcho(actingIn(context as Context), echo, tap);
  return redirect(reviewLinks.echo(request.reference));
}

const NOT_YET = 'We ask this after a request is closed.';

async function echoOf({ db, actor }: Here, request: Request): Promise<AskedEcho | undefined> {
  if (!actor.scope.own.includes(request.setting.id)) throw new NotAllowed();
  return await findEcho(db, { requestId: request.id });
}

function pageOf({ csrf }: Here, echo: AskedEcho, typed: { comment?: string; error?: string } = {}): Page {
  const body = echoBody({ echo, action: reviewLinks.echo(echo.reference), csrf, ...typed });
  return {
    title: 'Six weeks on',
    body,
    back: { text: 'Back to the request', href: requestLinks.request(echo.reference) },
  };
}
