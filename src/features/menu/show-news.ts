import { visitedIn } from '#src/casework/menu/visiting.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import type { paths } from './menu.links.ts';
import { newsPage } from './news.page.tsx';

export async function showNews(context: SharedContext<typeof paths.news>): Promise<Answer> {
  return page(newsPage(visitedIn(context).partnership, context.today));
}
