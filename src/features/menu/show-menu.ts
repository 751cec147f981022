import { visitedMenu } from '#src/casework/menu/searchable-menu.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { menuHref, type paths } from './menu.links.ts';
import { menuPage } from './menu.page.tsx';
import { entriesFor, menuView, readAsked } from './menu.view.ts';
import { menusPage } from './menus.page.tsx';
import { printedPage } from './printed.page.tsx';

/** Straight on where there is one area, and a choice where there are several. */
export async function chooseMenu({ partnerships }: SharedContext<typeof paths.menus>): Promise<Answer> {
  const areas = [...partnerships.values()];
  const [only] = areas;
  return only && areas.length === 1 ? redirect(menuHref(only.code)) : page(menusPage(areas));
}

/** An area's menu: everything, or what answers the words and the filters in the address. */
export async function showMenu(context: SharedContext<typeof paths.menu>): Promise<Answer> {
  const { partnership, menu } = await visitedMenu(context);
  return page(menuPage(partnership, menuView(menu, readAsked(context.query))));
}

/** The same on paper: all of what was asked for, without pages. */
export async function showPrinted(context: SharedContext<typeof paths.printed>): Promise<Answer> {
  const { partnership, menu } = await visitedMenu(context);
  const asked = readAsked(context.query);
  const entries = entriesFor(menu, asked);
  return page(printedPage(partnership, { asked, entries, origin: context.origin, today: context.today }));
}
