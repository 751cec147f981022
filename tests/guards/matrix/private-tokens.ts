import { makePrivateLink, type Opens } from '#src/casework/private-links.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { World } from '#tests/harness/world.ts';
import { aRequest, SOMERFORD } from './records.ts';

/** The token of a link that a family was given, about a request that was helped and closed. */
export function aVoiceLink(world: World): Promise<string> {
  return tokenOf(world, 'voices', (id) => ({ voiceId: id }));
}

/** The token of the link in the e-mail six weeks after closing. */
export function anEchoLink(world: World): Promise<string> {
  return tokenOf(world, 'echoes', (id) => ({ echoId: id }));
}

async function tokenOf(world: World, table: 'voices' | 'echoes', opens: (id: number) => Opens): Promise<string> {
  const reference = await aRequest(world, SOMERFORD, 'closed');
  const at = world.clock();
  return world.peek(async (db) => {
    const asked = await db
      .selectFrom(table)
      .innerJoin('requests', 'requests.id', `${table}.request_id`)
      .select([`${table}.id`, `${table}.partnership_id as partnershipId`])
      .where('requests.reference', '=', reference)
      .orderBy(`${table}.id`)
      .limit(1)
      .executeTakeFirstOrThrow();
    const acting = { db, at, httpRequest: 'guard', partnershipId: asked.partnershipId, personId: null };
    return makePrivateLink(acting, opens(asked.id), addDays(dayOf(at), 28));
  });
}
