import { sql } from 'kysely';
import type { Scope } from '#src/domain/people/scope.ts';
import type { Area, Level, Subject, YearGroup } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export const PAGE_SIZE = 40;

export type Waiting = {
  id: number;
  reference: string;
  settingId: number;
  settingName: string;
  subject: Subject;
  years: YearGroup[];
  mainArea: Area;
  level: Level | null;
  hopedFor: string | null;
  /** When it was passed to the panel. */
  since: Date;
  passedBy: string;
  dueOn: string;
};

/** Requests with the panel in the actor's scope, longest waiting first. */
export async function waitingForPanel(db: Tx, scope: Scope, page: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select requests.id, requests.reference, settings.id as "settingId", settings.name as "settingName", requests.subject,
      coalesce(case requests.subject when 'child' then jsonb_build_array(requests.answers -> 'childYear')
        else requests.answers -> 'yearGroups' end, '[]') as years,
      requests.main_area as "mainArea", requests.level, passed.panel_hope as "hopedFor", passed.decided_at as since,
      people.name as "passedBy", to_char(coalesce(requests.next_on, requests.answer_by), 'YYYY-MM-DD') as "dueOn"
    from requests
      join settings on settings.id = requests.setting_id
      cross join lateral (
        select panel_hope, decided_at, decided_by from triages
        where triages.request_id = requests.id and triages.outcome = 'panel' order by triages.id desc limit 1
      ) passed
      join people on people.id = passed.decided_by
    where requests.status = 'with_panel' and requests.ended_at is null and ${within(scope)}
    order by passed.decided_at, requests.id
    limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`.execute(db);
  return rows;
}

export async function countWaiting(db: Tx, scope: Scope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from requests where status = 'with_panel' and ended_at is null and ${within(scope)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

// Someone who also works for a setting does not meet its requests here: that would be another hat.
function within({ whole, led, panel }: Scope) {
  return whole ? sql`true` : sql`requests.setting_id = any(${[...new Set([...led, ...panel])]}::integer[])`;
}
