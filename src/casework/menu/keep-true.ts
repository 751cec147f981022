import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Message } from '../queue-messages.ts';
import { recordAct } from '../record-act.ts';
import { type By, REVIEWED_AFTER_DAYS } from './keep-entry.ts';

/** What an owner says of an entry as a whole. Each takes an entry that the caller locked. */

/** Its owner looked at it and all of it still holds: asked again in eighteen months. */
export async function confirmEntry(acting: By, entryId: number): Promise<void> {
  const reviewBy = addDays(dayOf(acting.at), REVIEWED_AFTER_DAYS);
  await acting.db
    .updateTable('entries')
    .set((entry) => ({ review_by: reviewBy, reminded_on: null, version: entry('version', '+', 1) }))
    .where('id', '=', entryId)
    .execute();
  const events = [{ name: 'entry_confirmed', data: { entryId, reviewBy } }];
  await recordAct(acting, { name: 'confirm_entry', events });
}

/** No longer offered. Its address goes on to say why, and points to what took its place. */
export async function retireEntry(
  acting: By,
  entryId: number,
  { because, replacedBy, messages }: { because: string; replacedBy: number | null; messages: Message[] },
): Promise<void> {
  await acting.db
    .updateTable('entries')
    .set((entry) => ({
      ...{ retired_at: acting.at, retired_because: because, replaced_by_id: replacedBy },
      ...{ version: entry('version', '+', 1) },
    }))
    .where('id', '=', entryId)
    .execute();
  const events = [{ name: 'entry_retired', data: { entryId, replacedBy } }];
  await recordAct(acting, { name: 'retire_entry', reason: because, events, messages });
}

/** Somebody else keeps it true from now on. */
export async function handEntryOver(
  acting: By,
  entryId: number,
  { ownerId, messages }: { ownerId: number; messages: Message[] },
): Promise<void> {
  await acting.db
    .updateTable('entries')
    .set((entry) => ({ owner_id: ownerId, version: entry('version', '+', 1) }))
    .where('id', '=', entryId)
    .execute();
  const events = [{ name: 'entry_handed_over', data: { entryId, ownerId } }];
  await recordAct(acting, { name: 'hand_entry_over', events, messages });
}

/** What visitors said up to this remark has been read. */
export async function readRemarks(acting: By, entryId: number, upTo: number): Promise<void> {
  const read = await acting.db
    .updateTable('remarks')
    .set({ read_at: acting.at, read_by: acting.personId })
    .where('entry_id', '=', entryId)
    .where('id', '<=', upTo)
    .where('read_at', 'is', null)
    .returning('id')
    .execute();
  if (read.length === 0) return;
  const events = [{ name: 'remarks_read', data: { entryId, count: read.length } }];
  await recordAct(acting, { name: 'read_remarks', events });
}
