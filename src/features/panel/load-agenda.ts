import type { Panel } from '#src/casework/panel/load-panel.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { workingDaysBetween } from '#src/domain/calendar/working-days.ts';
import { agendaOrder, type Priority, priorityOf } from '#src/domain/panel/priority.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type AgendaRow, agendaRows } from './agenda.queries.ts';

/** Where an item is: to be decided, decided, held over, or gone from the panel by itself (withdrawn, taken back). */
export type ItemState = 'open' | 'decided' | 'held_over' | 'gone';
export type AgendaItem = AgendaRow & { priority: Priority; state: ItemState; waitedDays: number };
export type Agenda = {
  /** In the order the panel takes them. */
  items: AgendaItem[];
  /** What there is to decide, without what is held over or gone, and how much of it is. */
  toDecide: number;
  decided: number;
};

export async function loadAgenda(
  db: Tx,
  panel: Panel,
  by: { at: Date; today: CalendarDay; partnership: Partnership },
): Promise<Agenda> {
  const yearAgo = new Date(by.at);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const rows = await agendaRows(db, panel.id, yearAgo);
  const waited = waitedUntil(by.today, by.partnership);
  const items = agendaOrder(rows.map((row) => asItem(row, waited(row.since), by.partnership)));
  const states = items.map((item) => item.state);
  const decided = states.filter((state) => state === 'decided').length;
  return { items, decided, toDecide: decided + states.filter((state) => state === 'open').length };
}

/** The next item to decide after this one, going round; undefined when nothing is left. */
export function nextOpen(agenda: Agenda, itemId: number): AgendaItem | undefined {
  const here = agenda.items.findIndex((item) => item.id === itemId);
  const round = [...agenda.items.slice(here + 1), ...agenda.items.slice(0, Math.max(here, 0))];
  return round.find((item) => item.state === 'open');
}

/** Working days since an instant. Many items came on the same day, which is walked once. */
function waitedUntil(today: CalendarDay, { calendar }: Partnership): (since: Date) => number {
  const known = new Map<CalendarDay, number>();
  return (since) => {
    const on = dayOf(since);
    const days = known.get(on) ?? Math.max(0, workingDaysBetween(calendar, on, today));
    known.set(on, days);
    return days;
  };
}

function asItem(row: AgendaRow, waitedDays: number, partnership: Partnership): AgendaItem {
  const priority = priorityOf({
    reference: row.reference,
    since: row.since,
    waitedDays,
    standardDays: partnership.serviceStandards.panelDays,
    level: row.level,
    answers: row.answers,
    setting: {
      rag: row.rag === 'red' || row.rag === 'amber' || row.rag === 'green' ? row.rag : null,
      fsmPercent: row.fsmPercent,
      requestsLast12Months: row.requestsLast12Months,
      sessionsLast12Months: row.sessionsLast12Months,
    },
  });
  return { ...row, priority, waitedDays, state: stateOf(row) };
}

function stateOf({ decision, effectiveAt, status, heldOverReason }: AgendaRow): ItemState {
  if (effectiveAt) return 'decided';
  if (status !== 'with_panel') return 'gone';
  if (decision) return 'decided';
  return heldOverReason ? 'held_over' : 'open';
}
