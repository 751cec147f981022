import { lookAtRequest } from '#src/casework/load-request.ts';
import { movesOf, viewerOf } from '#src/casework/request-view/moves.ts';
import { missingToSend } from '#src/domain/requests/missing-to-send.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { movedOn } from './moved-on.tsx';
import { moversFor } from './moves.ts';
import { reopenPage } from './reopen.page.tsx';
import type { paths } from './requests.links.ts';

export async function showReopen(context: Context<typeof paths.reopen>): Promise<Answer> {
  const request = await lookAtRequest(context, 'reopening');
  moversFor(context.actor, request, 'reopen');
  if (!movesOf(request, context.actor).includes('reopen')) return movedOn(context, request);
  const missing = missingToSend(request.answers, request.setting);
  const mayAmend = viewerOf(request, context.actor) === 'setting';
  return page(reopenPage({ request, csrf: context.csrf, missing, mayAmend }));
}
