import { lookAtRequest } from '#src/casework/load-request.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { looksPage } from './looks.page.tsx';
import { pageNumber } from './page-number.ts';
import type { paths } from './requests.links.ts';
import { looksAt } from './requests.queries.ts';

/** Who looked at this request: open to its setting, its lead and the managers. */
export async function showLooks(context: Context<typeof paths.looks>): Promise<Answer> {
  const request = await lookAtRequest(context, 'looks');
  const number = pageNumber(context.query);
  return page(looksPage({ request, looks: await looksAt(context.db, request.id, number), number }));
}
