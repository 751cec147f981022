import type { Kysely } from 'kysely';
import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import type { Discipline } from '#src/domain/experts/expert.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

/** How far ahead free sessions are looked for. */
export const WEEKS_AHEAD = 12;
const AN_HOUR = 3_600_000;

/** The Monday of the first week in which somebody of a discipline has a free session for a cluster; null when none has. */
export type FreeWeek = { clusterId: number; discipline: Discipline; week: CalendarDay | null };

type Asking = { database: Kysely<Tables>; partnershipId: number; calendar: WorkingCalendar; at: Date };
type Kept = { until: number; weeks: Promise<FreeWeek[]> };
const kept = new WeakMap<Kysely<Tables>, Map<number, Kept>>();

/**
 * From which week experts have time, of whom a visitor learns nothing else. Worked out from what is promised and given, as
 * on the page of capacity, and once an hour: a promise of weeks does not turn on minutes.
 */
export function freeWeeks(asking: Asking): Promise<FreeWeek[]> {
  const { database, partnershipId, at } = asking;
  const known = kept.get(database) ?? new Map<number, Kept>();
  kept.set(database, known);
  const before = known.get(partnershipId);
  if (before && at.getTime() < before.until && at.getTime() >= before.until - AN_HOUR) return before.weeks;
  const weeks = workOut(asking);
  known.set(partnershipId, { until: at.getTime() + AN_HOUR, weeks });
  weeks.catch(() => known.delete(partnershipId));
  return weeks;
}

function workOut({ database, partnershipId, calendar, at }: Asking): Promise<FreeWeek[]> {
  const today = dayOf(at);
  return asSystem(database, partnershipId, async (db) => {
    const experts = await loadExperts(db, { today });
    const loads = await expertLoad(db, { experts, from: today, weeks: WEEKS_AHEAD, calendar });
    return experts.flatMap(({ id, discipline, clusterIds }) => {
      const free = loads.get(id)?.weeks.find((week) => week.free > 0);
      return clusterIds.map((clusterId) => ({ clusterId, discipline, week: free?.start ?? null }));
    });
  });
}
