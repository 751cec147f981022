import { sql } from 'kysely';
import { type Actor, isManager } from '#src/domain/people/actor.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/**
 * Settings that somebody on the giving side can choose from: all of them for a manager, else those that are led, and those of
 * the clusters that an expert or co-ordinator works for. Open ones, by name.
 */
export async function settingsToChoose(db: Tx, actor: Actor, today: string): Promise<{ id: number; name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    with held as (
      select cluster_id from posts where person_id = ${actor.id} and role in ('expert', 'coordinator')
        and starts_on <= ${today} and (ends_on is null or ends_on >= ${today}))
    select id, name from settings
    where status <> 'closed' and (${isManager(actor)} or id = any (${actor.scope.led}::integer[])
      or exists (select from held where held.cluster_id is null or held.cluster_id = settings.cluster_id))
    order by name`.execute(db);
  return rows;
}
