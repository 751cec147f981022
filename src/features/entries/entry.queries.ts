import { sql } from 'kysely';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';

export type Entry = {
  id: number;
  code: string;
  ownerId: number;
  ownerName: string;
  reviewBy: string | null;
  shownVersionId: number | null;
  shownAt: Date | null;
  retiredAt: Date | null;
  retiredBecause: string | null;
  replacedBy: string | null;
  replacedByTitle: string | null;
  version: number;
};

/** The entry with this code; NotFound when this partnership has none. */
export async function findEntry(db: Tx, code: string): Promise<Entry> {
  const { rows } = await sql<Entry>`
    select entries.id, entries.code, entries.owner_id as "ownerId", people.name as "ownerName",
      entries.review_by as "reviewBy", entries.shown_version_id as "shownVersionId", entries.shown_at as "shownAt",
      entries.retired_at as "retiredAt", entries.retired_because as "retiredBecause",
      other.code as "replacedBy", shown.content->>'title' as "replacedByTitle", entries.version
    from entries
    join people on people.id = entries.owner_id
    left join entries other on other.id = entries.replaced_by_id
    left join entry_versions shown on shown.id = other.shown_version_id
    where entries.code = ${code}`.execute(db);
  const [entry] = rows;
  if (!entry) throw new NotFound();
  return entry;
}

/** The same, kept from anyone else's changes until this transaction ends. */
export async function lockEntry(db: Tx, code: string): Promise<Entry> {
  await db.selectFrom('entries').select('id').where('code', '=', code).forUpdate().execute();
  return await findEntry(db, code);
}

export type Version = {
  id: number;
  number: number;
  content: EntryContent;
  version: number;
  changedAt: Date;
  writtenBy: number;
  writtenByName: string;
  proposedAt: Date | null;
  proposedBy: number | null;
  proposedByName: string | null;
  approvedAt: Date | null;
  approvedByName: string | null;
  sentBackAt: Date | null;
  sentBackByName: string | null;
  sentBackBecause: string | null;
  withdrawnAt: Date | null;
  withdrawnByName: string | null;
};

/** Every wording of an entry, the newest first. */
export async function versionsOf(db: Tx, entryId: number): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select version.id, number, content, version.version, changed_at as "changedAt",
      written_by as "writtenBy", writer.name as "writtenByName",
      proposed_at as "proposedAt", proposed_by as "proposedBy", proposer.name as "proposedByName",
      approved_at as "approvedAt", approver.name as "approvedByName",
      sent_back_at as "sentBackAt", sender.name as "sentBackByName", sent_back_because as "sentBackBecause",
      withdrawn_at as "withdrawnAt", withdrawer.name as "withdrawnByName"
    from entry_versions version
    join people writer on writer.id = written_by
    left join people proposer on proposer.id = proposed_by
    left join people approver on approver.id = approved_by
    left join people sender on sender.id = sent_back_by
    left join people withdrawer on withdrawer.id = withdrawn_by
    where entry_id = ${entryId}
    order by number desc`.execute(db);
  return rows;
}

/** The version that is being written or waits for a second person. */
export function openOf(versions: Version[]): Version | undefined {
  return versions.find(({ approvedAt, withdrawnAt }) => !approvedAt && !withdrawnAt);
}

export function shownOf(entry: Entry, versions: Version[]): Version | undefined {
  return versions.find(({ id }) => id === entry.shownVersionId);
}

/** What its keepers know it by, and the title that everyone sees; null while it has never been shown. */
export async function titlesOf(db: Tx, entry: Entry): Promise<{ title: string; shown: string | null }> {
  const versions = await versionsOf(db, entry.id);
  const shown = shownOf(entry, versions)?.content.title ?? null;
  return { title: shown ?? (openOf(versions) ?? versions[0])?.content.title ?? entry.code, shown };
}

/** Which state of which version a person is looking at. */
export function seenOf(version: Pick<Version, 'id' | 'version'> | undefined): string {
  return version ? `${version.id}.${version.version}` : 'none';
}

export type Remark = {
  id: number;
  helpful: 'yes' | 'partly' | 'no';
  words: string;
  fromFamily: boolean;
  madeAt: Date;
  readAt: Date | null;
  readByName: string | null;
};

/** What visitors said, newest first; of what was read, the latest only. */
export async function remarksOf(db: Tx, entryId: number): Promise<Remark[]> {
  return await db
    .selectFrom('remarks')
    .leftJoin('people', 'people.id', 'remarks.read_by')
    .select(['remarks.id', 'helpful', 'words', 'from_family as fromFamily', 'made_at as madeAt', 'read_at as readAt'])
    .select('people.name as readByName')
    .where('entry_id', '=', entryId)
    .orderBy((each) => each('read_at', 'is not', null))
    .orderBy('remarks.id', 'desc')
    .limit(MOST_REMARKS)
    .execute();
}

const MOST_REMARKS = 50;
