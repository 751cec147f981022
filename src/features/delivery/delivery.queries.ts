import { sql } from 'kysely';
import { conflictOfInterest } from '#src/domain/delivery/hand-over.ts';
import type { Discipline, Grade } from '#src/domain/experts/expert.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Subject, YearGroup } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Candidate = {
  id: number;
  personId: number;
  name: string;
  discipline: Discipline;
  grade: Grade;
  homeSettingId: number | null;
  staffOf: number[];
  sameDiscipline: boolean;
  inCluster: boolean;
  /** `YYYY-MM-DD` of the last day away; null when not away today. */
  awayUntil: string | null;
  away: boolean;
};

/** Experts of the same discipline or place who work today and have no part in the request, the closest first. */
export async function candidatesFor(
  db: Tx,
  request: { id: number; clusterId: number | null },
  from: { expertId: number },
  today: string,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select experts.id, experts.person_id as "personId", people.name, experts.discipline, experts.grade,
      experts.home_setting_id as "homeSettingId",
      array(select posts.setting_id from posts where posts.person_id = experts.person_id and posts.setting_id is not null
        and posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})) as "staffOf",
      experts.discipline = leaving.discipline as "sameDiscipline",
      exists (select from expert_clusters where expert_id = experts.id and cluster_id = ${request.clusterId}) as "inCluster",
      leave.ends_on as "awayUntil", leave.id is not null as away
    from experts
    join people on people.id = experts.person_id and people.revoked_at is null
    join experts leaving on leaving.id = ${from.expertId}
    left join lateral (select id, ends_on from expert_leaves where expert_id = experts.id
      and starts_on <= ${today} and (ends_on is null or ends_on >= ${today}) order by ends_on desc nulls first limit 1) leave on true
    where (experts.discipline = leaving.discipline
        or exists (select from expert_clusters where expert_id = experts.id and cluster_id = ${request.clusterId}))
      and experts.starts_on <= ${today} and (experts.ends_on is null or experts.ends_on >= ${today})
      and not exists (select from allocations where request_id = ${request.id} and expert_id = experts.id
        and handed_back_at is null and withdrawn_at is null and finished_at is null)
    order by "sameDiscipline" desc, "inCluster" desc, away, people.name, experts.id`.execute(db);
  return rows;
}

export function conflictOf(candidate: Candidate, settingId: number): string | undefined {
  return conflictOfInterest(candidate, settingId);
}

export type Allocated = {
  reference: string;
  status: Status;
  settingName: string;
  subject: Subject;
  years: YearGroup[];
  sessions: number;
  used: number;
  startBy: string;
  acceptedAt: Date | null;
  /** The day of the next visit. */
  nextVisit: string | null;
  reviewOn: string | null;
  /** A newest plan that nobody has agreed to yet. */
  planState: 'proposed' | 'objected' | null;
  agreeBy: string | null;
  isLead: boolean;
};

/** The open requests allocated to a person, those not yet accepted first. */
export async function allocatedTo(db: Tx, personId: number, today: string): Promise<Allocated[]> {
  const { rows } = await sql<Allocated>`
    select requests.reference, requests.status, settings.name as "settingName", requests.subject,
      coalesce(case requests.subject when 'child' then jsonb_build_array(requests.answers -> 'childYear')
        else requests.answers -> 'yearGroups' end, '[]') as years,
      allocations.sessions, allocations.start_by as "startBy", allocations.accepted_at as "acceptedAt",
      allocations.is_lead as "isLead",
      (select count(*)::int from sessions where sessions.request_id = requests.id
        and sessions.expert_id = allocations.expert_id and state = 'happened' and voided_at is null) as used,
      (select min(on_day) from sessions where sessions.request_id = requests.id
        and sessions.expert_id = allocations.expert_id and state = 'planned' and voided_at is null
        and on_day >= ${today}) as "nextVisit",
      (select ends_on from plans where plans.request_id = requests.id and objection is null
        order by number desc limit 1) as "reviewOn",
      newest.state as "planState", newest.agree_by as "agreeBy"
    from allocations
    join requests on requests.id = allocations.request_id
    join settings on settings.id = requests.setting_id
    left join lateral (select agree_by, case when objected_at is not null then 'objected'
        when agreed_at is null then 'proposed' end as state
      from plans where plans.request_id = requests.id order by number desc limit 1) newest on true
    where allocations.person_id = ${personId} and allocations.effective_at is not null
      and allocations.handed_back_at is null and allocations.withdrawn_at is null and allocations.finished_at is null
      and requests.ended_at is null
    order by allocations.accepted_at is not null, allocations.start_by, requests.id`.execute(db);
  return rows;
}
