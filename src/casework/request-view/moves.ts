import type { Request } from '#src/casework/load-request.ts';
import { type Actor, moversOf } from '#src/domain/people/actor.ts';
import { type MoveName, movesFrom } from '#src/domain/requests/lifecycle.ts';

/** What this person may do with this request now: for the buttons, and again in the POST. */
export function movesOf(request: Pick<Request, 'id' | 'status' | 'setting'>, actor: Actor): MoveName[] {
  return movesFrom(request.status, moversOf(actor, { id: request.id, settingId: request.setting.id }));
}

/** Whom the page speaks to: the people who asked, or those who answer. */
export function viewerOf(request: Pick<Request, 'setting'>, actor: Actor): 'setting' | 'partnership' {
  return actor.scope.own.includes(request.setting.id) ? 'setting' : 'partnership';
}
