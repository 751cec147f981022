import { sql } from 'kysely';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Acting, Event } from '../record-act.ts';

type Found = { requestId: number; settingId: number };

/**
 * Puts on a panel's agenda what waits: requests with the panel of its clusters, and those whose expected date has come.
 * What is on the agenda of another panel that is still to decide on it stays there. Returns the events to record;
 * calling it again adds nothing.
 */
export async function bringIn(acting: Acting, panelId: number, today: CalendarDay): Promise<Event[]> {
  const back = await bringBack(acting, panelId, today);
  const added = await addItems(acting, panelId);
  return [
    ...back.map((each) => ({ name: 'brought_back_to_panel', ...each, data: { panelId } })),
    ...added.map((each) => ({ name: 'put_on_agenda', ...each, data: { panelId } })),
  ];
}

/** How many requests wait that this panel's agenda does not hold yet. */
export async function countToBringIn(db: Tx, panelId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${waiting(panelId)}) found`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Move `to_agenda` of the lifecycle, for all whose date has come at once. */
async function bringBack({ db }: Acting, panelId: number, today: CalendarDay): Promise<Found[]> {
  const { rows } = await sql<Found>`
    update requests set status = 'with_panel', version = requests.version + 1
    from settings
    where settings.id = requests.setting_id and requests.status = 'waiting' and requests.next_on <= ${today}
      and ${meetsFor(panelId)}
    returning requests.id as "requestId", requests.setting_id as "settingId"`.execute(db);
  return rows;
}

async function addItems({ db, partnershipId }: Acting, panelId: number): Promise<Found[]> {
  const { rows } = await sql<Found>`
    insert into panel_items (partnership_id, setting_id, request_id, panel_id, version)
    select ${partnershipId}, found.setting_id, found.id, ${panelId}, 1 from (${waiting(panelId)}) found order by found.id
    on conflict (panel_id, request_id) do nothing
    returning request_id as "requestId", setting_id as "settingId"`.execute(db);
  return rows;
}

function waiting(panelId: number) {
  return sql`
    select requests.id, requests.setting_id from requests join settings on settings.id = requests.setting_id
    where requests.status = 'with_panel' and requests.ended_at is null and ${meetsFor(panelId)}
      and not exists (
        select from panel_items join panels on panels.id = panel_items.panel_id
        where panel_items.request_id = requests.id
          and (panels.id = ${panelId} or (panels.closed_at is null and panel_items.held_over_reason is null)))`;
}

// A college outside the area has no cluster: its requests come to whichever panel meets first.
function meetsFor(panelId: number) {
  return sql`(settings.cluster_id is null
    or settings.cluster_id in (select cluster_id from panel_clusters where panel_id = ${panelId}))`;
}
