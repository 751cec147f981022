import { sql } from 'kysely';
import { addDays, day } from '#src/domain/calendar/calendar-day.ts';
import type { ExpertFacts } from '#src/domain/experts/expert-faults.ts';
import type { Area, Phase } from '#src/domain/vocabulary.ts';
import type { Acting } from '../record-act.ts';

/** An expert as it is to be, with database ids. */
export type ExpertToSave = ExpertFacts & {
  supervisorId: number | null;
  homeSettingId: number | null;
  clusterIds: number[];
  phases: Phase[];
  strengths: Area[];
};

/** Makes a person an expert: the row, the clusters, and a post in each. Returns the expert's id. */
export async function insertExpert(acting: Acting, personId: number, expert: ExpertToSave): Promise<number> {
  const { id } = await acting.db
    .insertInto('experts')
    .values({ ...columnsOf(expert), partnership_id: acting.partnershipId, person_id: personId, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await setClusters(acting, id, expert.clusterIds);
  await setPosts(acting, personId, { ...expert, today: expert.startsOn });
  return id;
}

/** Writes an expert anew, and lets the posts follow: one in each cluster, as long as the expert is with us. */
export async function updateExpert(
  acting: Acting,
  { id, personId }: { id: number; personId: number },
  { today, ...expert }: ExpertToSave & { today: string },
): Promise<void> {
  await acting.db
    .updateTable('experts')
    .set({ ...columnsOf(expert), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
  await setClusters(acting, id, expert.clusterIds);
  await setPosts(acting, personId, { ...expert, today });
}

function columnsOf(expert: ExpertToSave) {
  return {
    discipline: expert.discipline,
    grade: expert.grade,
    supervisor_id: expert.supervisorId,
    employer: expert.employer,
    fte: expert.fte,
    working_days: expert.workingDays,
    direct_percent: expert.directPercent,
    phases: expert.phases,
    strengths: expert.strengths,
    home_setting_id: expert.homeSettingId,
    starts_on: expert.startsOn,
    ends_on: expert.endsOn,
    grant_funded: expert.grantFunded,
  };
}

async function setClusters({ db, partnershipId }: Acting, expertId: number, clusterIds: number[]): Promise<void> {
  await db.deleteFrom('expert_clusters').where('expert_id', '=', expertId).execute();
  const rows = clusterIds.map((id) => ({ expert_id: expertId, cluster_id: id, partnership_id: partnershipId }));
  await db.insertInto('expert_clusters').values(rows).execute();
}

type Posts = { clusterIds: number[]; startsOn: string; endsOn: string | null; today: string };

/** Posts in other clusters ended yesterday, those in these are as long as the expert is; missing ones begin today. */
async function setPosts({ db, partnershipId }: Acting, personId: number, posts: Posts): Promise<void> {
  const { clusterIds, startsOn, endsOn, today } = posts;
  const mine = sql`person_id = ${personId} and role = 'expert' and (ends_on is null or ends_on >= ${today})`;
  const yesterday = addDays(day(today), -1);
  await sql`delete from posts where ${mine} and not cluster_id = any (${clusterIds}::integer[]) and starts_on > ${yesterday}`.execute(
    db,
  );
  await sql`
    update posts set ends_on = ${yesterday}
    where ${mine} and (cluster_id is null or not cluster_id = any (${clusterIds}::integer[])) and starts_on <= ${yesterday}`.execute(
    db,
  );
  await sql`
    update posts set starts_on = least(starts_on, ${startsOn}), ends_on = ${endsOn}
    where ${mine} and cluster_id = any (${clusterIds}::integer[])`.execute(db);
  const begins = startsOn > today ? startsOn : today;
  if (endsOn && endsOn < begins) return;
  await sql`
    insert into posts (partnership_id, person_id, role, cluster_id, starts_on, ends_on)
    select ${partnershipId}, ${personId}, 'expert', wanted, ${begins}::date, ${endsOn}::date
    from unnest(${clusterIds}::integer[]) wanted
    where not exists (select from posts where ${mine} and cluster_id = wanted)`.execute(db);
}
