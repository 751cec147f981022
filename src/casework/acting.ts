import type { Context } from '#src/platform/http/route.ts';
import type { Acting } from './record-act.ts';

/** The acting person of a handler's context. */
export function actingIn(context: Context): Acting {
  return {
    db: context.db,
    at: context.at,
    httpRequest: context.httpRequest,
    partnershipId: context.actor.partnershipId,
    personId: context.actor.id,
  };
}
