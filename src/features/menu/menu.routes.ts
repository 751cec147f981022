import { type AnyRoute, sharedGet } from '#src/platform/http/route.ts';
import { entryRoutes } from './entry.routes.ts';
import { paths } from './menu.links.ts';
import { chooseMenu, showMenu } from './show-menu.ts';

export const menuRoutes: AnyRoute[] = [
  sharedGet(paths.menus, chooseMenu),
  sharedGet(paths.menu, showMenu),
  ...entryRoutes,
];
