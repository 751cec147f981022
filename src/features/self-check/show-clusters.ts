import { sharesOf } from '#src/domain/self-check/shares.ts';
import { believedSince } from '#src/domain/self-check/with-self-check.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { clustersPage } from './clusters.page.tsx';
import { sharedSelfChecks } from './self-check.queries.ts';

/**
 * How the settings of each cluster stand, over the latest that each of them shared with the person who looks: row security
 * gives no others, so that nothing here could tell of a setting what its own self-check does not show this person already.
 */
export async function showClusters({ db, at, partnership }: Context): Promise<Answer> {
  const since = believedSince(at);
  const shared = (await sharedSelfChecks(db)).filter(({ takenAt }) => takenAt && takenAt >= since);
  const byCluster = Map.groupBy(shared, ({ clusterName }) => clusterName ?? '');
  const parts = [...byCluster].map(([name, checks]) => ({ name, checks: checks.map(({ answers }) => answers) }));
  parts.sort((a, b) => a.name.localeCompare(b.name));
  return page(clustersPage({ ...sharesOf(parts, partnership.publication.smallest), partnership }));
}
