import { sql } from 'kysely';
import { type Event, recordAct } from '#src/casework/record-act.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { addressesIn } from '#src/domain/menu/addresses.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { BROKEN_AFTER } from '#src/domain/menu/link-outcomes.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Checked, Sweep } from './check-links.ts';
import { linksToMend } from './entry-messages.ts';
import { whoHears } from './who-hears.ts';

const SIX_DAYS = 6 * 24 * 3_600_000;
type By = Pick<Sweep, 'partnershipId' | 'at'>;

/**
 * Keeps what came of asking, counts how often in a row an address did not open, and tells owners when it is the second
 * time. A week's check counts once, however often it is run; at the same time, the second finds that it is done.
 */
export async function keepChecks(tx: Tx, { partnershipId, at }: By, checked: Checked[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${partnershipId})`.execute(tx);
  const before = new Map((await tx.selectFrom('link_checks').selectAll().execute()).map((row) => [row.address, row]));
  const [broken, mended] = [new Set<string>(), new Set<string>()];
  for (const { address, outcome, isOwn } of checked) {
    const last = before.get(address);
    if (last && isLately(last.checked_at, at)) continue;
    const failures = outcome === 'works' ? 0 : isOwn ? BROKEN_AFTER : (last?.failures ?? 0) + 1;
    await keepOne(tx, { partnership_id: partnershipId, address, checked_at: at, outcome, failures });
    if (failures >= BROKEN_AFTER && (last?.failures ?? 0) < BROKEN_AFTER) broken.add(address);
    if (failures === 0 && (last?.failures ?? 0) >= BROKEN_AFTER) mended.add(address);
  }
  if (broken.size + mended.size > 0) await tell(tx, { partnershipId, at }, { broken, mended });
}

/** The addresses that were asked for this week: a program that starts anew does not ask again. */
export async function checkedLately(tx: Tx, at: Date): Promise<Set<string>> {
  const checks = await tx.selectFrom('link_checks').select(['address', 'checked_at']).execute();
  return new Set(checks.filter(({ checked_at }) => isLately(checked_at, at)).map(({ address }) => address));
}

function isLately(checkedAt: Date, at: Date): boolean {
  return at.getTime() - checkedAt.getTime() < SIX_DAYS;
}

const LOCK = 7_220_177;

type Kept = Checked & { partnership_id: number; checked_at: Date; failures: number };

async function keepOne(tx: Tx, check: Omit<Kept, 'isOwn'>): Promise<void> {
  const { checked_at, outcome, failures } = check;
  await tx
    .insertInto('link_checks')
    .values(check)
    .onConflict((same) => same.columns(['partnership_id', 'address']).doUpdateSet({ checked_at, outcome, failures }))
    .execute();
}

type Turned = { broken: Set<string>; mended: Set<string> };

async function tell(tx: Tx, { partnershipId, at }: By, { broken, mended }: Turned): Promise<void> {
  const entries = await shownEntries(tx);
  const inEntry = (turned: Set<string>, name: string): Event[] =>
    entries.flatMap(({ id, content }) =>
      addressesIn(content).flatMap((address) =>
        turned.has(address) ? [{ name, data: { entryId: id, address } }] : [],
      ),
    );
  const events = [...inEntry(broken, 'link_broken'), ...inEntry(mended, 'link_mended')];
  const toMend = entries.filter(({ content }) => addressesIn(content).some((address) => broken.has(address)));
  const messages = [];
  for (const ownerId of new Set(toMend.map((entry) => entry.ownerId))) {
    const own = toMend.filter((entry) => entry.ownerId === ownerId);
    const people = await whoHears(tx, ownerId, dayOf(at));
    messages.push(...people.map((person) => linksToMend(person, own)));
  }
  const acting = { db: tx, at, partnershipId, personId: null, httpRequest: 'check_links' };
  await recordAct(acting, { name: 'check_links', events, messages });
}

async function shownEntries(tx: Tx) {
  const { rows } = await sql<{ id: number; code: string; title: string; ownerId: number; content: EntryContent }>`
    select entries.id, code, content->>'title' as title, owner_id as "ownerId", content
    from entries join entry_versions on entry_versions.id = shown_version_id
    where retired_at is null order by title`.execute(tx);
  return rows;
}
