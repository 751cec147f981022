import { sql } from 'kysely';
import { addressesIn } from '#src/domain/menu/addresses.ts';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { BROKEN_AFTER, type LinkOutcome } from '#src/domain/menu/link-outcomes.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type BrokenLink = { address: string; outcome: LinkOutcome; checkedAt: Date };

/** The links that no longer open, by the code of each entry that everyone sees them in. */
export async function brokenLinks(db: Tx, code?: string): Promise<Map<string, BrokenLink[]>> {
  const { rows } = await sql<BrokenLink & { code: string; content: EntryContent }>`
    select code, content, address, outcome, checked_at as "checkedAt"
    from link_checks
    join entry_versions on strpos(content::text, address) > 0
    join entries on entries.shown_version_id = entry_versions.id
    where failures >= ${BROKEN_AFTER} and retired_at is null and ${code ? sql`code = ${code}` : sql`true`}
    order by link_checks.id`.execute(db);
  const broken = new Map<string, BrokenLink[]>();
  for (const { code: of, content, ...link } of rows) {
    // An address can begin as another does.
    if (addressesIn(content).includes(link.address)) broken.set(of, [...(broken.get(of) ?? []), link]);
  }
  return broken;
}
