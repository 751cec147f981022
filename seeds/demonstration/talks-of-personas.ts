import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { occasionsBefore } from '#src/casework/occasions/load-occasions.ts';
import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { planCall } from './call-backs.ts';
import type { Consultations, Talk } from './consultations.ts';
import type { Staff } from './find-staff.ts';
import { moment, type Telling } from './telling.ts';

/** Talks that visitors find, in days before the story's end: to come back today, still trying, led to a request. */
const TALKED: (Omit<Talk, 'staff' | 'on'> & { key: string; daysAgo: number })[] = [
  {
    key: 'primary.senco',
    daysAgo: 14,
    by: 'lead.christchurch',
    area: 'semh',
    way: 'hotline',
    outcome: 'try',
    tries: 14,
  },
  {
    key: 'primary.senco',
    daysAgo: 6,
    by: 'expert.ep',
    theirs: true,
    area: 'sensory',
    way: 'visit',
    outcome: 'try',
    tries: 21,
  },
  { key: 'primary.senco', daysAgo: 70, by: 'lead.christchurch', area: 'cognition', way: 'meeting', outcome: 'enough' },
  { key: 'senco.136763', daysAgo: 21, by: 'lead.christchurch', area: 'semh', way: 'hotline', outcome: 'request' },
  { key: 'senco.136649', daysAgo: 21, by: 'expert.ep', area: 'semh', way: 'visit', outcome: 'try', tries: 20 },
  {
    key: 'childminder',
    daysAgo: 20,
    by: 'early.years',
    theirs: true,
    area: 'communication',
    way: 'hotline',
    outcome: 'try',
    tries: 20,
  },
  { key: 'nursery.senco', daysAgo: 7, by: 'early.years', area: 'families', way: 'meeting', outcome: 'enough' },
  { key: 'shropshire.senco', daysAgo: 14, area: 'cognition', way: 'hotline', outcome: 'try', tries: 14 },
];
/** Calls that still wait. */
const WAITING: [key: string, daysAgo: number][] = [
  ['trust.senco', 4],
  ['primary.senco', 1],
  ['senco.136763', 1],
  ['childminder', 1],
  ['shropshire.senco', 1],
];

/** So that everyone a visitor can be finds a talk to come back to, or a call to make. */
export function planTalksOfPersonas(telling: Telling, talks: Consultations, staff: Staff[]): void {
  const today = dayOf(telling.ends);
  for (const { key, daysAgo, ...talk } of TALKED) {
    const one = staff.find((each) => each.key === key);
    if (one) talks.plan({ ...talk, staff: one, on: addDays(today, -daysAgo) });
  }
  for (const [key, daysAgo] of WAITING) {
    const one = staff.find((each) => each.key === key);
    if (one) planCall(telling, talks, one, { asked: addDays(today, -daysAgo) });
  }
  for (let day = addDays(today, -30); day < today; day = addDays(day, 1)) planDropIns(telling, talks, staff, day);
}

/** In the evening of a drop-in, who held it writes down what was said with each who came. */
function planDropIns(telling: Telling, talks: Consultations, staff: Staff[], day: CalendarDay): void {
  const at = moment(day, 19 * 60);
  telling.agenda.add(at, async () => {
    const held = await telling.read(async (db) => {
      const past = await occasionsBefore(db, at, moment(day, 0));
      const dropIns = past.filter(({ kind, cancelledAt }) => kind === 'drop_in' && !cancelledAt);
      return Promise.all(dropIns.map(async (each) => ({ ...each, booked: await bookingsAt(db, each.id) })));
    });
    for (const { holderId, booked } of held) {
      for (const { id, personId, settingId } of booked.filter(({ attended }) => attended)) {
        const one = staff.find((each) => each.personId === personId && each.settingId === settingId);
        if (one) await talks.hold({ staff: one, on: day, giver: holderId, way: 'drop_in', booking: id }, at);
      }
    }
  });
}
