import { sql } from 'kysely';
import { openPanel, type Panel } from '#src/casework/panel/load-panel.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Area, Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';

export type LockedItem = {
  id: number;
  requestId: number;
  settingId: number;
  clusterId: number | null;
  phase: Phase;
  mainArea: Area;
  areas: Area[];
  reference: string;
  status: Status;
  requestVersion: number;
  leadId: number;
  place: number | null;
  heldOverReason: string | null;
  decision: PanelDecision | null;
  decidedBy: number | null;
  decidedAt: Date | null;
  effectiveAt: Date | null;
  version: number;
};

/** The panel and one item of it, held still for an act; several items of a panel can be worked on at the same time. */
export async function lockItem(
  db: Tx,
  actor: Actor,
  ids: { panelId: string | number; itemId: string | number },
): Promise<{ panel: Panel; item: LockedItem }> {
  const { id } = await openPanel(db, actor, String(ids.panelId));
  await sql`select from panels where id = ${id} for share`.execute(db);
  const panel = await openPanel(db, actor, String(id));
  const item = /^[1-9]\d{0,8}$/.test(String(ids.itemId)) ? await lockOne(db, id, Number(ids.itemId)) : undefined;
  if (!item) throw new NotFound();
  return { panel, item };
}

async function lockOne(db: Tx, panelId: number, itemId: number): Promise<LockedItem | undefined> {
  const { rows } = await sql<LockedItem>`
    select panel_items.id, requests.id as "requestId", requests.setting_id as "settingId", settings.cluster_id as "clusterId",
      settings.phase, requests.main_area as "mainArea", requests.areas, requests.reference, requests.status,
      requests.version as "requestVersion", requests.lead_id as "leadId", panel_items.place,
      panel_items.held_over_reason as "heldOverReason", panel_items.decision, panel_items.decided_by as "decidedBy",
      panel_items.decided_at as "decidedAt", panel_items.effective_at as "effectiveAt", panel_items.version
    from panel_items join requests on requests.id = panel_items.request_id join settings on settings.id = requests.setting_id
    where panel_items.id = ${itemId} and panel_items.panel_id = ${panelId}
    for update of panel_items, requests`.execute(db);
  return rows[0];
}
