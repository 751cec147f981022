import { personCalled } from './plant.ts';
import type { World } from './world.ts';

type Wanted = { experts: string[]; sessions?: number; startBy?: string; area?: 'bcp' | 'shropshire' };

/** A request as a panel that has closed leaves it, without the panel: for tests of what experts do from there. */
export async function plantAllocation(world: World, reference: string, wanted: Wanted): Promise<void> {
  const { experts, sessions = 6, startBy = '2026-11-20', area = 'bcp' } = wanted;
  await world.peek(async (tx) => {
    const request = await tx
      .updateTable('requests')
      .set({ status: 'allocated', ended_at: null, next_on: startBy })
      .where('reference', '=', reference)
      .returning(['id', 'setting_id', 'partnership_id', 'lead_id'])
      .executeTakeFirstOrThrow();
    for (const [index, who] of experts.entries()) {
      const personId = await personCalled(tx, who);
      const expert = await tx
        .selectFrom('experts')
        .select('id')
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('allocations')
        .values({
          partnership_id: request.partnership_id,
          setting_id: request.setting_id,
          request_id: request.id,
          expert_id: expert.id,
          person_id: personId,
          is_lead: index === 0,
          sessions,
          start_by: startBy,
          suggested_because: '[]',
          allocated_by: request.lead_id,
          allocated_at: world.clock(),
          effective_at: world.clock(),
        })
        .execute();
    }
  }, area);
}
