import { type Kysely, sql } from 'kysely';
import { asVisitor, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import { type PublishedEntry, publishedEntries } from './published-entries.ts';
import { indexEntries, type MenuIndex } from './search-entries.ts';

export type SearchableMenu = {
  /** By title. */
  entries: readonly PublishedEntry[];
  byCode: ReadonlyMap<string, PublishedEntry>;
  index: MenuIndex;
};

type Kept = { stamp: string; menu: Promise<SearchableMenu> };

/** By database and partnership: one program may serve several. */
const kept = new WeakMap<Kysely<Tables>, Map<number, Kept>>();

/**
 * What a partnership offers today, with its index, in memory. Each call asks the database in one small query whether
 * anything shown has changed, and only then reads and indexes the entries anew.
 */
export async function searchableMenu(database: Kysely<Tables>, partnershipId: number): Promise<SearchableMenu> {
  const menus = kept.get(database) ?? new Map<number, Kept>();
  kept.set(database, menus);
  const stamp = await asVisitor(database, partnershipId, stampOf);
  const known = menus.get(partnershipId);
  if (known?.stamp === stamp) return known.menu;
  const menu = asVisitor(database, partnershipId, publishedEntries).then(makeSearchable);
  menus.set(partnershipId, { stamp, menu });
  // What could not be made is made again by whoever asks next.
  menu.catch(() => {
    if (menus.get(partnershipId)?.menu === menu) menus.delete(partnershipId);
  });
  return menu;
}

async function makeSearchable(entries: PublishedEntry[]): Promise<SearchableMenu> {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return { entries, byCode, index: await indexEntries(entries) };
}

/** Another text whenever another version is shown or an entry is retired or comes back. */
async function stampOf(db: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', count(*), sum(shown_version_id), max(shown_at), count(retired_at), max(retired_at)) as stamp
    from entries where shown_version_id is not null`.execute(db);
  return rows[0]?.stamp ?? '';
}
