import { type By, insertEntry } from '#src/casework/menu/keep-entry.ts';
import { insertVersion, updateVersion } from '#src/casework/menu/keep-version.ts';
import { type Acting, type Event, recordAct } from '#src/casework/record-act.ts';
import type { EntriesPlan, EntryChange } from './plan-entries.ts';

/** Writes a plan of entries as one act: every one a draft of whoever brings it in, which a second person approves. */
export async function applyEntries(acting: Acting, plan: EntriesPlan): Promise<void> {
  if (plan.problems.stopped) throw new Error('A stopped plan cannot be applied.');
  const { personId } = acting;
  if (personId === null) throw new Error('Entries are brought in by a person: somebody else approves them.');
  const events: Event[] = [];
  for (const change of [...plan.added, ...plan.changed]) events.push(await writeOne({ ...acting, personId }, change));
  await recordAct(acting, { name: 'import_entries', events });
}

async function writeOne(acting: By, { entryId, versionId, code, content }: EntryChange): Promise<Event> {
  if (entryId === null) return (await insertEntry(acting, { code, ownerId: acting.personId, content })).event;
  if (versionId === null) return await insertVersion(acting, entryId, content);
  return await updateVersion(acting, versionId, content);
}
