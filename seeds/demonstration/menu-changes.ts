import { approveVersion, proposeVersion } from '#src/casework/menu/keep-entry.ts';
import { beginVersion } from '#src/casework/menu/keep-version.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { Telling } from './telling.ts';
import { CHANGES, type SeededChange } from './words/menu-changes.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Owners keep their entries true: what was approved is new on the menu, what was proposed waits for a second person. */
export function planMenuChanges(telling: Telling): void {
  for (const change of CHANGES) {
    const at = new Date(telling.ends.getTime() - change.daysAgo * DAY);
    telling.agenda.add(at, () => write(telling, change, at));
  }
}

async function write(telling: Telling, { entry, state, ...change }: SeededChange, at: Date): Promise<void> {
  const found = await telling.read((db) =>
    db
      .selectFrom('entries')
      .innerJoin('entry_versions', 'entry_versions.id', 'shown_version_id')
      .select(['entries.id', 'owner_id as owner', 'content'])
      .where('code', '=', entry)
      .executeTakeFirst(),
  );
  if (!found) return;
  const { id, owner } = found;
  const content: EntryContent = { ...found.content, [change.field]: change.words };
  await telling.act(owner, at, ({ acting }) => beginVersion(acting, id, content));
  if (state === 'draft') return;
  const proposed = new Date(at.getTime() + HOUR);
  telling.agenda.add(proposed, () => telling.act(owner, proposed, ({ acting }) => proposeVersion(acting, id)));
  const approved = new Date(at.getTime() + DAY);
  if (state === 'approved') telling.agenda.add(approved, () => approve(telling, { id, owner }, approved));
}

async function approve(telling: Telling, { id, owner }: { id: number; owner: number }, at: Date): Promise<void> {
  const approver = ['team.manager', 'eah.lead'].map((key) => telling.person(key)).find((person) => person !== owner);
  if (approver === undefined) return;
  await telling.act(approver, at, ({ acting }) => approveVersion(acting, id));
}
