import type { Kysely } from 'kysely';
import type { Acting } from '#src/casework/record-act.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** One look at everything that time alone can change, in one partnership. */
export type Sweep = {
  db: Kysely<Tables>;
  partnershipId: number;
  partnership: Partnership;
  at: Date;
  today: CalendarDay;
};

/** The clock acts for nobody: no person, and a name instead of an HTTP request. */
export function actingAsClock({ partnershipId, at }: Sweep, db: Tx): Acting {
  return { db, at, partnershipId, personId: null, httpRequest: 'keep_clocks' };
}
