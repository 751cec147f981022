import { sql } from 'kysely';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';

export type Member = { personId: number; name: string; jobTitle: string; wasThere: boolean | null };

export type Panel = {
  id: number;
  /** `YYYY-MM-DD`. */
  heldOn: string;
  closedAt: Date | null;
  timesClosed: number;
  filedAt: Date | null;
  version: number;
  clusters: { id: number; name: string }[];
  members: Member[];
};

/** A panel of the partnership with its clusters and members, both by name. */
export async function findPanel(db: Tx, id: number): Promise<Panel | undefined> {
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) return undefined;
  const { rows } = await sql<Panel>`
    select panels.id, panels.held_on as "heldOn", panels.closed_at as "closedAt", panels.times_closed as "timesClosed",
      panels.filed_at as "filedAt", panels.version,
      (select coalesce(json_agg(json_build_object('id', clusters.id, 'name', clusters.name) order by clusters.name), '[]')
        from panel_clusters join clusters on clusters.id = panel_clusters.cluster_id
        where panel_clusters.panel_id = panels.id) as clusters,
      (select coalesce(json_agg(json_build_object('personId', people.id, 'name', people.name, 'jobTitle', people.job_title,
          'wasThere', panel_members.was_there) order by people.name, people.id), '[]')
        from panel_members join people on people.id = panel_members.person_id
        where panel_members.panel_id = panels.id) as members
    from panels where panels.id = ${id}`.execute(db);
  return rows[0];
}

/** The panel of an address. Its members and managers meet in it; for everyone else there is none. */
export async function openPanel(db: Tx, actor: Actor, typed: string): Promise<Panel> {
  const panel = /^[1-9]\d{0,9}$/.test(typed) ? await findPanel(db, Number(typed)) : undefined;
  if (!panel || !isOfPanel(actor, panel)) throw new NotFound();
  return panel;
}

export function isOfPanel(actor: Actor, panel: Panel): boolean {
  return actor.scope.whole || panel.members.some((member) => member.personId === actor.id);
}
