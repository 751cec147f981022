import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';

/** One thing that was done to an entry. `who` is null when a clock did it. */
export type Happening = {
  at: Date;
  act: string;
  event: string;
  who: string | null;
  reason: string | null;
  number: number | null;
  /** Whom it was handed to. */
  toName: string | null;
  count: number | null;
  address: string | null;
};

const MOST = 100;
/** Acts on entries, as the index `acts_on_entries` names them: without it the whole log would be read. */
const ACTS = [
  ...['draft_entry', 'begin_version', 'save_version', 'propose_version', 'propose_versions', 'approve_version'],
  ...['send_version_back', 'withdraw_version', 'confirm_entry', 'hand_entry_over', 'retire_entry', 'remind_owner'],
  ...['read_remarks', 'check_links', 'import_entries'],
];

/** All that was done to an entry, the latest hundred, the newest first. */
export async function happeningsOf(db: Tx, entryId: number): Promise<Happening[]> {
  const { rows } = await sql<Happening>`
    select acts.at, acts.name as act, events.name as event, people.name as who, acts.reason,
      (data->>'number')::integer as number, receiver.name as "toName", (data->>'count')::integer as count,
      data->>'address' as address
    from acts
    join events on events.act_id = acts.id
    left join people on people.id = acts.person_id
    left join people receiver on receiver.id = (data->>'ownerId')::integer
    where acts.name in (${sql.join(ACTS.map((name) => sql.lit(name)))}) and (data->>'entryId')::integer = ${entryId}
    order by events.id desc limit ${MOST}`.execute(db);
  return rows;
}
