import { type RawBuilder, sql } from 'kysely';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Tx } from '#src/platform/db/identity.ts';

type Days = { from: CalendarDay; until: CalendarDay };

/** `cluster` is the number of the setting's cluster now, or 'none'. */
export type AvoidedIn = { cluster: string; avoided: number };

/**
 * Requests that were avoided, by cluster, on the days they were known: the day after the six weeks of
 * src/domain/consulting/avoided.ts, which the view `consultations_judged` counts.
 */
export async function avoidedBetween(db: Tx, period: Days): Promise<AvoidedIn[]> {
  const { rows } = await sql<AvoidedIn>`
    select coalesce(settings.cluster_id::text, 'none') as cluster, count(*)::integer as avoided
    from consultations_judged join settings on settings.id = consultations_judged.setting_id
    where ${knownAvoidedIn(period)}
    group by 1`.execute(db);
  return rows;
}

/** Of `consultations_judged`: those that spared a request, as was known in these days. */
export function knownAvoidedIn({ from, until }: Days): RawBuilder<unknown> {
  return sql`quiet_until between ${from}::date - 1 and ${until}::date - 1 and not asked`;
}
