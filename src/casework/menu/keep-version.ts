import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { Message } from '../queue-messages.ts';
import { type Event, recordAct } from '../record-act.ts';
import type { By } from './keep-entry.ts';

/** Writes the next version of an entry as a draft; what everyone sees stays. The entry is locked by the caller. */
export async function beginVersion(acting: By, entryId: number, content: EntryContent): Promise<void> {
  await recordAct(acting, { name: 'begin_version', events: [await insertVersion(acting, entryId, content)] });
}

/** The same as a part of a larger act, which records the event. */
export async function insertVersion(acting: By, entryId: number, content: EntryContent): Promise<Event> {
  const { db, partnershipId, personId, at } = acting;
  const { last } = await db
    .selectFrom('entry_versions')
    .select((version) => version.fn.max('number').as('last'))
    .where('entry_id', '=', entryId)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await db
    .insertInto('entry_versions')
    .values({
      ...{ partnership_id: partnershipId, entry_id: entryId, number, content: JSON.stringify(content) },
      ...{ written_by: personId, changed_at: at, version: 1 },
    })
    .execute();
  return { name: 'version_begun', data: { entryId, number } };
}

/** Writes the open draft anew. What was proposed is a draft again: nobody approves words they have not read. */
export async function saveVersion(acting: By, versionId: number, content: EntryContent): Promise<void> {
  await recordAct(acting, { name: 'save_version', events: [await updateVersion(acting, versionId, content)] });
}

/** The same as a part of a larger act, which records the event. */
export async function updateVersion(acting: By, versionId: number, content: EntryContent): Promise<Event> {
  const { entry_id: entryId, number } = await acting.db
    .updateTable('entry_versions')
    .set((version) => ({
      ...{ content: JSON.stringify(content), written_by: acting.personId, changed_at: acting.at },
      ...{ proposed_at: null, proposed_by: null, version: version('version', '+', 1) },
    }))
    .where('id', '=', versionId)
    .returning(['entry_id', 'number'])
    .executeTakeFirstOrThrow();
  return { name: 'version_saved', data: { entryId, number } };
}

/** Gives a proposed version back to its writer with what is to be put right. */
export async function sendVersionBack(
  acting: By,
  versionId: number,
  { because, messages }: { because: string; messages: Message[] },
): Promise<void> {
  const { entry_id: entryId, number } = await acting.db
    .updateTable('entry_versions')
    .set({
      ...{ sent_back_at: acting.at, sent_back_by: acting.personId, sent_back_because: because },
      ...{ proposed_at: null, proposed_by: null },
    })
    .where('id', '=', versionId)
    .returning(['entry_id', 'number'])
    .executeTakeFirstOrThrow();
  const events = [{ name: 'version_sent_back', data: { entryId, number } }];
  await recordAct(acting, { name: 'send_version_back', reason: because, events, messages });
}

/** Gives a draft up. It stays in the history; an entry that was never shown is retired with it. */
export async function withdrawVersion(acting: By, versionId: number): Promise<void> {
  const { db, at, personId } = acting;
  const { entry_id: entryId, number } = await db
    .updateTable('entry_versions')
    .set({ withdrawn_at: at, withdrawn_by: personId, proposed_at: null, proposed_by: null })
    .where('id', '=', versionId)
    .returning(['entry_id', 'number'])
    .executeTakeFirstOrThrow();
  await db
    .updateTable('entries')
    .set((entry) => ({ retired_at: at, retired_because: NEVER_SHOWN, version: entry('version', '+', 1) }))
    .where('id', '=', entryId)
    .where('shown_version_id', 'is', null)
    .execute();
  const events = [{ name: 'version_withdrawn', data: { entryId, number } }];
  await recordAct(acting, { name: 'withdraw_version', events });
}

const NEVER_SHOWN = 'Its only draft was withdrawn before anybody saw it.';
