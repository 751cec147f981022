import { sql } from 'kysely';
import type { Acting } from '#src/casework/record-act.ts';
import type { PanelChoice } from '#src/domain/panel/panel-choice.ts';
import type { LockedItem } from './lock-item.ts';

/** Holds the sessions of an allocation for its experts. They count, and are told, once the panel is closed. */
export async function promise(
  acting: Acting & { personId: number },
  choice: PanelChoice,
  item: LockedItem,
  because: ReadonlyMap<number, string[]>,
): Promise<void> {
  const wanted = (choice.experts ?? []).map((each) => ({
    expert_id: each.expertId,
    sessions: each.sessions,
    is_lead: each.expertId === choice.leadExpertId,
    because: because.get(each.expertId) ?? [],
  }));
  await sql`
    insert into allocations (partnership_id, setting_id, request_id, panel_item_id, expert_id, person_id, is_lead, sessions,
      start_by, suggested_because, longer_because, allocated_by, allocated_at)
    select ${acting.partnershipId}, ${item.settingId}, ${item.requestId}, ${item.id}, experts.id, experts.person_id,
      wanted.is_lead, wanted.sessions, ${choice.startBy}::date, wanted.because,
      ${choice.longerBecause?.trim() || null}, ${acting.personId}, ${acting.at}
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) 
      as wanted (expert_id integer, sessions integer, is_lead boolean, because jsonb)
      join experts on experts.id = wanted.expert_id
    order by wanted.is_lead desc, experts.id`.execute(acting.db);
}

/** Gives back what an item promised and nobody was told of yet. */
export async function withdrawPromises({ db, at }: Acting, itemId: number): Promise<void> {
  await db
    .updateTable('allocations')
    .set({ withdrawn_at: at })
    .where('panel_item_id', '=', itemId)
    .where('effective_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}
