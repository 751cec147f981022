import { publishedEntries } from '#src/casework/menu/published-entries.ts';
import type { OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { type Colleague, inRoles } from '#src/casework/who-is-there.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Context } from '#src/platform/http/route.ts';
import { keepsOccasions } from './occasions.policy.ts';

/** What can be chosen for an occasion: whose settings it is for, who holds it, which entry of the menu it belongs to. */
export type Choices = {
  clusters: { id: number; name: string }[];
  holders: Colleague[];
  entries: { id: number; title: string }[];
};

type Here = Pick<Context, 'db' | 'today'>;

export async function choicesFor({ db, today }: Here, occasion?: OccasionFile): Promise<Choices> {
  return {
    clusters: await clusterNames(db),
    holders: await inRoles(db, keepsOccasions.roles, today),
    entries: await entryTitles(db, occasion),
  };
}

export function clusterNames(db: Tx): Promise<{ id: number; name: string }[]> {
  return db.selectFrom('clusters').select(['id', 'name']).orderBy('name').execute();
}

/** The entries shown today, and the one it belongs to already, which may be retired meanwhile. */
async function entryTitles(db: Tx, occasion: OccasionFile | undefined): Promise<Choices['entries']> {
  const shown = (await publishedEntries(db)).map(({ id, content }) => ({ id, title: content.title }));
  const { entryId = null, entryTitle = null } = occasion ?? {};
  if (entryId === null || entryTitle === null || shown.some(({ id }) => id === entryId)) return shown;
  return [...shown, { id: entryId, title: entryTitle }];
}
