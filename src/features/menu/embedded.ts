import { visitedMenu } from '#src/casework/menu/searchable-menu.ts';
import { visitedIn } from '#src/casework/menu/visiting.ts';
import { type Answer, embedded, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { embeddedHtmlPage, embeddedPage } from './embedded.page.tsx';
import type { paths } from './menu.links.ts';

const NEWEST = 4;
/** What has been there longer than a term is not new. */
const NEW_FOR = 90 * 86_400_000;

/** The menu's front in a frame on somebody else's site: a search, the areas, what is new. Every link leaves the frame. */
export async function showEmbedded(context: SharedContext<typeof paths.embedded>): Promise<Answer> {
  const { partnership, menu } = await visitedMenu(context);
  const since = context.at.getTime() - NEW_FOR;
  const lately = menu.entries.filter(({ shownAt }) => shownAt.getTime() > since);
  const newest = lately.toSorted((a, b) => b.shownAt.getTime() - a.shownAt.getTime()).slice(0, NEWEST);
  return embedded(embeddedPage(partnership, newest));
}

/** What a council pastes into a page of its own. */
export async function showEmbeddedHtml(context: SharedContext<typeof paths.embeddedHtml>): Promise<Answer> {
  return page(embeddedHtmlPage(visitedIn(context).partnership, context.origin));
}
