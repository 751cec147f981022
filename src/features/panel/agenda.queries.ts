import { sql } from 'kysely';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Area, Level, Subject } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type AgendaRow = {
  id: number;
  requestId: number;
  reference: string;
  status: Status;
  subject: Subject;
  mainArea: Area;
  level: Level | null;
  answers: Answers;
  settingId: number;
  settingName: string;
  clusterName: string | null;
  fsmPercent: number | null;
  rag: string | null;
  leadName: string;
  /** What the lead who passed it on hopes for. */
  hopedFor: string | null;
  since: Date;
  place: number | null;
  placeReason: string | null;
  heldOverReason: string | null;
  decision: PanelDecision | null;
  effectiveAt: Date | null;
  requestsLast12Months: number;
  sessionsLast12Months: number;
};

/** Everything an agenda shows and is ordered by, in one statement, however long it is. */
export async function agendaRows(db: Tx, panelId: number, yearAgo: Date): Promise<AgendaRow[]> {
  const { rows } = await sql<AgendaRow>`
    with items as materialized (
      select panel_items.*, requests.reference, requests.status, requests.subject, requests.main_area, requests.level,
        requests.answers, requests.lead_id, requests.sent_at
      from panel_items join requests on requests.id = panel_items.request_id
      where panel_items.panel_id = ${panelId}
    ), help as (
      select * from help_of_settings((select array_agg(distinct setting_id) from items), ${yearAgo})
    ), passed as (
      select distinct on (triages.request_id) triages.request_id, triages.panel_hope, triages.decided_at
      from triages where triages.request_id in (select request_id from items) and triages.outcome = 'panel'
      order by triages.request_id, triages.id desc
    ), rated as (
      select setting_id, min(lower(value)) as rag from setting_facts
      where lower(name) = 'rag' and setting_id in (select setting_id from items) group by setting_id
    )
    select items.id, items.request_id as "requestId", items.reference, items.status, items.subject,
      items.main_area as "mainArea", items.level, items.answers, settings.id as "settingId", settings.name as "settingName",
      clusters.name as "clusterName", settings.fsm_percent as "fsmPercent", rated.rag, people.name as "leadName",
      passed.panel_hope as "hopedFor", coalesce(passed.decided_at, items.sent_at) as since, items.place,
      items.place_reason as "placeReason", items.held_over_reason as "heldOverReason", items.decision,
      items.effective_at as "effectiveAt", coalesce(help.requests, 0) as "requestsLast12Months",
      coalesce(help.sessions, 0) as "sessionsLast12Months"
    from items
      join settings on settings.id = items.setting_id
      left join clusters on clusters.id = settings.cluster_id
      join people on people.id = items.lead_id
      left join help on help.setting_id = items.setting_id
      left join passed on passed.request_id = items.request_id
      left join rated on rated.setting_id = items.setting_id`.execute(db);
  return rows;
}
