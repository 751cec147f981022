import type { Acting } from '#src/casework/record-act.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';

/** A new request says by itself, on the earlier one, that the matter has come back. */
export async function noteRepeat(
  acting: Acting,
  repeat: { settingId: number; earlierId: number; newId: number },
): Promise<void> {
  const happenedOn: CalendarDay = dayOf(acting.at);
  await acting.db
    .insertInto('later_facts')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: repeat.settingId,
      request_id: repeat.earlierId,
      kind: 'repeat_request',
      happened_on: happenedOn,
      other_request_id: repeat.newId,
      recorded_by: null,
      recorded_at: acting.at,
    })
    .execute();
}
