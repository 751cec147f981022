import { sql } from 'kysely';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type PanelRow = {
  id: number;
  heldOn: string;
  closedAt: Date | null;
  clusters: { id: number; name: string }[];
  items: number;
  decided: number;
};

/** The panels this person sits on (managers: all), those still open first, then the latest. */
export async function panelsOf(db: Tx, actor: Actor): Promise<PanelRow[]> {
  const { rows } = await sql<PanelRow>`
    select panels.id, panels.held_on as "heldOn", panels.closed_at as "closedAt",
      (select json_agg(json_build_object('id', clusters.id, 'name', clusters.name) order by clusters.name)
        from panel_clusters join clusters on clusters.id = panel_clusters.cluster_id where panel_id = panels.id) as clusters,
      counted.items, counted.decided
    from panels cross join lateral (
      select count(*) filter (where held_over_reason is null)::int as items, count(decision)::int as decided
      from panel_items where panel_id = panels.id) counted
    where ${actor.scope.whole} or exists (
      select from panel_members where panel_id = panels.id and person_id = ${actor.id})
    order by panels.closed_at is not null,
      case when panels.closed_at is null then panels.held_on end, panels.held_on desc, panels.id
    limit 60`.execute(db);
  return rows;
}

export type Somewhere = { id: number; name: string };

/** The clusters for which this person can make a panel: their own; all of them for managers. */
export async function clustersFor(db: Tx, actor: Actor): Promise<Somewhere[]> {
  const mine = [...new Set([...actor.scope.led, ...actor.scope.panel])];
  const { rows } = await sql<Somewhere>`
    select id, name from clusters
    where ${actor.scope.whole} or id in (select cluster_id from settings where id = any(${mine}::integer[]))
    order by name`.execute(db);
  return rows;
}

/** How many requests wait for a panel in these clusters that no open panel has on its agenda. */
export async function waitingWithoutPanel(db: Tx, actor: Actor): Promise<number> {
  const within = [...new Set([...actor.scope.led, ...actor.scope.panel])];
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from requests
    where status = 'with_panel' and (${actor.scope.whole} or setting_id = any(${within}::integer[]))
      and not exists (select from panel_items join panels on panels.id = panel_items.panel_id
        where panel_items.request_id = requests.id and panels.closed_at is null and panel_items.held_over_reason is null)`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
