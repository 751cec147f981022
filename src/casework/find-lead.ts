import { sql } from 'kysely';
import { LED_BY, type PhaseGroup } from '#src/domain/people/roles.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Lead = { id: number; name: string; jobTitle: string; coversFor: string | null };

/**
 * The one person who answers for a setting today: the lead of its cluster and phase group, whoever covers
 * while that lead is away, or the manager where the post is empty. Undefined only when nobody at all is there.
 */
export async function findLead(
  db: Tx,
  setting: { clusterId: number | null; phaseGroup: PhaseGroup },
  today: string,
): Promise<Lead | undefined> {
  const { rows } = await sql<Lead>`
    select answering.id, answering.name, answering.job_title as "jobTitle",
      case when answering.id <> lead.id then lead.name end as "coversFor"
    from posts
    join people lead on lead.id = posts.person_id and lead.revoked_at is null
    left join absences on absences.person_id = lead.id and absences.starts_on <= ${today} and absences.ends_on >= ${today}
    join people answering on answering.id = coalesce(absences.cover_id, lead.id)
    where posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})
      and ((posts.role = ${LED_BY[setting.phaseGroup]}
            and (posts.cluster_id = ${setting.clusterId} or (posts.cluster_id is null and posts.role = 'team_lead')))
        or posts.role in ('team_manager', 'eah_lead'))
    order by posts.role in ('team_manager', 'eah_lead'), posts.role = 'eah_lead', posts.cluster_id is null, posts.id
    limit 1`.execute(db);
  return rows[0];
}
