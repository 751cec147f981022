import { sql } from 'kysely';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Who comes to a panel of these clusters unless someone says otherwise: their leads and co-ordinators, and the managers. */
export async function usualMembers(db: Tx, clusterIds: number[], today: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct people.id, people.name, people.job_title as "jobTitle"
    from people join posts on posts.person_id = people.id
    where people.revoked_at is null and posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})
      and (posts.role = any(${[...MANAGER_ROLES]}) or posts.role = 'team_lead'
        or (posts.role = any(${[...LEAD_ROLES, 'coordinator']}) and posts.cluster_id = any(${clusterIds}::integer[])))
    order by people.name, people.id`.execute(db);
  return rows;
}
