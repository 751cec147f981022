import { visitedMenu } from '#src/casework/menu/searchable-menu.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { type paths, shortlistHref } from './menu.links.ts';
import { shortlistPage } from './shortlist.page.tsx';
import { keptIn } from './shortlist.ts';

/** What a visitor keeps together; the address is all there is to it. */
export async function showShortlist(context: SharedContext<typeof paths.shortlist>): Promise<Answer> {
  const kept = keptIn(context.query);
  const { partnership, menu } = await visitedMenu(context);
  const entries = kept.flatMap((code) => menu.byCode.get(code) ?? []);
  const codes = entries.map(({ code }) => code);
  const address = `${context.origin}${shortlistHref(partnership.code, codes)}`;
  return page(shortlistPage(partnership, { entries, gone: kept.length - entries.length, address }));
}
