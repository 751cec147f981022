import { bringIn } from '#src/casework/panel/bring-in.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import { usualMembers } from './usual-members.ts';

export type NewPanel = {
  actor: Actor;
  today: CalendarDay;
  heldOn: CalendarDay;
  clusterIds: number[];
  /** Besides those who always come: the leads of the clusters, their co-ordinators, the managers, whoever makes it. */
  alsoIds?: number[];
};

/** Makes a panel with its members, and its agenda with what waits. A panel of the same day and clusters is that panel. */
export async function makePanel(acting: Acting, input: NewPanel): Promise<{ panelId: number }> {
  const { actor, today, heldOn, clusterIds, alsoIds = [] } = input;
  const there = await samePanel(acting, input);
  if (there) return { panelId: there };
  const panelId = await addPanel(acting, actor.id, heldOn);
  const usual = await usualMembers(acting.db, clusterIds, today);
  const members = [...new Set([actor.id, ...usual.map((person) => person.id), ...alsoIds])];
  const common = { panel_id: panelId, partnership_id: acting.partnershipId };
  await acting.db
    .insertInto('panel_clusters')
    .values(clusterIds.map((id) => ({ ...common, cluster_id: id })))
    .execute();
  await acting.db
    .insertInto('panel_members')
    .values(members.map((id) => ({ ...common, person_id: id })))
    .execute();
  await recordAct(acting, {
    name: 'make_panel',
    events: [
      { name: 'panel_made', data: { panelId, heldOn, clusterIds, members } },
      ...(await bringIn(acting, panelId, today)),
    ],
  });
  return { panelId };
}

/** Pressed twice: the panel is there already. Whoever makes the second waits for the first. */
async function samePanel({ db }: Acting, { heldOn, clusterIds }: NewPanel): Promise<number | undefined> {
  await db.selectFrom('clusters').select('id').where('id', 'in', clusterIds).orderBy('id').forUpdate().execute();
  const panels = await db
    .selectFrom('panels')
    .innerJoin('panel_clusters', 'panel_clusters.panel_id', 'panels.id')
    .select(['panels.id', 'panel_clusters.cluster_id as clusterId'])
    .where('panels.held_on', '=', heldOn)
    .where('panels.closed_at', 'is', null)
    .execute();
  const wanted = [...clusterIds].sort().join();
  const ids = [...new Set(panels.map((panel) => panel.id))];
  return ids.find(
    (id) =>
      panels
        .filter((row) => row.id === id)
        .map((row) => row.clusterId)
        .sort()
        .join() === wanted,
  );
}

async function addPanel({ db, at, partnershipId }: Acting, personId: number, heldOn: CalendarDay): Promise<number> {
  const { id } = await db
    .insertInto('panels')
    .values({
      partnership_id: partnershipId,
      held_on: heldOn,
      created_by: personId,
      created_at: at,
      times_closed: 0,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
