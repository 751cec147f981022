import { type Kysely, sql } from 'kysely';
import { asVisitor, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import type { Lately } from '#src/platform/http/shared-answers.ts';
import { type PublishedEntry, publishedEntries } from './published-entries.ts';
import { changeIndex, indexEntries, type MenuIndex } from './search-entries.ts';
import { type Visited, visitedIn } from './visiting.ts';

export type SearchableMenu = {
  /** By title. */
  entries: readonly PublishedEntry[];
  byCode: ReadonlyMap<string, PublishedEntry>;
  index: MenuIndex;
};

type Kept = { stamp: string; menu: Promise<SearchableMenu> };

/** By database and partnership: one program may serve several. */
const kept = new WeakMap<Kysely<Tables>, Map<number, Kept>>();

type Here = Parameters<typeof visitedIn>[0] & Pick<SharedContext, 'database' | 'lately'>;

/** The menu of the partnership that the address names, for a page that is the same for everyone. */
export async function visitedMenu(here: Here): Promise<Visited & { menu: SearchableMenu }> {
  const visited = visitedIn(here);
  return { ...visited, menu: await searchableMenu(here.database, visited.partnershipId, here.lately) };
}

/**
 * What a partnership offers today, with its index, in memory. Each call asks the database whether anything shown has changed
 * (pages for everyone once a second, by `lately`: all rows are counted for it), and only then reads the entries anew.
 * Indexing takes a second for some 2,500, so the program does it as it starts; from then on only what changed is indexed.
 */
export async function searchableMenu(
  database: Kysely<Tables>,
  partnershipId: number,
  lately: Lately = (_, ask) => ask(),
): Promise<SearchableMenu> {
  const menus = kept.get(database) ?? new Map<number, Kept>();
  kept.set(database, menus);
  const stamp = await lately(`menu ${partnershipId}`, () => asVisitor(database, partnershipId, stampOf));
  const known = menus.get(partnershipId);
  if (known?.stamp === stamp) return known.menu;
  const menu = renew(database, partnershipId, known?.menu);
  menus.set(partnershipId, { stamp, menu });
  // What could not be made is made again by whoever asks next.
  menu.catch(() => {
    if (menus.get(partnershipId)?.menu === menu) menus.delete(partnershipId);
  });
  return menu;
}

async function renew(database: Kysely<Tables>, partnershipId: number, last?: Promise<SearchableMenu>) {
  const before = await last?.catch(() => undefined);
  const entries = await asVisitor(database, partnershipId, publishedEntries);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  if (!before) return { entries, byCode, index: await indexEntries(entries) };
  const moved = (one: PublishedEntry, others: ReadonlyMap<string, PublishedEntry>) =>
    others.get(one.code)?.versionId !== one.versionId;
  await changeIndex(before.index, {
    gone: before.entries.filter((entry) => moved(entry, byCode)),
    come: entries.filter((entry) => moved(entry, before.byCode)),
  });
  return { entries, byCode, index: before.index };
}

/** Another text whenever another version is shown or an entry is retired or comes back. */
async function stampOf(db: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', count(*), sum(shown_version_id), max(shown_at), count(retired_at), max(retired_at)) as stamp
    from entries where shown_version_id is not null`.execute(db);
  return rows[0]?.stamp ?? '';
}
