import { sql } from 'kysely';
import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting } from '#src/casework/load-setting.ts';
import type { Acting, Event } from '#src/casework/record-act.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Move = { from: number; to: number; today: string };

/**
 * A merged setting's drafts and requests, with all that belongs to them, go on with its successor, and so do its people.
 * What was logged stays as it was written. The events say which requests moved, and which have another lead now.
 */
export async function moveHistory(acting: Acting, move: Move): Promise<Event[]> {
  const { db } = acting;
  await movePeople(acting, move);
  await db.updateTable('drafts').set({ setting_id: move.to }).where('setting_id', '=', move.from).execute();
  const requests = await db
    .updateTable('requests')
    .set({ setting_id: move.to, version: sql`version + 1` })
    .where('setting_id', '=', move.from)
    .returning(['id', 'lead_id as leadId', 'ended_at as endedAt'])
    .execute();
  await db.updateTable('triages').set({ setting_id: move.to }).where('setting_id', '=', move.from).execute();
  await db.updateTable('questions').set({ setting_id: move.to }).where('setting_id', '=', move.from).execute();
  const moved = requests.map((request) => ({
    name: 'request_moved',
    requestId: request.id,
    settingId: move.to,
    data: { fromSetting: move.from, toSetting: move.to },
  }));
  const open = requests.filter((request) => request.endedAt === null);
  return [...moved, ...(open.length > 0 ? await giveToLead(db, open, move) : [])];
}

/** Open requests stay with whoever has them, unless that person does not answer for the successor. */
async function giveToLead(db: Tx, open: { id: number; leadId: number }[], move: Move): Promise<Event[]> {
  const successor = await loadSetting(db, move.to);
  const lead = successor && (await findLead(db, successor, move.today));
  if (!lead) return [];
  const others = open.filter((request) => request.leadId !== lead.id);
  for (const { id } of others)
    await db.updateTable('requests').set({ lead_id: lead.id }).where('id', '=', id).execute();
  return others.map((request) => ({
    name: 'lead_changed',
    requestId: request.id,
    settingId: move.to,
    data: { from: request.leadId, to: lead.id },
  }));
}

/** Whoever works for the setting now or will, works for the successor instead; today both, so that nobody is cut off. */
async function movePeople({ db, partnershipId }: Acting, { from, to, today }: Move): Promise<void> {
  await sql`
    insert into posts (partnership_id, person_id, role, setting_id, starts_on, ends_on)
    select ${partnershipId}, person_id, role, ${to}::integer, greatest(starts_on, ${today}::date), ends_on
    from posts old
    where setting_id = ${from} and (ends_on is null or ends_on >= ${today}) and not exists (
      select from posts where posts.setting_id = ${to} and posts.person_id = old.person_id
        and (posts.ends_on is null or posts.ends_on >= ${today}))`.execute(db);
  await sql`
    update posts set ends_on = greatest(starts_on, ${today}::date)
    where setting_id = ${from} and (ends_on is null or ends_on >= ${today})`.execute(db);
}
