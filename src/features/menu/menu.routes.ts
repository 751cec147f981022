import { type AnyRoute, sharedGet } from '#src/platform/http/route.ts';
import { entryRoutes } from './entry.routes.ts';
import { showExamples } from './examples.tsx';
import { paths } from './menu.links.ts';
import { chooseMenu, showMenu, showPrinted } from './show-menu.ts';
import { showNews } from './show-news.ts';

export const menuRoutes: AnyRoute[] = [
  sharedGet(paths.menus, chooseMenu),
  sharedGet(paths.menu, showMenu),
  sharedGet(paths.printed, showPrinted),
  sharedGet(paths.examples, showExamples),
  sharedGet(paths.news, showNews),
  ...entryRoutes,
];
