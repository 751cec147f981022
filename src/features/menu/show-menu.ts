import { searchableMenu } from '#src/casework/menu/searchable-menu.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { visitedIn } from './entry-visit.ts';
import { menuHref, type paths } from './menu.links.ts';
import { menuPage } from './menu.page.tsx';
import { menuView, readAsked } from './menu.view.ts';
import { menusPage } from './menus.page.tsx';

/** Straight on where there is one area, and a choice where there are several. */
export async function chooseMenu({ partnerships }: SharedContext<typeof paths.menus>): Promise<Answer> {
  const areas = [...partnerships.values()];
  const [only] = areas;
  return only && areas.length === 1 ? redirect(menuHref(only.code)) : page(menusPage(areas));
}

/** An area's menu: everything, or what answers the words and the filters in the address. */
export async function showMenu(context: SharedContext<typeof paths.menu>): Promise<Answer> {
  const { partnership, partnershipId } = visitedIn(context);
  const menu = await searchableMenu(context.database, partnershipId);
  return page(menuPage(partnership, menuView(menu, readAsked(context.query))));
}
