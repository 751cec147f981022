import type { World } from '#tests/harness/world.ts';
import { HOSTILE, type Place, placeIds } from './records.ts';

/** A self-check of the place: finished and shared with its lead, or still open. */
export function aSelfCheck(world: World, place: Place, how: { open: boolean } = { open: false }): Promise<string> {
  return world.peek(async (tx) => {
    const { person, setting } = await placeIds(tx, place);
    const at = world.clock();
    const taken = { taken_at: at, taken_by: person.id, shared_at: at, shared_by: person.id };
    // A setting has one open self-check at a time.
    if (how.open) {
      await tx
        .updateTable('self_checks')
        .set({ taken_at: at, taken_by: person.id })
        .where('setting_id', '=', setting)
        .where('taken_at', 'is', null)
        .execute();
    }
    const { id } = await tx
      .insertInto('self_checks')
      .values({
        partnership_id: person.partnership_id,
        setting_id: setting,
        started_by: person.id,
        started_at: at,
        changed_at: at,
        answers: JSON.stringify({
          offer_semh_space: { standing: 'embedded', evidence: HOSTILE },
          offer_comm_visuals: { standing: 'not_yet' },
          offer_fam_person: { standing: 'developing' },
        }),
        version: 1,
        ...(how.open ? {} : taken),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return String(id);
  }, place.area);
}
