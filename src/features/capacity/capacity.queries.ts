import type { Area } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** The clusters by name, with their ids. */
export async function clusterNames(db: Tx): Promise<{ id: number; name: string }[]> {
  return await db.selectFrom('clusters').select(['id', 'name']).orderBy('name').execute();
}

/** Requests that wait for the panel, or with an interim plan for an expert, by their main area of need; in a cluster, or anywhere when it is 0. */
export async function requestsWaiting(report: Tx, cluster: number): Promise<{ area: Area; count: number }[]> {
  const rows = await report
    .selectFrom('requests')
    .innerJoin('settings', 'settings.id', 'requests.setting_id')
    .select((select) => ['requests.main_area as area', select.fn.count<number>('requests.id').as('count')])
    .where('requests.status', 'in', ['with_panel', 'waiting'])
    .$if(cluster > 0, (query) => query.where('settings.cluster_id', '=', cluster))
    .groupBy('requests.main_area')
    .execute();
  return rows.map(({ area, count }) => ({ area, count: Number(count) }));
}
