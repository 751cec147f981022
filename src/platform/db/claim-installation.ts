import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Marks an empty database as a demonstration or a live service, once and for all.
 * Refuses to run one as the other: a demonstration must never show, or spoil, real records.
 */
export async function claimInstallation(
  db: Kysely<Tables>,
  demonstration: boolean,
  at: Date,
): Promise<{ isNew: boolean }> {
  const claimed = await db
    .insertInto('installation')
    .values({ only_row: true, demonstration, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('demonstration')
    .executeTakeFirst();
  if (claimed) return { isNew: true };
  const existing = await db.selectFrom('installation').select('demonstration').executeTakeFirstOrThrow();
  if (existing.demonstration === demonstration) return { isNew: false };
  throw new Error(
    existing.demonstration
      ? 'This database holds the demonstration: use another database for a live service, or set DEMONSTRATION=on.'
      : 'This database holds a live service, so the demonstration will not start on it: set DEMONSTRATION=off or use another DATA_DIR.',
  );
}
