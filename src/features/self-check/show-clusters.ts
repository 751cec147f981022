import { FEWEST_SETTINGS, sharesOf } from '#src/domain/self-check/shares.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { type ClusterResult, clustersPage } from './clusters.page.tsx';
import { type SelfCheck, sharedSelfChecks } from './self-check.queries.ts';

/** How the settings of each cluster stand, over the latest that each of them shared with the person who looks. */
export async function showClusters({ db, partnership }: Context): Promise<Answer> {
  const byCluster = Map.groupBy(await sharedSelfChecks(db), ({ clusterName }) => clusterName ?? '');
  const clusters = [...byCluster].map(([name, checks]) => resultOf(name, checks));
  clusters.sort((a, b) => a.name.localeCompare(b.name));
  return page(clustersPage({ clusters, partnership }));
}

function resultOf(name: string, checks: SelfCheck[]): ClusterResult {
  const enough = checks.length >= FEWEST_SETTINGS;
  return { name, areas: enough ? sharesOf(checks.map(({ answers }) => answers)) : [] };
}
