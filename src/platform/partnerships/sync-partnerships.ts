import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { identify } from '#src/platform/db/identity.ts';
import type { Database } from '#src/platform/db/open-database.ts';
import type { Partnership } from './schema.ts';
import { syncWorkingDays } from './sync-working-days.ts';

/** Gives each configured partnership and its clusters their rows; returns the partnerships by database id. */
export async function syncPartnerships(
  database: Database,
  configured: Partnership[],
): Promise<Map<number, Partnership>> {
  const known = new Map<number, Partnership>();
  for (const partnership of configured) known.set(await syncOne(database, partnership), partnership);
  return known;
}

function syncOne(database: Database, partnership: Partnership): Promise<number> {
  return database.app.transaction().execute(async (db) => {
    const { id } = await db
      .insertInto('partnerships')
      .values({ code: partnership.code, name: partnership.name })
      .onConflict((conflict) => conflict.column('code').doUpdateSet({ name: partnership.name }))
      .returning('id')
      .executeTakeFirstOrThrow();
    await identify(db, { partnershipId: id, personId: null, scope: SYSTEM_SCOPE });
    for (const cluster of partnership.clusters) {
      await db
        .insertInto('clusters')
        .values({ partnership_id: id, code: cluster.code, name: cluster.name })
        .onConflict((conflict) => conflict.columns(['partnership_id', 'code']).doUpdateSet({ name: cluster.name }))
        .execute();
    }
    await syncWorkingDays(db, id, partnership.calendar);
    return id;
  });
}
