import { findRequest } from '#src/casework/load-request.ts';
import type { Acting, Event } from '#src/casework/record-act.ts';
import { askSecondLook, type Looker, whoCouldLookAgain } from '#src/casework/second-look.ts';
import { type CalendarDay, day } from '#src/domain/calendar/calendar-day.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { DecidedItem } from './decided-items.ts';

type About = { requestId: number; leadId: number };

/** Who could look at a request again for the panel: nobody who had a part in the lead's decision. */
export async function lookersFor(
  db: Tx,
  item: About,
  { personId, today }: { personId: number; today: CalendarDay },
): Promise<Looker[]> {
  const decidedBy = await lastDecider(db, item);
  return await whoCouldLookAgain(db, { decidedBy, askedBy: personId, today, requestId: item.requestId });
}

/** What keeps the panel from closing: whoever was chosen to look again has left, or it was asked for meanwhile. */
export type LookFault = { item: DecidedItem; words: string };

/**
 * Gives the requests for which the panel wants a second look to whom it chose, who answers by the item's next date.
 * Everyone gets the panel's own letters.
 */
export async function askSecondLooks(
  acting: Acting,
  decided: DecidedItem[],
  { partnership, today }: { partnership: Partnership; today: CalendarDay },
): Promise<Event[]> {
  const events: Event[] = [];
  for (const item of decided.filter((each) => each.decision === 'second_look')) {
    const request = await findRequest(acting.db, item.reference);
    if (!request) throw new Error('A request of the agenda cannot be read.');
    const asked = await askSecondLook(acting, {
      request,
      decidedBy: await lastDecider(acting.db, item),
      reason: item.reason ?? '',
      partnership,
      today,
      lookerId: item.namedPersonId ?? 0,
      answerBy: day(item.nextOn ?? today),
    });
    if ('refused' in asked) throw new Error(`A second look that was checked is refused: ${asked.refused}`);
    events.push(asked.event);
  }
  return events;
}

/** Whoever was chosen may have left since the panel decided; then it is not closed over their head. */
export async function lookFaults(
  db: Tx,
  decided: DecidedItem[],
  by: { personId: number; today: CalendarDay },
): Promise<LookFault[]> {
  const faults: LookFault[] = [];
  for (const item of decided.filter((each) => each.decision === 'second_look')) {
    const there = (await lookersFor(db, item, by)).some(({ id }) => id === item.namedPersonId);
    if (!there) faults.push({ item, words: `${item.namedPerson} can no longer look again. Choose someone else` });
  }
  return faults;
}

async function lastDecider(db: Tx, { requestId, leadId }: About): Promise<number> {
  const triage = await db
    .selectFrom('triages')
    .select('decided_by')
    .where('request_id', '=', requestId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return triage?.decided_by ?? leadId;
}
