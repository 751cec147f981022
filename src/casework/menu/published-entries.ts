import { sql } from 'kysely';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What everyone sees of an entry: its last approved version. */
export type PublishedEntry = {
  id: number;
  code: string;
  /** For other directories. */
  publicId: string;
  content: EntryContent;
  /** Another number whenever other words are shown. */
  versionId: number;
  shownAt: Date;
  reviewBy: string | null;
};

/** Every entry of the menu that is shown today, by title. */
export async function publishedEntries(db: Tx): Promise<PublishedEntry[]> {
  const { rows } = await sql<PublishedEntry>`${PUBLISHED} and retired_at is null order by content->>'title'`.execute(
    db,
  );
  return rows;
}

export type FoundEntry = PublishedEntry & {
  retiredAt: Date | null;
  retiredBecause: string | null;
  /** The code of the entry that took its place. */
  replacedBy: string | null;
};

/** The entry with this code, retired or not; undefined when none of that name was ever shown. */
export async function publishedEntry(db: Tx, code: string): Promise<FoundEntry | undefined> {
  const { rows } = await sql<FoundEntry>`${PUBLISHED} and code = ${code}`.execute(db);
  return rows[0];
}

const PUBLISHED = sql`
  select entries.id, code, public_id as "publicId", content, shown_version_id as "versionId", shown_at as "shownAt", review_by as "reviewBy",
    retired_at as "retiredAt", retired_because as "retiredBecause",
    (select code from entries other where other.id = entries.replaced_by_id) as "replacedBy"
  from entries join entry_versions on entry_versions.id = shown_version_id
  where true`;
