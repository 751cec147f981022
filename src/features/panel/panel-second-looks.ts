import { findRequest } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import type { Acting, Event } from '#src/casework/record-act.ts';
import { askSecondLook } from '#src/casework/second-look.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { DecidedItem } from './decided-items.ts';

/**
 * Gives the requests for which the panel wants a second look to someone who had no part in the lead's decision.
 * The setting and the lead get the panel's own letter; whoever looks again gets theirs here.
 */
export async function askSecondLooks(
  acting: Acting,
  decided: DecidedItem[],
  { partnership, today }: { partnership: Partnership; today: CalendarDay },
): Promise<{ events: Event[]; messages: Message[] }> {
  const events: Event[] = [];
  const messages: Message[] = [];
  for (const item of decided.filter((each) => each.decision === 'second_look')) {
    const request = await findRequest(acting.db, item.reference);
    if (!request) throw new Error('A request of the agenda cannot be read.');
    const decidedBy = await lastDecider(acting, item);
    const asked = await askSecondLook(acting, { request, decidedBy, reason: item.reason ?? '', partnership, today });
    // Who has been asked once is refused when the panel decides; here nobody else is left to look.
    if ('refused' in asked) continue;
    events.push(asked.event);
    messages.push(...asked.messages.filter((message) => message.toPersonId === asked.looker.id));
    await acting.db.updateTable('requests').set({ next_on: item.nextOn }).where('id', '=', item.requestId).execute();
  }
  return { events, messages };
}

async function lastDecider({ db }: Acting, { requestId, leadId }: DecidedItem): Promise<number> {
  const triage = await db
    .selectFrom('triages')
    .select('decided_by')
    .where('request_id', '=', requestId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return triage?.decided_by ?? leadId;
}
