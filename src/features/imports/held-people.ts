import type { Tx } from '#src/platform/db/identity.ts';
import { clusterIds, keyOf } from './held-settings.ts';
import type { HeldPeople } from './people-plan.ts';

/** Everyone of the partnership, with their posts, past ones included. */
export async function heldPeople(db: Tx): Promise<HeldPeople> {
  const people = await db.selectFrom('people').select(['id', 'name', 'email', 'job_title', 'revoked_at']).execute();
  const posts = await db
    .selectFrom('posts')
    .select(['id', 'role', 'person_id as personId', 'setting_id as settingId', 'cluster_id as clusterId'])
    .select(['starts_on as startsOn', 'ends_on as endsOn'])
    .orderBy('id', 'desc')
    .execute();
  const settings = await db.selectFrom('settings').select(['id', 'urn', 'local_id', 'name', 'status']).execute();
  return {
    people: people.map(({ id, name, email, job_title, revoked_at }) => ({
      id,
      name,
      email,
      jobTitle: job_title,
      closed: revoked_at !== null,
    })),
    posts,
    settings: new Map(settings.map((row) => [keyOf(row).toUpperCase(), row])),
    clusters: await clusterIds(db),
  };
}
