import { sql } from 'kysely';
import type { Scope } from '#src/domain/people/scope.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Subject, YearGroup } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type OpenRequest = {
  reference: string;
  status: Status;
  settingName: string;
  answerBy: string;
  nextOn: string | null;
  sentOn: string;
  subject: Subject;
  years: YearGroup[];
};

const SHOWN = 6;

/** The year groups that a request is about. */
export const YEARS = sql<YearGroup[]>`coalesce(case requests.subject
  when 'child' then jsonb_build_array(requests.answers -> 'childYear') else requests.answers -> 'yearGroups' end, '[]')`.as(
  'years',
);

/**
 * Open requests the lead answers for, most pressing first. `statuses` says which. What someone else looks at again is
 * not for the one who decided before.
 */
export async function leadRequests(db: Tx, actor: { id: number; scope: Scope }, statuses: Status[]) {
  return await openRequests(db, actor.scope.led, statuses)
    .where(sql<boolean>`not exists (select from second_looks where second_looks.request_id = requests.id
      and second_looks.decided_by = ${actor.id} and second_looks.answered_at is null and second_looks.taken_back_at is null)`)
    .execute();
}

/** The setting's own open requests that wait for it. */
export function ownRequests(db: Tx, scope: Scope, statuses: Status[]): Promise<OpenRequest[]> {
  return openRequests(db, scope.own, statuses).execute();
}

function openRequests(db: Tx, settingIds: number[], statuses: Status[]) {
  return (
    db
      .selectFrom('requests')
      .innerJoin('settings', 'settings.id', 'requests.setting_id')
      .select([
        'requests.reference',
        'requests.status',
        'settings.name as settingName',
        'requests.answer_by as answerBy',
        'requests.next_on as nextOn',
      ])
      .select(sql<string>`to_char(requests.sent_at at time zone 'Europe/London', 'YYYY-MM-DD')`.as('sentOn'))
      .select('requests.subject')
      .select(YEARS)
      .where(sql<boolean>`requests.setting_id = any (${settingIds}::integer[])`)
      .where('requests.status', 'in', statuses)
      // The open statuses say this already; the index of what is open needs it said.
      .where('requests.ended_at', 'is', null)
      .orderBy('requests.answer_by')
      .orderBy('requests.id')
      .limit(SHOWN)
  );
}

/** Answers that came to the setting in the last two weeks. */
export async function recentAnswers(db: Tx, scope: Scope, since: Date) {
  if (scope.own.length === 0) return [];
  return await db
    .selectFrom('requests')
    .innerJoin('settings', 'settings.id', 'requests.setting_id')
    .select(['requests.reference', 'requests.status', 'settings.name as settingName', 'requests.subject'])
    .select(YEARS)
    .where('requests.setting_id', 'in', scope.own)
    .where('requests.status', 'in', ['advised', 'rerouted'])
    .where('requests.ended_at', '>', since)
    .orderBy('requests.ended_at', 'desc')
    .limit(3)
    .execute();
}

/** Drafts of the setting, or shared with its lead, that somebody began and did not finish. */
export async function openDrafts(db: Tx, settingIds: number[]) {
  if (settingIds.length === 0) return [];
  return await db
    .selectFrom('drafts')
    .innerJoin('settings', 'settings.id', 'drafts.setting_id')
    .innerJoin('people', 'people.id', 'drafts.touched_by')
    .select([
      'drafts.id',
      'settings.name as settingName',
      'people.name as touchedBy',
      'drafts.touched_by as touchedById',
      'drafts.touched_at as touchedAt',
    ])
    .select('drafts.expires_on as expiresOn')
    .where('drafts.setting_id', 'in', settingIds)
    .where('drafts.ended_at', 'is', null)
    .orderBy('drafts.touched_at', 'desc')
    .limit(4)
    .execute();
}

export type Pressure = { leadId: number; leadName: string; open: number; late: number; dueSoon: number };

/** For managers: how each lead stands today. Only people with open requests appear. */
export async function pressureByLead(db: Tx, today: string, soon: string): Promise<Pressure[]> {
  const { rows } = await sql<Pressure>`
    select people.id as "leadId", people.name as "leadName", count(*)::int as open,
      count(*) filter (where requests.status = 'new' and requests.answer_by < ${today})::int as late,
      count(*) filter (where requests.status = 'new' and requests.answer_by between ${today} and ${soon})::int as "dueSoon"
    from requests join people on people.id = requests.lead_id
    where requests.ended_at is null
    group by people.id, people.name
    order by late desc, open desc, people.name`.execute(db);
  return rows;
}

/** How many requests wait for the panel among those the actor may see, and since when the longest. */
export async function panelWaiting(db: Tx): Promise<{ count: number; longestSince: Date | null }> {
  const row = await db
    .selectFrom('requests')
    .select((select) => [select.fn.countAll<number>().as('count'), select.fn.min('sent_at').as('longestSince')])
    .where('status', '=', 'with_panel')
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), longestSince: row.longestSince };
}
