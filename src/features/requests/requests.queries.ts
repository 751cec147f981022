import { sql } from 'kysely';
import type { PlanState } from '#src/casework/delivery/load-plans.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import type { Subject, YearGroup } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** A request in a list: where it is, and nothing that tells one child from another. */
export type Listed = {
  reference: string;
  status: Status;
  subject: Subject;
  years: YearGroup[];
  settingId: number;
  settingName: string;
  leadName: string;
  sentAt: Date;
  answerBy: string;
  /** While a question is open, the day by which the setting answers it. */
  nextOn: string | null;
  endedAt: Date | null;
  /** The newest plan of the help; only of requests under help. */
  plan: { state: PlanState; agreeBy: string; proposedByName: string } | undefined;
};

/** The open requests of these settings: what waits for the setting first, then by the next date. */
export async function openRequestsOf(db: Tx, settingIds: number[]): Promise<Listed[]> {
  if (settingIds.length === 0) return [];
  const rows = await listed(db, settingIds)
    .where('requests.ended_at', 'is', null)
    .orderBy(sql`requests.status <> 'question'`)
    .orderBy(sql`coalesce(questions.answer_by, requests.next_on, requests.answer_by)`)
    .orderBy('requests.id')
    .limit(MOST_OPEN)
    .execute();
  return rows.map(asListed);
}

/** Nobody reads more than this; a setting with more open requests than this needs a conversation instead. */
const MOST_OPEN = 200;
export const PAGE_SIZE = 20;

/** The requests of these settings that have ended, newest first, a page at a time. */
export async function endedRequestsOf(
  db: Tx,
  settingIds: number[],
  page: number,
): Promise<{ rows: Listed[]; total: number }> {
  if (settingIds.length === 0) return { rows: [], total: 0 };
  const rows = await listed(db, settingIds)
    .where('requests.ended_at', 'is not', null)
    .orderBy('requests.ended_at', 'desc')
    .orderBy('requests.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
  const counted = await db
    .selectFrom('requests')
    .select((select) => select.fn.countAll<number>().as('total'))
    .where('setting_id', 'in', settingIds)
    .where('ended_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return { rows: rows.map(asListed), total: Number(counted.total) };
}

function listed(db: Tx, settingIds: number[]) {
  return db
    .selectFrom('requests')
    .innerJoin('settings', 'settings.id', 'requests.setting_id')
    .innerJoin('people', 'people.id', 'requests.lead_id')
    .leftJoin('questions', (join) =>
      join
        .onRef('questions.request_id', '=', 'requests.id')
        .on('requests.status', '=', 'question')
        .on('questions.answered_at', 'is', null)
        .on('questions.lapsed_at', 'is', null)
        .on(sql<boolean>`questions.id = (select max(id) from questions latest where latest.request_id = requests.id)`),
    )
    .select(['requests.reference', 'requests.status', 'requests.subject', 'requests.sent_at as sentAt'])
    .select(['requests.answer_by as answerBy', 'requests.ended_at as endedAt', 'requests.setting_id as settingId'])
    .select(['settings.name as settingName', 'people.name as leadName'])
    .select(sql<string | null>`coalesce(questions.answer_by, requests.next_on)`.as('nextOn'))
    .select(sql<YearGroup[] | null>`requests.answers -> 'yearGroups'`.as('yearGroups'))
    .select(sql<YearGroup | null>`requests.answers ->> 'childYear'`.as('childYear'))
    .select(NEWEST_PLAN)
    .where('requests.setting_id', 'in', settingIds);
}

const NEWEST_PLAN = sql<NonNullable<Listed['plan']> | null>`case when requests.status = 'delivering' then (
  select jsonb_build_object('agreeBy', plans.agree_by, 'proposedByName', proposer.name, 'state',
    case when objected_at is not null then 'objected' when agreed_at is null then 'proposed' else 'agreed' end)
  from plans join people proposer on proposer.id = plans.proposed_by
  where plans.request_id = requests.id order by plans.number desc limit 1) end`.as('plan');

type Row = Omit<Listed, 'years' | 'plan'> & { plan: NonNullable<Listed['plan']> | null } & {
  yearGroups: YearGroup[] | null;
  childYear: YearGroup | null;
};

function asListed({ yearGroups, childYear, plan, ...row }: Row): Listed {
  const answers = {
    subject: row.subject,
    ...(yearGroups ? { yearGroups } : {}),
    ...(childYear ? { childYear } : {}),
  };
  return { ...row, plan: plan ?? undefined, years: yearsOf(answers) };
}

export type OpenDraft = {
  id: string;
  settingName: string;
  touchedBy: string;
  touchedById: number;
  touchedAt: Date;
  expiresOn: string;
};

/** Requests begun for these settings and not sent yet, the last touched first. */
export async function draftsToCarryOn(db: Tx, settingIds: number[]): Promise<OpenDraft[]> {
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
    ])
    .select(['drafts.touched_at as touchedAt', 'drafts.expires_on as expiresOn'])
    .where('drafts.setting_id', 'in', settingIds)
    .where('drafts.ended_at', 'is', null)
    .orderBy('drafts.touched_at', 'desc')
    .limit(20)
    .execute();
}

export type Holder = { name: string; jobTitle: string; email: string; coversFor: string | null };

/** Who has a request today: its lead, or whoever covers while the lead is away. */
export async function whoHasIt(db: Tx, leadId: number, today: string): Promise<Holder | undefined> {
  const { rows } = await sql<Holder>`
    select answering.name, answering.job_title as "jobTitle", answering.email,
      case when answering.id <> lead.id then lead.name end as "coversFor"
    from people lead
    left join absences on absences.person_id = lead.id and absences.starts_on <= ${today} and absences.ends_on >= ${today}
    join people answering on answering.id = coalesce(absences.cover_id, lead.id)
    where lead.id = ${leadId}
    limit 1`.execute(db);
  return rows[0];
}

export type Place = { street: string | null; town: string | null; postcode: string | null };

/** Where a visit to the setting goes. */
export async function placeOf(db: Tx, settingId: number): Promise<Place | undefined> {
  return await db
    .selectFrom('settings')
    .select(['street', 'town', 'postcode'])
    .where('id', '=', settingId)
    .executeTakeFirst();
}

export type LookRow = { id: number; at: Date; page: string; name: string; jobTitle: string };
export const LOOKS_PAGE_SIZE = 50;

/** Who opened the request and on which page, newest first. */
export async function looksAt(db: Tx, requestId: number, page: number): Promise<{ rows: LookRow[]; total: number }> {
  const rows = await db
    .selectFrom('looks')
    .innerJoin('people', 'people.id', 'looks.person_id')
    .select(['looks.id', 'looks.at', 'looks.page', 'people.name', 'people.job_title as jobTitle'])
    .where('looks.request_id', '=', requestId)
    .orderBy('looks.id', 'desc')
    .limit(LOOKS_PAGE_SIZE)
    .offset((page - 1) * LOOKS_PAGE_SIZE)
    .execute();
  const counted = await db
    .selectFrom('looks')
    .select((select) => select.fn.countAll<number>().as('total'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow();
  return { rows, total: Number(counted.total) };
}
