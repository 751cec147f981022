import { type RawBuilder, sql } from 'kysely';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Urgency } from '#src/domain/requests/answers.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Area, Subject, YearGroup } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Sort, Tab, View } from './queue.view.ts';

export const PAGE_SIZE = 40;

/** Ended requests are counted up to here: enough to say "many" without reading a table of years. */
export const MOST_ENDED = 200;

export type QueueRow = {
  reference: string;
  status: Status;
  settingName: string;
  subject: Subject;
  years: YearGroup[];
  mainArea: Area;
  urgency: Urgency | null;
  sentOn: string;
  dueOn: string;
  endedOn: string | null;
  leadName: string;
};

export type Counts = Record<Tab, number>;

type Days = { today: CalendarDay; soonest: CalendarDay };

/** Today, and the last day that still counts as due soon: the day before one more working day is left. */
export function daysFor(partnership: Partnership, today: CalendarDay): Days {
  const { calendar, serviceStandards } = partnership;
  return { today, soonest: addDays(addWorkingDays(calendar, today, serviceStandards.dueSoonDays + 1), -1) };
}

// Derived, never stored: who waits for whom decides which day counts.
const DUE_ON = sql<string>`case requests.status
  when 'new' then requests.answer_by
  when 'question' then coalesce((select max(questions.answer_by) from questions
    where questions.request_id = requests.id and questions.answered_at is null and questions.lapsed_at is null), requests.answer_by)
  else coalesce(requests.next_on, requests.answer_by) end`;

/** One page of the queue, in one query. */
export async function queueRows(db: Tx, actor: Actor, view: View, days: Days): Promise<QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    select requests.reference, requests.status, settings.name as "settingName", requests.subject,
      coalesce(case requests.subject when 'child' then jsonb_build_array(requests.answers -> 'childYear')
        else requests.answers -> 'yearGroups' end, '[]') as years,
      requests.main_area as "mainArea", requests.urgency,
      to_char(requests.sent_at at time zone 'Europe/London', 'YYYY-MM-DD') as "sentOn",
      to_char(due.due_on, 'YYYY-MM-DD') as "dueOn",
      to_char(requests.ended_at at time zone 'Europe/London', 'YYYY-MM-DD') as "endedOn",
      lead.name as "leadName"
    ${withDueDay(view)}
      join people lead on lead.id = requests.lead_id
    where ${inScope(actor, view)} and ${TAB_CONDITIONS[view.tab](days)}
    order by ${ORDERS[view.sort](view.tab === 'ended' ? sql`requests.ended_at` : sql`due.due_on`)}
    limit ${PAGE_SIZE} offset ${(view.page - 1) * PAGE_SIZE}`.execute(db);
  return rows;
}

/** How many are in each tab under the same filters; only open requests are counted one by one. */
export async function queueCounts(db: Tx, actor: Actor, view: View, days: Days): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select
      count(*) filter (where ${TAB_CONDITIONS.new(days)})::int as new,
      count(*) filter (where ${TAB_CONDITIONS.waiting(days)})::int as waiting,
      count(*) filter (where ${TAB_CONDITIONS.soon(days)})::int as soon,
      count(*) filter (where ${TAB_CONDITIONS.late(days)})::int as late,
      count(*) filter (where ${TAB_CONDITIONS.taken_on(days)})::int as taken_on,
      count(*) filter (where ${TAB_CONDITIONS.panel(days)})::int as panel,
      count(*) filter (where ${TAB_CONDITIONS.no_expert(days)})::int as no_expert,
      count(*) filter (where ${TAB_CONDITIONS.help(days)})::int as help,
      (select count(*)::int from (
        select 1 ${requestsOf(view)} where ${inScope(actor, view)} and requests.ended_at is not null limit ${MOST_ENDED + 1}
      ) ones) as ended
    ${withDueDay(view)}
    where ${inScope(actor, view)} and requests.ended_at is null`.execute(db);
  const none = { new: 0, waiting: 0, soon: 0, late: 0, taken_on: 0, panel: 0, no_expert: 0, help: 0, ended: 0 };
  return rows[0] ?? none;
}

const TAB_CONDITIONS: Record<Tab, (days: Days) => RawBuilder<boolean>> = {
  new: () => sql`requests.ended_at is null and requests.status = 'new'`,
  waiting: () => sql`requests.ended_at is null and requests.status = 'question'`,
  soon: ({ today, soonest }) =>
    sql`requests.ended_at is null and due.due_on between ${today}::date and ${soonest}::date`,
  late: ({ today }) => sql`requests.ended_at is null and due.due_on < ${today}::date`,
  taken_on: () => sql`requests.ended_at is null and requests.status = 'taken_on'`,
  panel: () => sql`requests.ended_at is null and requests.status = 'with_panel'`,
  no_expert: () => sql`requests.ended_at is null and requests.status = 'waiting'`,
  help: () => sql`requests.ended_at is null and requests.status in ('allocated', 'delivering')`,
  ended: () => sql`requests.ended_at is not null`,
};

/** `day` is the due day of what is open, and the moment of what has ended. */
const ORDERS: Record<Sort, (day: RawBuilder<unknown>) => RawBuilder<unknown>> = {
  due: (day) => sql`${day}, requests.id`,
  '-due': (day) => sql`${day} desc, requests.id desc`,
  sent: () => sql`requests.sent_at, requests.id`,
  '-sent': () => sql`requests.sent_at desc, requests.id desc`,
  setting: (day) => sql`settings.name, ${day}, requests.id`,
  '-setting': (day) => sql`settings.name desc, ${day}, requests.id`,
};

// "offset 0" keeps the due day worked out once for each request: otherwise it is planned anew wherever it is used, with row
// security each time, and planning takes longer than reading.
function withDueDay(view: View): RawBuilder<unknown> {
  return sql`${requestsOf(view)} cross join lateral (select ${DUE_ON} as due_on offset 0) due`;
}

function requestsOf(view: View): RawBuilder<unknown> {
  const clusters = view.cluster
    ? sql`join clusters on clusters.id = settings.cluster_id and clusters.code = ${view.cluster}`
    : sql``;
  return sql`from requests join settings on settings.id = requests.setting_id ${clusters}`;
}

/** The same scope that row security enforces, said once more so that the indexes can be used; then the filters. */
function inScope(actor: Actor, view: View): RawBuilder<boolean> {
  const conditions = [sql`requests.partnership_id = ${actor.partnershipId}`];
  if (!actor.scope.whole) conditions.push(sql`requests.setting_id = any(${actor.scope.led}::integer[])`);
  if (view.lead) conditions.push(sql`requests.lead_id = ${view.lead}`);
  if (view.area) conditions.push(sql`requests.main_area = ${view.area}`);
  if (view.urgency) conditions.push(sql`requests.urgency = ${view.urgency}`);
  if (view.group) conditions.push(sql`settings.phase_group = ${view.group}`);
  if (view.q) conditions.push(sql`settings.name ilike ${`%${view.q.replace(/[\\%_]/g, '\\$&')}%`}`);
  return sql`${sql.join(conditions, sql` and `)}`;
}

/** The leads one can filter by: those who have, or had, requests of the partnership to answer. */
export async function leadsToFilter(db: Tx): Promise<{ id: number; name: string }[]> {
  return await db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.name'])
    .distinct()
    .where('posts.role', 'in', ['inclusion_lead', 'early_years_lead', 'team_lead', 'team_manager', 'eah_lead'])
    .orderBy('people.name')
    .execute();
}

export async function clustersToFilter(db: Tx): Promise<{ code: string; name: string }[]> {
  return await db.selectFrom('clusters').select(['code', 'name']).orderBy('name').execute();
}

export async function savedViews(db: Tx): Promise<{ id: number; name: string; query: string }[]> {
  return await db.selectFrom('saved_views').select(['id', 'name', 'query']).orderBy('name').execute();
}
