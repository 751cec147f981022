import { sql } from 'kysely';
import type { Panel } from '#src/casework/panel/load-panel.ts';
import type { Acting, Event } from '#src/casework/record-act.ts';
import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import { MOVES, STATUSES } from '#src/domain/requests/lifecycle.ts';
import type { DecidedItem } from './decided-items.ts';

/** Moves the requests of decided items, makes their allocations count, and says so in an event for each. */
export async function makeItCount(acting: Acting, decided: DecidedItem[], panel: Panel): Promise<Event[]> {
  if (decided.length === 0) return [];
  const ids = decided.map((item) => item.id);
  await moveRequests(acting, decided);
  await acting.db.updateTable('panel_items').set({ effective_at: acting.at }).where('id', 'in', ids).execute();
  await acting.db
    .updateTable('allocations')
    .set({ effective_at: acting.at })
    .where('panel_item_id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute();
  return decided.map((item) => decidedEvent(item, panel));
}

async function moveRequests({ db, at }: Acting, decided: DecidedItem[]): Promise<void> {
  const moves = decided.flatMap((item) => {
    if (!item.decision) return [];
    const { to } = MOVES[PANEL_DECISIONS[item.decision].move];
    return [{ id: item.requestId, status: to, next_on: item.nextOn, ended: STATUSES[to].ended }];
  });
  await sql`
    update requests set status = moves.status, next_on = moves.next_on, version = requests.version + 1,
      answer_by = case when moves.status = 'new' then moves.next_on else requests.answer_by end,
      ended_at = case when moves.ended then ${at}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as moves (id integer, status text, next_on date, ended boolean)
    where requests.id = moves.id`.execute(db);
}

/** Everything a setting is told, so that its page needs nothing else of the panel. */
function decidedEvent(item: DecidedItem, panel: Panel): Event {
  const { decision, decidedById, advice, reason, route, namedPersonId, namedPerson, nextOn } = item;
  const experts = item.experts.map(({ expertId, personId, name, discipline, sessions, isLead, startBy }) => ({
    expertId,
    personId,
    name,
    discipline,
    sessions,
    isLead,
    startBy,
  }));
  return {
    name: 'panel_decided',
    requestId: item.requestId,
    settingId: item.settingId,
    data: {
      panelId: panel.id,
      heldOn: panel.heldOn,
      decision,
      decidedById,
      advice,
      reason,
      route,
      namedPersonId,
      namedPerson,
      nextOn,
      corrected: item.toldAt !== null,
      ...(decision === 'allocate' ? { experts } : {}),
    },
  };
}
