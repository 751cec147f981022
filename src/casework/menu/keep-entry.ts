import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { Message } from '../queue-messages.ts';
import { type Acting, type Event, recordAct } from '../record-act.ts';

/** Entries are looked at again after eighteen months, unless their owner says sooner. */
export const REVIEWED_AFTER_DAYS = 548;

export type By = Acting & { personId: number };

type NewEntry = { code: string; ownerId: number; content: EntryContent };

/** Begins a new entry with its first draft; returns its id. The code must be free: it is never given away again. */
export async function draftEntry(acting: By, entry: NewEntry): Promise<number> {
  const { id, event } = await insertEntry(acting, entry);
  await recordAct(acting, { name: 'draft_entry', events: [event] });
  return id;
}

/** The same as a part of a larger act, which records the event. */
export async function insertEntry(
  acting: By,
  { code, ownerId, content }: NewEntry,
): Promise<{ id: number; event: Event }> {
  const { db, partnershipId, personId, at } = acting;
  const { id } = await db
    .insertInto('entries')
    .values({
      ...{ partnership_id: partnershipId, code, public_id: randomUUID() },
      owner_id: ownerId,
      created_at: at,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('entry_versions')
    .values({
      partnership_id: partnershipId,
      entry_id: id,
      number: 1,
      content: JSON.stringify(content),
      written_by: personId,
      changed_at: at,
      version: 1,
    })
    .execute();
  return { id, event: { name: 'entry_drafted', data: { entryId: id, code } } };
}

/** Says that the open draft of an entry is ready for a second person. */
export async function proposeVersion(acting: By, entryId: number, messages: Message[] = []): Promise<void> {
  await proposeVersions(acting, [entryId], messages);
}

/** The same of several entries in one act: nobody has to open sixty drafts, or gets sixty e-mails. */
export async function proposeVersions(acting: By, entryIds: number[], messages: Message[]): Promise<void> {
  await acting.db
    .updateTable('entry_versions')
    .set({
      proposed_at: acting.at,
      proposed_by: acting.personId,
      sent_back_at: null,
      sent_back_by: null,
      sent_back_because: null,
    })
    .where('entry_id', 'in', entryIds)
    .where('approved_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  const events = entryIds.map((entryId) => ({ name: 'version_proposed', data: { entryId } }));
  await recordAct(acting, { name: entryIds.length > 1 ? 'propose_versions' : 'propose_version', events, messages });
}

/** Shows the proposed version to everyone from now on. Whoever wrote or proposed it cannot: the database refuses. */
export async function approveVersion(acting: By, entryId: number, messages: Message[] = []): Promise<void> {
  const { db, at, personId } = acting;
  const { id } = await db
    .updateTable('entry_versions')
    .set({ approved_at: at, approved_by: personId })
    .where('entry_id', '=', entryId)
    .where('approved_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('proposed_at', 'is not', null)
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('entries')
    .set((entry) => ({
      shown_version_id: id,
      shown_at: at,
      review_by: addDays(dayOf(at), REVIEWED_AFTER_DAYS),
      reminded_on: null,
      version: entry('version', '+', 1),
    }))
    .where('id', '=', entryId)
    .execute();
  await recordAct(acting, {
    name: 'approve_version',
    events: [{ name: 'version_approved', data: { entryId } }],
    messages,
  });
}
