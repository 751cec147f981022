import {
  findOccasion,
  lockOccasion,
  type Occasion,
  type OccasionFile,
} from '#src/casework/occasions/load-occasions.ts';
import { type Actor, isManager } from '#src/domain/people/actor.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';

type Here = Pick<Context, 'db' | 'actor'> & { params: { occasion: string } };

/** An occasion is kept by who holds it, who made it, and managers; row security shows them who comes. */
export function keeps(actor: Actor, { holderId, makerId }: Occasion): boolean {
  return isManager(actor) || holderId === actor.id || makerId === actor.id;
}

export async function keptOccasion(context: Here): Promise<OccasionFile> {
  return orNotFound(context, await findOccasion(context.db, context.params.occasion));
}

/** The same, locked: nobody books or changes it until the act is done. */
export async function lockKept(context: Here): Promise<OccasionFile> {
  return orNotFound(context, await lockOccasion(context.db, context.params.occasion));
}

function orNotFound({ actor }: Here, occasion: OccasionFile | undefined): OccasionFile {
  if (!occasion || !keeps(actor, occasion)) throw new NotFound();
  return occasion;
}
