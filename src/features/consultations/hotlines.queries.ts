import { sql } from 'kysely';
import { type Actor, isManager } from '#src/domain/people/actor.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** The number to ring for the settings of a cluster, and when somebody answers; the partnership's own where it has none. */
export type Hotline = {
  clusterId: number;
  cluster: string;
  telephone: string;
  hours: string;
  /** 0 while the cluster has none of its own. */
  version: number;
  changedBy: string | null;
};

/** Every cluster's line, by name of the cluster. */
export async function hotlines(db: Tx, { consult }: Partnership): Promise<Hotline[]> {
  const { rows } = await sql<Hotline>`
    select clusters.id as "clusterId", clusters.name as cluster, coalesce(telephone, ${consult.phone}) as telephone,
      coalesce(hours, ${consult.when}) as hours, coalesce(hotlines.version, 0) as version, people.name as "changedBy"
    from clusters left join hotlines on hotlines.cluster_id = clusters.id left join people on people.id = hotlines.changed_by
    order by clusters.name`.execute(db);
  return rows;
}

/** The line that a setting rings. */
export async function hotlineOf(
  db: Tx,
  partnership: Partnership,
  clusterId: number | null,
): Promise<Pick<Hotline, 'telephone' | 'hours'>> {
  const own = (await hotlines(db, partnership)).find((each) => each.clusterId === clusterId);
  return own ?? { telephone: partnership.consult.phone, hours: partnership.consult.when };
}

/** The clusters whose line a person keeps: all for managers, else those of settings they lead or coordinate. */
export async function clustersKept(db: Tx, actor: Actor): Promise<number[]> {
  const settings = [...actor.scope.led, ...actor.scope.panel];
  const { rows } = await sql<{ id: number }>`
    select distinct clusters.id from clusters left join settings on settings.cluster_id = clusters.id
    where ${isManager(actor)} or settings.id = any (${settings}::integer[])`.execute(db);
  return rows.map(({ id }) => id);
}
