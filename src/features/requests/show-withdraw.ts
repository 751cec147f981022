import { lookAtRequest } from '#src/casework/load-request.ts';
import { movesOf } from '#src/casework/request-view/moves.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { movedOn } from './moved-on.tsx';
import { moversFor } from './moves.ts';
import type { paths } from './requests.links.ts';
import { withdrawPage } from './withdraw.page.tsx';

export async function showWithdraw(context: Context<typeof paths.withdraw>): Promise<Answer> {
  const request = await lookAtRequest(context, 'withdrawing');
  moversFor(context.actor, request, 'withdraw');
  if (!movesOf(request, context.actor).includes('withdraw')) return movedOn(context, request);
  return page(withdrawPage({ request, csrf: context.csrf }));
}
