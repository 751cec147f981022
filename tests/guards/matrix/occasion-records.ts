import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { World } from '#tests/harness/world.ts';
import { HOSTILE, type Place, placeIds, SOMERFORD } from './records.ts';

const HOUR = 3_600_000;

/** A drop-in in a week's time at the place, made by whoever works there; returns its public identifier. */
export async function anOccasion(world: World, place: Place = SOMERFORD): Promise<string> {
  return (await add(world, place, { slotMinutes: 20, inHours: 7 * 24 })).public_id;
}

/** A place that somebody at the place had at a training last week, where they were; returns its number. */
export async function aBooking(world: World, place: Place): Promise<string> {
  const { id } = await add(world, place, { slotMinutes: null, inHours: -7 * 24 });
  return world.peek(async (tx) => {
    const { person, setting } = await placeIds(tx, place);
    const booking = await tx
      .insertInto('bookings')
      .values({
        partnership_id: person.partnership_id,
        setting_id: setting,
        occasion_id: id,
        person_id: person.id,
        booked_at: world.clock(),
        waiting: false,
        attended: true,
        attendance_by: person.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return String(booking.id);
  }, place.area);
}

function add(
  world: World,
  place: Place,
  { slotMinutes, inHours }: { slotMinutes: number | null; inHours: number },
): Promise<{ id: number; public_id: string }> {
  const startsAt = new Date(world.clock().getTime() + inHours * HOUR);
  return world.peek(async (tx) => {
    const { person } = await placeIds(tx, place);
    return tx
      .insertInto('occasions')
      .values({
        partnership_id: person.partnership_id,
        public_id: randomUUID(),
        kind: slotMinutes ? 'drop_in' : 'training',
        title: 'Talk to a therapist',
        what: HOSTILE,
        phases: sql`array['primary']`,
        starts_at: startsAt,
        ends_at: new Date(startsAt.getTime() + HOUR),
        place: 'Online',
        joining: 'Ring the bell.',
        materials: '',
        places: 3,
        slot_minutes: slotMinutes,
        held_by: person.id,
        made_by: person.id,
        made_at: world.clock(),
        version: 1,
      })
      .returning(['id', 'public_id'])
      .executeTakeFirstOrThrow();
  }, place.area);
}
