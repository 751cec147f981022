import { sql } from 'kysely';
import type { Request } from '#src/casework/load-request.ts';
import { type Colleague, staffOf } from '#src/casework/who-is-there.ts';
import { LED_BY } from '#src/domain/people/roles.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { similarity } from '#src/domain/requests/similar.ts';
import type { TriageInput } from '#src/domain/triage/facts.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What the setting asked for before, as the decision framework counts it: without this request. */
export async function settingHistory(db: Tx, request: Request, at: Date): Promise<TriageInput['history']> {
  const { rows } = await sql<TriageInput['history']>`
    select count(*) filter (where sent_at >= year.start)::int as "requestsLast12Months",
      count(*) filter (where ended_at is null)::int as "openRequests",
      count(*) filter (where sent_at >= year.start and main_area = ${request.mainArea} and status = 'advised')::int as "repeatedSameArea"
    from requests, (select ${at}::timestamptz - interval '12 months' as start) year
    where setting_id = ${request.setting.id} and id <> ${request.id}
      and (ended_at is null or sent_at >= year.start)`.execute(db);
  return rows[0] ?? { requestsLast12Months: 0, openRequests: 0, repeatedSameArea: 0 };
}

/**
 * Everyone who can open and answer this setting's requests today: those who lead it, whoever covers for them, and the
 * managers. Only they are offered as the named person or for handing over, so that no one is named who cannot see it.
 */
export async function whoCanAnswer(db: Tx, setting: Request['setting'], today: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    with leads as (
      select posts.person_id from posts
      where posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})
        and posts.role = ${LED_BY[setting.phaseGroup]}
        and (posts.cluster_id = ${setting.clusterId} or (posts.cluster_id is null and posts.role = 'team_lead'))
    ), answering as (
      select person_id, 1 as place from leads
      union all
      select absences.cover_id, 2 from absences join leads using (person_id)
      where absences.starts_on <= ${today} and absences.ends_on >= ${today}
      union all
      select posts.person_id, 3 from posts
      where posts.role in ('team_manager', 'eah_lead')
        and posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})
    )
    select people.id, people.name, people.job_title as "jobTitle"
    from people join answering on answering.person_id = people.id
    where people.revoked_at is null
    group by people.id
    order by min(answering.place), people.name`.execute(db);
  return rows;
}

export type SettingContext = {
  facts: { name: string; value: string }[];
  staff: Colleague[];
  pupils: number | null;
  ages: string | null;
};

/** What the side says of the setting: size, its own facts, and who works there. */
export async function settingContext(db: Tx, settingId: number, today: string): Promise<SettingContext> {
  const facts = await db
    .selectFrom('setting_facts')
    .select(['name', 'value'])
    .where('setting_id', '=', settingId)
    .orderBy('id')
    .limit(12)
    .execute();
  const staff = await staffOf(db, settingId, today);
  const { pupils, age_from, age_to } = await db
    .selectFrom('settings')
    .select(['pupils', 'age_from', 'age_to'])
    .where('id', '=', settingId)
    .executeTakeFirstOrThrow();
  return { facts, staff, pupils, ages: age_from !== null && age_to !== null ? `${age_from} to ${age_to}` : null };
}

export type Similar = { reference: string; why: string };

/** Open requests of the same setting that look like this one, each with why. */
export async function similarOpen(db: Tx, request: Request): Promise<Similar[]> {
  const others: { reference: string; answers: Answers }[] = await db
    .selectFrom('requests')
    .select(['reference', 'answers'])
    .where('setting_id', '=', request.setting.id)
    .where('id', '<>', request.id)
    .where('ended_at', 'is', null)
    .orderBy('sent_at', 'desc')
    .limit(30)
    .execute();
  return others.flatMap(({ reference, answers }) => {
    const why = similarity(answers, request.answers);
    return why ? [{ reference, why }] : [];
  });
}
