import type { Person } from '#tests/harness/person.ts';
import type { World } from '#tests/harness/world.ts';

/** The names of the drafts this phone keeps. */
export async function keptOn({ page }: Person): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('kept ')));
}

/** The page forgets as soon as its script runs, which may be a moment after it is loaded. */
export async function keepsNothing({ page }: Person): Promise<void> {
  await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('kept ')));
}

/** How many sessions of a request were saved. */
export function sessionsSaved(world: World, reference: string): Promise<number> {
  return world.peek(async (tx) => {
    const rows = await tx
      .selectFrom('sessions')
      .innerJoin('requests', 'requests.id', 'sessions.request_id')
      .select('sessions.id')
      .where('requests.reference', '=', reference)
      .execute();
    return rows.length;
  });
}
