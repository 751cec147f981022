import type { Request } from '#src/casework/load-request.ts';
import { type Actor, moversOf } from '#src/domain/people/actor.ts';
import { MOVES, type MoveName, type Mover } from '#src/domain/requests/lifecycle.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';

/** In what capacities the actor acts; stops whoever may never make this move on this request. */
export function moversFor(actor: Actor, request: Request, name: MoveName): Mover[] {
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  const allowed: readonly Mover[] = MOVES[name].by;
  if (!movers.some((mover) => allowed.includes(mover))) throw new NotAllowed();
  return movers;
}

/** The version of the request that the person was looking at. */
export function seenVersion(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}

/** Whether this very form was taken before: the same person, the same words, on the same version. */
export async function isTakenAlready(
  db: Tx,
  request: Request,
  form: { event: string; personId: number; reason: string; seen: number },
): Promise<boolean> {
  const last = await db
    .selectFrom('events')
    .innerJoin('acts', 'acts.id', 'events.act_id')
    .select(['events.data', 'acts.person_id as personId', 'acts.reason'])
    .where('events.request_id', '=', request.id)
    .where('events.name', '=', form.event)
    .orderBy('events.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.personId !== form.personId || last.reason !== form.reason) return false;
  return last.data.version === form.seen + 1;
}
