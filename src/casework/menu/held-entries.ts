import { sql } from 'kysely';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** An entry with what everyone sees of it, what is being written of it, and who keeps it. */
export type HeldEntry = {
  id: number;
  code: string;
  publicId: string;
  ownerName: string;
  reviewBy: string | null;
  shownAt: Date | null;
  retiredAt: Date | null;
  /** The code of the entry that took its place. */
  replacedBy: string | null;
  shown: { content: EntryContent; approvedAt: Date } | null;
  open: OpenVersion | null;
};

export type OpenVersion = {
  id: number;
  content: EntryContent;
  writtenBy: number;
  writtenByName: string;
  version: number;
  proposedBy: number | null;
  proposedAt: Date | null;
  sentBackAt: Date | null;
};

/** Every entry of the partnership in the order in which they were begun, shown, retired or only a draft. */
export async function heldEntries(db: Tx): Promise<HeldEntry[]> {
  const { rows } = await sql<Row>`
    select entries.id, entries.code, entries.public_id as "publicId", owner.name as "ownerName", entries.review_by as "reviewBy",
      entries.shown_at as "shownAt", entries.retired_at as "retiredAt", other.code as "replacedBy",
      shown.content as "shownContent", shown.approved_at as "approvedAt",
      case when opened.id is not null then json_build_object('id', opened.id, 'content', opened.content,
        'writtenBy', opened.written_by, 'writtenByName', writer.name,
        'version', opened.version, 'proposedBy', opened.proposed_by) end as opened,
      opened.proposed_at as "proposedAt", opened.sent_back_at as "sentBackAt"
    from entries
    join people owner on owner.id = entries.owner_id
    left join entries other on other.id = entries.replaced_by_id
    left join entry_versions shown on shown.id = entries.shown_version_id
    left join entry_versions opened
      on opened.entry_id = entries.id and opened.approved_at is null and opened.withdrawn_at is null
    left join people writer on writer.id = opened.written_by
    order by entries.id`.execute(db);
  return rows.map(heldEntry);
}

type Row = Omit<HeldEntry, 'shown' | 'open'> & {
  shownContent: EntryContent | null;
  approvedAt: Date | null;
  opened: Omit<OpenVersion, 'proposedAt' | 'sentBackAt'> | null;
  proposedAt: Date | null;
  sentBackAt: Date | null;
};

function heldEntry({ shownContent, approvedAt, opened, proposedAt, sentBackAt, ...entry }: Row): HeldEntry {
  return {
    ...entry,
    shown: shownContent && approvedAt ? { content: shownContent, approvedAt } : null,
    open: opened && { ...opened, proposedAt, sentBackAt },
  };
}
