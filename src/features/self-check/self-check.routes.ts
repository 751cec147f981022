import { type AnyRoute, get, post, sharedGet } from '#src/platform/http/route.ts';
import { begin } from './begin.ts';
import { autosaveArea, saveArea } from './save-area.ts';
import { links } from './self-check.links.ts';
import { seesClusters, seesSelfChecks, takesSelfChecks } from './self-check.policy.ts';
import { endSharing, share } from './share.ts';
import { showArea } from './show-area.ts';
import { showClusters } from './show-clusters.ts';
import { showSelfCheck } from './show-self-check.ts';
import { showSelfChecks } from './show-self-checks.ts';
import { showStatements } from './show-statements.ts';
import { take } from './take.ts';

export const selfCheckRoutes: AnyRoute[] = [
  sharedGet(links.statements, showStatements),
  get(links.selfChecks, seesSelfChecks, showSelfChecks),
  post(links.selfChecks, takesSelfChecks, begin),
  get(links.clusters, seesClusters, showClusters),
  get(links.selfCheck, seesSelfChecks, showSelfCheck),
  get(links.area, takesSelfChecks, showArea),
  post(links.area, takesSelfChecks, saveArea),
  post(links.autosave, takesSelfChecks, autosaveArea),
  post(links.taking, takesSelfChecks, take),
  post(links.sharing, takesSelfChecks, share),
  post(links.endOfSharing, takesSelfChecks, endSharing),
];
