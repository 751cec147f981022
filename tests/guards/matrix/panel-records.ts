import type { World } from '#tests/harness/world.ts';
import { aRequest, type Place, placeIds } from './records.ts';

const MEMBERS: Record<string, string[]> = {
  bcp: ['coordinator', 'lead.christchurch', 'early.years', 'team.lead', 'team.manager', 'eah.lead'],
  shropshire: ['shropshire.coordinator', 'shropshire.lead'],
};

/** An open panel for the cluster of the place, with a request of it on the agenda. */
export async function panelOf(world: World, place: Place): Promise<string> {
  const reference = await aRequest(world, place, 'with_panel');
  return await world.peek(async (tx) => {
    const { setting, person } = await placeIds(tx, place);
    const partnership_id = person.partnership_id;
    const request = await tx
      .selectFrom('requests')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    const people = await tx.selectFrom('people').select(['id', 'email']).execute();
    const members = (MEMBERS[place.area] ?? []).flatMap((key) =>
      people.filter((each) => each.email.startsWith(`${key}@`)),
    );
    const [first] = members;
    if (!first) throw new Error(`Nobody of the cast sits on panels in ${place.area}.`);
    const { id } = await tx
      .insertInto('panels')
      .values({
        partnership_id,
        held_on: '2026-11-10',
        created_by: first.id,
        created_at: world.clock(),
        times_closed: 0,
        version: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const common = { panel_id: id, partnership_id };
    const { cluster_id } = await tx
      .selectFrom('settings')
      .select('cluster_id')
      .where('id', '=', setting)
      .executeTakeFirstOrThrow();
    if (cluster_id)
      await tx
        .insertInto('panel_clusters')
        .values({ ...common, cluster_id })
        .execute();
    await tx
      .insertInto('panel_members')
      .values(members.map((member) => ({ ...common, person_id: member.id })))
      .execute();
    await tx
      .insertInto('panel_items')
      .values({ ...common, setting_id: setting, request_id: request.id, version: 1 })
      .execute();
    return String(id);
  }, place.area);
}

/** The items on a panel's agenda. */
export async function itemsOf(world: World, panelId: string, area: string): Promise<string[]> {
  const items = await world.peek(
    (tx) => tx.selectFrom('panel_items').select('id').where('panel_id', '=', Number(panelId)).execute(),
    area,
  );
  return items.map((item) => String(item.id));
}
