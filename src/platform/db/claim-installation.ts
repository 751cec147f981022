import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Tables } from './tables.ts';

/**
 * Marks an empty database as a demonstration or a live service, once and for all; says whether it still has to be filled.
 * Refuses to run one as the other: a demonstration must never show, or spoil, real records.
 */
export async function claimInstallation(
  db: Kysely<Tables>,
  demonstration: boolean,
  at: Date,
): Promise<{ filled: boolean }> {
  await db
    .insertInto('installation')
    .values({ only_row: true, demonstration, filled: !demonstration, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const existing = await db.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
  if (existing.demonstration === demonstration) return { filled: existing.filled };
  throw new Error(
    existing.demonstration
      ? 'This database holds the demonstration: use another database for a live service, or set DEMONSTRATION=on.'
      : 'This database holds a live service, so the demonstration will not start on it: set DEMONSTRATION=off or use another DATA_DIR.',
  );
}

/** Takes away what an interrupted filling of the demonstration left behind. */
export async function emptyDemonstration(owner: pg.Pool): Promise<void> {
  await owner.query(`truncate partnerships, log_heads restart identity cascade`);
}

/** From now on the demonstration is whole; with `story`, it goes by a clock of its own (see demonstration/story-clock.ts). */
export async function markFilled(db: Kysely<Tables>, story?: { storyAt: Date; filledAt: Date }): Promise<void> {
  const time = story ? { story_at: story.storyAt, filled_at: story.filledAt } : {};
  await db
    .updateTable('installation')
    .set({ filled: true, ...time })
    .execute();
}
