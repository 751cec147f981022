import { type Kysely, sql } from 'kysely';
import { recordAct } from '#src/casework/record-act.ts';
import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { REMINDED_DAYS_BEFORE, reminderOwed } from '#src/domain/menu/keeping.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import { reviewReminder } from './entry-messages.ts';
import { whoHears } from './who-hears.ts';

type Sweep = { db: Kysely<Tables>; partnershipId: number; at: Date; signal?: AbortSignal };
type Due = { id: number; title: string; reviewBy: string | null; remindedOn: string | null };

/**
 * Owners hear of the entries they are to look at again: once two weeks before the day, once on it. One message and one
 * transaction for each owner, safe to repeat and to run twice at once; throws at the end if one could not be done.
 */
export async function remindOwners(sweep: Sweep): Promise<void> {
  const today = dayOf(sweep.at);
  const owners = await asSystem(sweep.db, sweep.partnershipId, (tx) => ownersToRemind(tx, today));
  const faults: unknown[] = [];
  for (const owner of owners) {
    if (sweep.signal?.aborted) return;
    await asSystem(sweep.db, sweep.partnershipId, (tx) => remind(tx, sweep, owner)).catch((fault: unknown) =>
      faults.push(fault),
    );
  }
  if (faults.length > 0) throw faults[0];
}

async function remind(tx: Tx, { partnershipId, at }: Sweep, ownerId: number): Promise<void> {
  const today = dayOf(at);
  const near = await nearReview(tx, ownerId, today);
  const owed = near.map((entry) => ({ ...entry, owed: reminderOwed(entry, today) })).filter(({ owed }) => owed);
  const people = await whoHears(tx, ownerId, today);
  if (owed.length === 0 || people.length === 0) return;
  const ids = owed.map(({ id }) => id);
  await tx.updateTable('entries').set({ reminded_on: today }).where('id', 'in', ids).execute();
  const titlesOf = (which: string) => owed.filter((entry) => entry.owed === which).map(({ title }) => title);
  const titles = { soon: titlesOf('soon'), due: titlesOf('due') };
  await recordAct(
    { db: tx, at, partnershipId, personId: null, httpRequest: 'remind_owners' },
    {
      name: 'remind_owner',
      events: ids.map((entryId) => ({ name: 'entry_review_reminded', data: { entryId } })),
      messages: people.map((person) => reviewReminder(person, titles)),
    },
  );
}

async function ownersToRemind(tx: Tx, today: CalendarDay): Promise<number[]> {
  const rows = await tx
    .selectFrom('entries')
    .select(['owner_id', 'review_by as reviewBy', 'reminded_on as remindedOn'])
    .where('retired_at', 'is', null)
    .where('review_by', '<=', addDays(today, REMINDED_DAYS_BEFORE))
    .orderBy('owner_id')
    .execute();
  return [...new Set(rows.filter((entry) => reminderOwed(entry, today)).map((entry) => entry.owner_id))];
}

/** Locked: whoever asks at the same time waits, and finds that it has been said. */
async function nearReview(tx: Tx, ownerId: number, today: CalendarDay): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select entries.id, content->>'title' as title, review_by as "reviewBy", reminded_on as "remindedOn"
    from entries join entry_versions on entry_versions.id = shown_version_id
    where owner_id = ${ownerId} and retired_at is null and review_by <= ${addDays(today, REMINDED_DAYS_BEFORE)}
    order by review_by, title
    for update of entries`.execute(tx);
  return rows;
}
