import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { instantInLondon } from '#src/domain/delivery/visit-time.ts';
import type { Visit } from './visits.ts';

const USUAL_MINUTES = 60;
const MINUTE = 60_000;
/** How often a calendar that subscribed should look again, in seconds. */
const LOOK_AGAIN = 3600;
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/**
 * Visits as an iCalendar file (RFC 5545) at an instant. A visit keeps its identifier and counts up when it changes, so
 * that a calendar moves it rather than adding another; one that does not take place says so.
 */
export function visitsCalendar(visits: Visit[], { name, at }: { name: string; at: Date }): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN,
    prodId: { company: 'Alongside', product: 'Visits', language: 'EN' },
  });
  for (const visit of visits) {
    const start = instantInLondon(day(visit.onDay), visit.atTime ?? '09:00');
    calendar.createEvent({
      id: `visit-${visit.key}@alongside`,
      sequence: visit.version,
      stamp: at,
      start,
      end: new Date(start.getTime() + (visit.minutes ?? USUAL_MINUTES) * MINUTE),
      summary: `Visit: ${visit.settingName}`,
      location: [visit.place, visit.settingName, visit.address].filter(Boolean).join(', '),
      description: `With ${visit.expertName}`,
      status: takesPlace(visit) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    });
  }
  // RFC 5545, 3.1: every line ends so, the last one too.
  return `${calendar.toString()}\r\n`;
}

function takesPlace({ voidedAt, state }: Visit): boolean {
  return voidedAt === null && state !== 'missed';
}
