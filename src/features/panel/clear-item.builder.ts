import type { World } from '#tests/harness/world.ts';

/** Puts a panel's agenda back to where nothing is decided, for the next history of a test. */
export async function clearItem(world: World, panelId: number): Promise<void> {
  await world.peek(async (db) => {
    await db
      .updateTable('allocations')
      .set({ withdrawn_at: world.clock() })
      .where('panel_item_id', 'in', db.selectFrom('panel_items').select('id').where('panel_id', '=', panelId))
      .where('withdrawn_at', 'is', null)
      .execute();
    await db
      .updateTable('panel_items')
      .set({ decision: null, advice: null, named_person_id: null, next_on: null, decided_by: null, decided_at: null })
      .where('panel_id', '=', panelId)
      .execute();
  });
}
