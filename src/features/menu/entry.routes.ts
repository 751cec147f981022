import { type AnyRoute, linkPost, sharedGet } from '#src/platform/http/route.ts';
import { showEmbedded, showEmbeddedHtml } from './embedded.ts';
import { showEntry } from './entry.ts';
import { remark, showFamily, showThanks } from './family.ts';
import { paths } from './menu.links.ts';
import { showShortlist } from './show-shortlist.ts';
import { showStrategies, showStrategy } from './strategies.ts';

export const entryRoutes: AnyRoute[] = [
  sharedGet(paths.entry, showEntry),
  sharedGet(paths.family, showFamily),
  sharedGet(paths.remarks, showThanks),
  linkPost(paths.remarks, remark),
  sharedGet(paths.strategies, showStrategies),
  sharedGet(paths.strategy, showStrategy),
  sharedGet(paths.shortlist, showShortlist),
  sharedGet(paths.embedded, showEmbedded),
  sharedGet(paths.embeddedHtml, showEmbeddedHtml),
];
