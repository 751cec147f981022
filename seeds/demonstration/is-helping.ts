import { expertsOf, isHelping } from '#src/casework/delivery/load-help.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** Whether somebody is among those who help with a request now: what was planned for them may have passed to others. */
export async function helpsNow(db: Tx, request: { id: number }, personId: number): Promise<boolean> {
  return (await expertsOf(db, request.id)).some((expert) => expert.personId === personId && isHelping(expert));
}
