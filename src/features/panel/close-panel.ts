import { sql } from 'kysely';
import { openPanel, type Panel } from '#src/casework/panel/load-panel.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { type Acting, type Event, recordAct } from '#src/casework/record-act.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import { makeMove } from '#src/domain/requests/lifecycle.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type DecidedItem, decidedItems } from './decided-items.ts';
import { lettersToSend } from './letters-to-send.ts';
import { makeItCount } from './make-it-count.ts';
import type { Letter } from './panel-letters.ts';
import { askSecondLooks, lookFaults } from './panel-second-looks.ts';

export type CloseInputs = {
  actor: Actor;
  partnership: Partnership;
  today: CalendarDay;
  panelId: string | number;
  /** Who was there, by person; left out, everyone who is not yet marked counts as there. */
  thereIds?: number[];
  /** Why what was not reached is held over. */
  unreached?: string;
};

export type CloseResult =
  | { kind: 'closed'; letters: number }
  | { kind: 'already' }
  | { kind: 'unreached'; items: DecidedItem[] }
  | { kind: 'refused'; faults: { item: DecidedItem; words: string }[] };

/** Makes a panel's decisions count, all in one act: requests move, experts are named, letters go out, minutes stand. */
export async function closePanel(acting: Acting & { personId: number }, input: CloseInputs): Promise<CloseResult> {
  const panel = await lockPanel(acting, input);
  if (panel.closedAt) return { kind: 'already' };
  const items = await decidedItems(acting.db, panel.id);
  const open = items.filter((item) => item.status === 'with_panel' && !item.effectiveAt);
  const unreached = open.filter((item) => !item.decision && !item.heldOverReason);
  const why = input.unreached?.trim() ?? '';
  if (unreached.length > 0 && why.length < SHORTEST_WHY) return { kind: 'unreached', items: unreached };
  const decided = open.filter((item) => item.decision);
  const faults = [
    ...decided.flatMap((item) => faultOf(item, input.today)),
    ...(await lookFaults(acting.db, decided, { personId: acting.personId, today: input.today })),
  ];
  if (faults.length > 0) return { kind: 'refused', faults };
  await holdOver(acting, unreached, why);
  await withdrawLost(acting, items);
  const letters = await lettersToSend(acting.db, panel, items, input.today);
  const counted = await makeItCount(acting, decided, panel);
  const looks = await askSecondLooks(acting, decided, input);
  await markClosed(
    acting,
    panel,
    input,
    letters.map((letter) => letter.itemId),
  );
  await recordAct(acting, {
    name: 'close_panel',
    events: [
      {
        name: 'panel_closed',
        data: { panelId: panel.id, decided: decided.length, heldOver: open.length - decided.length },
      },
      ...counted,
      ...looks,
      ...unreached.map((item) => heldOverEvent(item, panel, why)),
    ],
    messages: letters.map(withoutNotes),
  });
  return { kind: 'closed', letters: letters.length };
}

/** The fewest characters of a reason to hold something over. */
export const SHORTEST_WHY = 5;

/** Waits for those who are deciding at this moment; nobody decides after. */
async function lockPanel({ db }: Acting, { actor, panelId }: CloseInputs): Promise<Panel> {
  const { id } = await openPanel(db, actor, String(panelId));
  await sql`select from panels where id = ${id} for update`.execute(db);
  await sql`select from requests where id in (select request_id from panel_items where panel_id = ${id})
    order by id for update`.execute(db);
  return await openPanel(db, actor, String(id));
}

function withoutNotes({ itemId: _item, toName: _name, toPart: _part, ...message }: Letter): Message {
  return message;
}

function faultOf(item: DecidedItem, today: CalendarDay): { item: DecidedItem; words: string }[] {
  if (!item.decision) return [];
  const care = { advice: item.advice ?? '', namedPersonId: item.namedPersonId ?? 0, nextOn: item.nextOn ?? '' };
  const move = makeMove(item.status, PANEL_DECISIONS[item.decision].move, { movers: ['panel'], today, care });
  return 'refused' in move ? [{ item, words: move.refused }] : [];
}

async function holdOver({ db }: Acting, items: DecidedItem[], why: string): Promise<void> {
  if (items.length === 0) return;
  await db
    .updateTable('panel_items')
    .set((row) => ({ held_over_reason: why, version: row('version', '+', 1) }))
    .where(
      'id',
      'in',
      items.map((item) => item.id),
    )
    .execute();
}

/** What left the panel by itself meanwhile, withdrawn or taken back, holds nobody's time. */
async function withdrawLost({ db, at }: Acting, items: DecidedItem[]): Promise<void> {
  const lost = items.filter((item) => item.status !== 'with_panel' && !item.effectiveAt && item.decision);
  if (lost.length === 0) return;
  await db
    .updateTable('allocations')
    .set({ withdrawn_at: at })
    .where(
      'panel_item_id',
      'in',
      lost.map((item) => item.id),
    )
    .where('effective_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

async function markClosed(acting: Acting, panel: Panel, { thereIds }: CloseInputs, told: number[]): Promise<void> {
  const { db, at, personId } = acting;
  await db
    .updateTable('panels')
    .set({ closed_at: at, closed_by: personId, times_closed: panel.timesClosed + 1, version: panel.version + 1 })
    .where('id', '=', panel.id)
    .execute();
  const there = thereIds ?? panel.members.filter((each) => each.wasThere !== false).map((each) => each.personId);
  await sql`update panel_members set was_there = person_id = any(${there}::integer[])
    where panel_id = ${panel.id}`.execute(db);
  if (told.length === 0) return;
  await db
    .updateTable('panel_items')
    .set({ told_at: at })
    .where('id', 'in', [...new Set(told)])
    .execute();
}

function heldOverEvent(item: DecidedItem, panel: Panel, why: string): Event {
  const data = { panelId: panel.id, heldOn: day(panel.heldOn), why };
  return { name: 'held_over', requestId: item.requestId, settingId: item.settingId, data };
}
