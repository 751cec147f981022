import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';

export type Row = {
  code: string;
  title: string;
  ownerId: number;
  ownerName: string;
  reviewBy: string | null;
  isShown: boolean;
  isRetired: boolean;
  /** Of the version being written, if there is one. */
  writtenBy: number | null;
  writtenByName: string | null;
  proposedBy: number | null;
  proposedAt: Date | null;
  sentBackAt: Date | null;
  unread: number;
};

/** Every entry of the partnership in short, by title. */
export async function listEntries(db: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select code, coalesce(shown.content->>'title', opened.content->>'title', last.content->>'title', code) as title,
      owner_id as "ownerId", owner.name as "ownerName", review_by as "reviewBy",
      shown_version_id is not null as "isShown", retired_at is not null as "isRetired",
      opened.written_by as "writtenBy", writer.name as "writtenByName", opened.proposed_by as "proposedBy",
      opened.proposed_at as "proposedAt", opened.sent_back_at as "sentBackAt",
      coalesce(said.unread, 0)::integer as unread
    from entries
    join people owner on owner.id = owner_id
    left join entry_versions shown on shown.id = shown_version_id
    left join entry_versions opened
      on opened.entry_id = entries.id and opened.approved_at is null and opened.withdrawn_at is null
    left join people writer on writer.id = opened.written_by
    left join entry_versions last on last.entry_id = entries.id and last.number = 1
    left join (select entry_id, count(*) as unread from remarks where read_at is null group by 1) said
      on said.entry_id = entries.id
    order by title, code`.execute(db);
  return rows;
}
