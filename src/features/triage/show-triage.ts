import { lookAtRequest } from '#src/casework/load-request.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { blank, loadView } from './load-view.ts';
import { triagePage } from './triage.page.tsx';

export async function showTriage(context: Context<'/requests/:reference/triage'>): Promise<Answer> {
  const request = await lookAtRequest(context, 'triage');
  const view = await loadView(context as Context, request);
  return page(triagePage(context as Context, view, { typed: blank(view, context as Context) }));
}
