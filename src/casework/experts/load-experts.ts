import { sql } from 'kysely';
import type { ExpertTime } from '#src/domain/experts/capacity.ts';
import type { Discipline, Grade } from '#src/domain/experts/expert.ts';
import type { Area, Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** An expert as the partnership knows them, with all that their time follows from. */
export type ExpertFile = Omit<ExpertTime, 'leaves'> & {
  id: number;
  personId: number;
  name: string;
  email: string;
  jobTitle: string;
  discipline: Discipline;
  grade: Grade;
  supervisorId: number | null;
  supervisorName: string | null;
  employer: string;
  clusterIds: number[];
  phases: Phase[];
  strengths: Area[];
  homeSettingId: number | null;
  homeSettingName: string | null;
  grantFunded: boolean;
  version: number;
  leaves: Leave[];
};
export type Leave = { id: number; startsOn: string; endsOn: string | null };

export type ExpertFilter = {
  ids?: number[];
  personId?: number;
  discipline?: Discipline;
  /** Who works in any of these clusters. */
  clusterIds?: number[];
  /** Leaves out whoever has ended before this day. */
  today?: string;
};

/** Experts by name, in one statement; everyone of the partnership without a filter. */
export async function loadExperts(db: Tx, filter: ExpertFilter = {}): Promise<ExpertFile[]> {
  const { ids, personId, discipline, clusterIds, today } = filter;
  const wanted = sql.join(
    [
      ids && sql`experts.id = any (${ids}::integer[])`,
      personId && sql`experts.person_id = ${personId}`,
      discipline && sql`experts.discipline = ${discipline}`,
      clusterIds &&
        sql`experts.id in (select expert_id from expert_clusters where cluster_id = any (${clusterIds}::integer[]))`,
      today && sql`(experts.ends_on is null or experts.ends_on >= ${today})`,
      sql`true`,
    ].filter((condition) => typeof condition === 'object'),
    sql` and `,
  );
  const { rows } = await sql<ExpertFile>`
    select experts.id, person_id as "personId", people.name, people.email, people.job_title as "jobTitle", discipline, grade,
      supervisor_id as "supervisorId", (
        select supervising.name from experts supervisors join people supervising on supervising.id = supervisors.person_id
        where supervisors.id = experts.supervisor_id) as "supervisorName",
      employer, fte, working_days as "workingDays", direct_percent as "directPercent", phases, strengths,
      home_setting_id as "homeSettingId", settings.name as "homeSettingName", starts_on as "startsOn", ends_on as "endsOn",
      grant_funded as "grantFunded", experts.version,
      array(select cluster_id from expert_clusters where expert_id = experts.id order by cluster_id) as "clusterIds",
      (select coalesce(json_agg(json_build_object('id', id, 'startsOn', expert_leaves.starts_on, 'endsOn', expert_leaves.ends_on)
        order by expert_leaves.starts_on, id), '[]') from expert_leaves where expert_id = experts.id) as leaves
    from experts
    join people on people.id = experts.person_id
    left join settings on settings.id = experts.home_setting_id
    where ${wanted}
    order by people.name, experts.id`.execute(db);
  return rows;
}

/**
 * Locks experts, always in the order of their ids, for the rest of the transaction. Whoever is about to promise sessions
 * does this first and reads `expertLoad` afterwards: so nobody else promises the same sessions meanwhile.
 */
export async function lockExperts(db: Tx, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await db.selectFrom('experts').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}
