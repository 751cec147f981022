import { sql } from 'kysely';
import type { Scope } from '#src/domain/people/scope.ts';
import type { Subject, YearGroup } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { YEARS } from './home.queries.ts';

export type PlanToAgree = { reference: string; settingName: string; proposedBy: string; agreeBy: string };

/** Plans that wait for the setting's word, the earliest day first. */
export async function plansToAgree(db: Tx, scope: Scope): Promise<PlanToAgree[]> {
  if (scope.own.length === 0) return [];
  const { rows } = await sql<PlanToAgree>`
    select requests.reference, settings.name as "settingName", people.name as "proposedBy", plans.agree_by as "agreeBy"
    from plans
    join requests on requests.id = plans.request_id and requests.status = 'delivering'
    join settings on settings.id = plans.setting_id
    join people on people.id = plans.proposed_by
    where plans.setting_id = any (${scope.own}::integer[]) and plans.agreed_at is null and plans.objected_at is null
      and not exists (select from plans later where later.request_id = plans.request_id and later.number > plans.number)
    order by plans.agree_by, plans.id
    limit 4`.execute(db);
  return rows;
}

export type Echoed = { reference: string; settingName: string; subject: Subject; years: YearGroup[] };

/** Help that ended six weeks ago, about which the setting was asked and has not said anything yet. */
export async function echoesToAnswer(db: Tx, scope: Scope): Promise<Echoed[]> {
  if (scope.own.length === 0) return [];
  return await db
    .selectFrom('echoes')
    .innerJoin('requests', 'requests.id', 'echoes.request_id')
    .innerJoin('settings', 'settings.id', 'echoes.setting_id')
    .select(['requests.reference', 'settings.name as settingName', 'requests.subject'])
    .select(YEARS)
    .where('echoes.setting_id', 'in', scope.own)
    .where('echoes.sent_at', 'is not', null)
    .where('echoes.answered_at', 'is', null)
    .orderBy('echoes.due_on', 'desc')
    .limit(2)
    .execute();
}

/** The day of the next visit of each of these requests, by reference. */
export async function nextVisits(db: Tx, references: string[], today: string): Promise<Map<string, string>> {
  if (references.length === 0) return new Map();
  const { rows } = await sql<{ reference: string; onDay: string }>`
    select requests.reference, to_char(min(sessions.on_day), 'YYYY-MM-DD') as "onDay"
    from sessions join requests on requests.id = sessions.request_id
    where requests.reference = any (${references}::text[]) and sessions.state = 'planned'
      and sessions.voided_at is null and sessions.on_day >= ${today}
    group by requests.reference`.execute(db);
  return new Map(rows.map(({ reference, onDay }) => [reference, onDay]));
}

export type NextPanel = { id: number; heldOn: string; items: number; undecided: number };

/** The panels that are still to be closed, among those the person meets in or may see, the earliest first. */
export async function openPanels(db: Tx, actor: { id: number; scope: Scope }): Promise<NextPanel[]> {
  const { rows } = await sql<NextPanel>`
    select panels.id, to_char(panels.held_on, 'YYYY-MM-DD') as "heldOn", count(panel_items.id)::int as items,
      count(panel_items.id) filter (where decision is null and held_over_reason is null)::int as undecided
    from panels left join panel_items on panel_items.panel_id = panels.id
    where panels.closed_at is null and (${actor.scope.whole}
      or panels.id in (select panel_id from panel_members where person_id = ${actor.id}))
    group by panels.id
    order by panels.held_on, panels.id
    limit 3`.execute(db);
  return rows;
}

/** Allocations whose start-by day has passed without help, and records that wait for a signature, in the actor's scope. */
export async function heldUp(db: Tx, today: string): Promise<{ late: number; unsigned: number }> {
  const { rows } = await sql<{ late: number; unsigned: number }>`
    select
      (select count(distinct request_id)::int from allocations join requests on requests.id = allocations.request_id
        where requests.status = 'allocated' and allocations.start_by < ${today} and allocations.effective_at is not null
          and handed_back_at is null and withdrawn_at is null and finished_at is null) as late,
      (select count(*)::int from sessions
        where needs_signature and signed_at is null and voided_at is null and state <> 'planned') as unsigned`.execute(
    db,
  );
  return rows[0] ?? { late: 0, unsigned: 0 };
}

export type LookAgain = { reference: string; settingName: string; answerBy: string };

/** Second looks that this person was asked for and has not answered. */
export async function looksToTake(db: Tx, personId: number): Promise<LookAgain[]> {
  return await db
    .selectFrom('second_looks')
    .innerJoin('requests', 'requests.id', 'second_looks.request_id')
    .innerJoin('settings', 'settings.id', 'second_looks.setting_id')
    .select(['requests.reference', 'settings.name as settingName', 'requests.answer_by as answerBy'])
    .where('second_looks.looked_by', '=', personId)
    .where('second_looks.answered_at', 'is', null)
    .where('second_looks.taken_back_at', 'is', null)
    .where('requests.ended_at', 'is', null)
    .orderBy('requests.answer_by')
    .limit(6)
    .execute();
}
