import { sql } from 'kysely';
import type { Colleague } from '#src/casework/who-is-there.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Named = Colleague & { part: 'lead' | 'expert' | 'panel' };

/** Whom a setting can be told to talk to: the request's lead, the experts chosen for it, anyone of the panel. */
export async function whoCanBeNamed(
  db: Tx,
  by: { panelId: number; leadId: number; experts: { expertId: number }[] },
): Promise<Named[]> {
  const { rows } = await sql<Named>`
    with offered as (
      select ${by.leadId}::integer as person_id, 1 as place
      union all select person_id, 2 from experts where id = any(${by.experts.map((each) => each.expertId)}::integer[])
      union all select person_id, 3 from panel_members where panel_id = ${by.panelId}
    )
    select people.id, people.name, people.job_title as "jobTitle",
      case min(offered.place) when 1 then 'lead' when 2 then 'expert' else 'panel' end as part
    from people join offered on offered.person_id = people.id
    where people.revoked_at is null
    group by people.id order by min(offered.place), people.name, people.id`.execute(db);
  return rows;
}
