import { sql } from 'kysely';
import { makePrivateLink } from '#src/casework/private-links.ts';
import type { World } from '#tests/harness/world.ts';
import { aRequest, type Place } from './records.ts';

/** A visit that is planned in a request of the place under way. */
export function aSession(world: World, place: Place): Promise<string> {
  return partOf(world, place, sql`select id from sessions where state = 'planned' order by id desc limit 1`);
}

/** A file that came with a request of the place under way. */
export function anAttachment(world: World, place: Place): Promise<string> {
  return partOf(world, place, sql`select id from attachments order by id desc limit 1`);
}

/** The address of an expert's calendar, as the expert's phone asks for it. */
export function aCalendarLink(world: World): Promise<string> {
  return world.peek(async (db) => {
    const { rows } = await sql<{ id: number }>`select person_id as id from experts order by id limit 1`.execute(db);
    const personId = rows[0]?.id ?? 0;
    const acting = { db, at: world.clock(), httpRequest: 'guard', partnershipId: world.partnershipId('bcp'), personId };
    return makePrivateLink({ ...acting, personId: null }, { personId }, null);
  });
}

/** Each time of a request of its own, so that what one person does cannot help or hinder the next. */
async function partOf(world: World, place: Place, newest: ReturnType<typeof sql>): Promise<string> {
  await aRequest(world, place, 'delivering');
  return world.peek(async (tx) => {
    const { rows } = await newest.execute(tx);
    return String((rows[0] as { id: number }).id);
  }, place.area);
}
