import { sql } from 'kysely';
import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { isAway } from '#src/domain/experts/capacity.ts';
import { SESSIONS_A_DAY, USUAL_WEEKS } from '#src/domain/experts/expert.ts';
import { canPromise } from '#src/domain/experts/place-promises.ts';
import { type HelpNeeded, type Suggestion, suggestExperts } from '#src/domain/panel/suggest.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';

/** Sessions a panel starts from; it changes them as it likes. */
export const USUAL_ASK = 4;

/** Nobody has more: every half-day of the eight weeks. */
const ALL_THERE_IS = SESSIONS_A_DAY * 5 * USUAL_WEEKS;

export type ExpertChoice = Suggestion & {
  expert: ExpertFile;
  /** Half-day sessions free in the eight weeks in term from the start, without what this item promises. */
  free: number;
  away: boolean;
};

type For = { need: HelpNeeded; startBy: CalendarDay; today: CalendarDay; partnership: Partnership; itemId: number };

/** The experts who could help, the best first, each with reasons and free time: four statements, however many there are. */
export async function expertChoices(db: Tx, by: For, only?: number[]): Promise<ExpertChoice[]> {
  const experts = await loadExperts(db, { today: by.today, ...(only ? { ids: only } : {}) });
  const free = await freeSessions(db, experts, by);
  const times = await timesAt(db, by.need.settingId);
  const candidates = experts.map((expert) => ({
    ...expert,
    free: free.get(expert.id) ?? 0,
    timesHere: times.get(expert.id) ?? 0,
  }));
  const known = new Map(experts.map((expert) => [expert.id, expert]));
  return suggestExperts(by.need, candidates, USUAL_ASK, word(by.partnership, 'cluster')).flatMap((suggestion) => {
    const expert = known.get(suggestion.expertId);
    if (!expert) return [];
    return [{ ...suggestion, expert, free: free.get(expert.id) ?? 0, away: isAway(expert, by.startBy) }];
  });
}

async function freeSessions(db: Tx, experts: ExpertFile[], by: For): Promise<Map<number, number>> {
  const load = await expertLoad(db, { experts, from: by.today, weeks: 1, calendar: by.partnership.calendar });
  const mine = await heldBy(db, by.itemId);
  return new Map(
    [...load].map(([id, { ahead, held }]) => {
      const others = held.filter((promise) => !mine.includes(promise.id));
      const answer = canPromise(ahead, others, { sessions: ALL_THERE_IS, startBy: by.startBy });
      return [id, answer.fits ? ALL_THERE_IS : answer.free];
    }),
  );
}

/** The allocations that an item of an open panel promises: deciding it anew gives them back first. */
export async function heldBy(db: Tx, itemId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('allocations')
    .select('id')
    .where('panel_item_id', '=', itemId)
    .where('effective_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}

async function timesAt(db: Tx, settingId: number): Promise<Map<number, number>> {
  const { rows } = await sql<{ expertId: number; times: number }>`
    select expert_id as "expertId", times from experts_of_setting(${settingId})`.execute(db);
  return new Map(rows.map(({ expertId, times }) => [expertId, times]));
}
