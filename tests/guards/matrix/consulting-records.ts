import { randomUUID } from 'node:crypto';
import type { World } from '#tests/harness/world.ts';
import { type Place, placeIds } from './records.ts';

/** A talk with the place's setting that ended with something to try. */
export function aConsultation(world: World, place: Place): Promise<string> {
  return world.peek(async (tx) => {
    const { person, setting } = await placeIds(tx, place);
    const { id } = await tx
      .insertInto('consultations')
      .values({
        partnership_id: person.partnership_id,
        setting_id: setting,
        key: randomUUID(),
        way: 'hotline',
        held_on: '2026-10-20',
        minutes: 15,
        given_by: person.id,
        areas: ['semh'],
        about: 'Two children who worry in the mornings.',
        strategies: [],
        advised: 'A calm start at the door.',
        outcome: 'try',
        back_on: '2026-11-02',
        recorded_by: person.id,
        recorded_at: world.clock(),
        version: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return String(id);
  }, place.area);
}

/** A call that somebody at the place waits for. */
export function aCallBack(world: World, place: Place): Promise<string> {
  return world.peek(async (tx) => {
    const { person, setting } = await placeIds(tx, place);
    const { id } = await tx
      .insertInto('call_backs')
      .values({
        partnership_id: person.partnership_id,
        setting_id: setting,
        asked_by: person.id,
        asked_at: world.clock(),
        about: 'Mornings at the door.',
        good_times: 'After 3:30pm',
        telephone: '01632 960123',
        call_by: '2026-11-05',
        version: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return String(id);
  }, place.area);
}

/** The number and hours of the place's cluster; returns the cluster's number. */
export function aHotline(world: World, place: Place): Promise<string> {
  return world.peek(async (tx) => {
    const { person, setting } = await placeIds(tx, place);
    const { cluster_id } = await tx
      .selectFrom('settings')
      .select('cluster_id')
      .where('id', '=', setting)
      .$narrowType<{ cluster_id: number }>()
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('hotlines')
      .values({
        partnership_id: person.partnership_id,
        cluster_id,
        telephone: '01632 960125',
        hours: 'Tuesdays, 3pm to 5pm',
        changed_by: person.id,
        changed_at: world.clock(),
        version: 1,
      })
      .onConflict((conflict) => conflict.column('cluster_id').doNothing())
      .execute();
    return String(cluster_id);
  }, place.area);
}
