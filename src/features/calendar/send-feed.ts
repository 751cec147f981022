import { createHash } from 'node:crypto';
import { type Visit, visitsFrom } from '#src/casework/delivery/visits.ts';
import { CALENDAR_TYPE, visitsCalendar } from '#src/casework/delivery/visits-calendar.ts';
import { findPrivateLink, linkWorks } from '#src/casework/private-links.ts';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { type Answer, download } from '#src/platform/http/answers.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';

/** Visits stay in the calendar this long after their day. */
const DAYS_KEPT = 28;

/** An expert's visits, for whoever has the private address. A person whose account is closed has none. */
export async function sendFeed({ database, params, today, at }: PublicContext<'/calendar/:token'>): Promise<Answer> {
  const link = await findPrivateLink(database, params.token);
  if (link?.kind !== 'calendar' || link.personId === null || !linkWorks(link, today)) throw new NotFound();
  const { partnershipId, personId } = link;
  const visits = await asSystem(database, partnershipId, (db) => visitsOf(db, personId, today));
  const file = (made: Date) => visitsCalendar(visits, { name: 'Visits', at: made });
  return download('visits.ics', CALENDAR_TYPE, file(at), versionOf(file(NEVER)));
}

// The file says when it was made; what it says about the visits is the same until one of them changes.
const NEVER = new Date(0);

function versionOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}

async function visitsOf(db: Tx, personId: number, today: CalendarDay): Promise<Visit[]> {
  const visits = await visitsFrom(db)
    .where('experts.person_id', '=', personId)
    .where('people.revoked_at', 'is', null)
    .where('sessions.on_day', '>=', addDays(today, -DAYS_KEPT))
    .execute();
  // Typed freely, a place may name a child; nothing is asked of who reads this but the address.
  return visits.map((visit) => ({ ...visit, place: null }));
}
